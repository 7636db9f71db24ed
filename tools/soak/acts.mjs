// @ts-check
// What somebody does in a tab of the atlas who stays for long.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {() => number} Chance from 0 to 1 */
/** @typedef {{ name: string, act: (page: Page, chance: Chance) => Promise<void> }} Act */

/**
 * Presses one of the elements of a selector, as a hand would. Nothing of the page is named by a handle: one whose answer
 * comes too late is never let go by the driver, and with it the whole page that was left.
 * @type {(page: Page, selector: string, chance: Chance) => Promise<void>}
 */
const pressAny = async (page, selector, chance) => {
  const spot = await page.evaluate(middleInSight, { selector, part: chance() });
  if (!spot) throw new Error(`No ${selector} on this page, or something lies over it.`);
  await page.mouse.click(spot.x, spot.y);
};

/**
 * Runs in the page: the middle of one of the elements of a selector, px of the window; null where there is none, or
 * where something else lies over it. `part` from 0 to 1 says which.
 * @param {{ selector: string, part: number }} wanted
 */
function middleInSight({ selector, part }) {
  const all = document.querySelectorAll(selector);
  const element = all[Math.floor(part * all.length)];
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  return element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
}

/**
 * Puts a text into the search as an autofill does: of what is typed the browser keeps a thousand steps to undo, with the
 * nodes of each, and those would hide what the atlas keeps.
 * @type {(page: Page, text: string) => Promise<void>}
 */
const enter = (page, text) =>
  page.evaluate((value) => {
    const field = document.querySelector('[role="combobox"]');
    if (!(field instanceof HTMLInputElement)) throw new Error('No search on this page.');
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);

/** A spot of the map, px of the window: its panel stands at the left. */
const spotOf = (/** @type {Chance} */ chance) => ({
  x: 500 + 600 * chance(),
  y: 200 + 350 * chance(),
});

/**
 * Each by its name. Rejects where the page of the moment has nothing to do it with.
 * @type {readonly Act[]}
 */
export const acts = [
  { name: 'press a year', act: (page, chance) => pressAny(page, '[data-cell]', chance) },
  {
    name: 'take a choice back',
    act: (page, chance) => pressAny(page, '.choices [data-choice] button', chance),
  },
  { name: 'choose a layer', act: (page, chance) => pressAny(page, '.layers label', chance) },
  {
    name: 'open a place of the list',
    act: (page, chance) => pressAny(page, '.places a[href*="place/"]', chance),
  },
  { name: 'open a marker', act: (page, chance) => pressAny(page, 'button[data-place]', chance) },
  {
    name: 'close what is open',
    act: (page, chance) => pressAny(page, '[role="dialog"] .close', chance),
  },
  { name: 'turn the colours', act: (page, chance) => pressAny(page, 'button.theme', chance) },
  {
    name: 'go on in the story',
    act: (page, chance) => pressAny(page, '.steps a[rel="next"]', chance),
  },
  // Another language is a new page: it would hide what grows.
  {
    name: 'open a page of the header',
    act: (page, chance) => pressAny(page, 'header nav a:not([hreflang])', chance),
  },
  { name: 'go back', act: (page) => page.evaluate(() => history.back()) },
  {
    name: 'drag the map',
    act: async (page, chance) => {
      const [from, to] = [spotOf(chance), spotOf(chance)];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
  },
  {
    name: 'zoom',
    act: async (page, chance) => {
      const { x, y } = spotOf(chance);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 600 * chance() - 300);
    },
  },
  {
    name: 'search',
    act: async (page, chance) => {
      const words = ['ham', 'damascus', 'airport', 'xyz', 'moscow 2015'];
      await enter(page, words[Math.floor(chance() * words.length)] ?? '');
      if (chance() >= 0.5) return enter(page, '');
      await page.waitForFunction(hasAny, '[role="option"]', { timeout: 3000 });
      await pressAny(page, '[role="option"]', chance);
    },
  },
];

/**
 * The map with nothing chosen, seen from afar, reached as by a reader: without a load.
 * @param {Page} page
 */
export async function backToTheMap(page) {
  const isPressed = () =>
    pressAny(page, 'header a[href]', () => 0).then(
      () => true,
      () => false,
    );
  // A dialog may lie over it, and one more below that.
  do await page.keyboard.press('Escape');
  while (!(await isPressed()));
  await page.waitForURL(/\/en\/($|[?#])/);
  const choice = '.choices [data-choice] button';
  // One may go by itself meanwhile, with a step back that only now arrives.
  while (await page.evaluate(hasAny, choice)) {
    await pressAny(page, choice, () => 0).catch(() => undefined);
  }
  await page.waitForFunction(hasAny, '#map canvas');
  await page.mouse.move(800, 400);
  for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 400);
}

/**
 * Runs in the page.
 * @param {string} selector
 */
function hasAny(selector) {
  return document.querySelector(selector) !== null;
}
