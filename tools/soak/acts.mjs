// @ts-check
// What somebody does in a tab of the atlas who stays for long.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {() => number} Chance from 0 to 1 */
/** @typedef {{ name: string, act: (page: Page, chance: Chance) => Promise<void> }} Act */

/** Ms that a thing to press is waited for. */
const PATIENCE = { timeout: 3000 };

/**
 * Presses one of the elements of a selector, as a hand would. Not by `click`: after one that ran out of time the driver
 * holds on to its element, and with it to the whole page that was left.
 * @type {(page: Page, selector: string, chance: Chance) => Promise<void>}
 */
const pressAny = async (page, selector, chance) => {
  const all = page.locator(selector);
  const count = await all.count();
  if (count === 0) throw new Error(`No ${selector} on this page.`);
  const one = all.nth(Math.floor(chance() * count));
  const spot = await one.evaluate(middleInSight, undefined, PATIENCE);
  if (!spot) throw new Error(`Something lies over ${selector}.`);
  await page.mouse.click(spot.x, spot.y);
};

/**
 * Runs in the page: the middle of an element, px of the window; null where something else lies over it.
 * @param {Element} element
 */
function middleInSight(element) {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  return element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
}

/**
 * Puts a text into a field as an autofill does: of what is typed the browser keeps a thousand steps to undo, with the
 * nodes of each, and those would hide what the atlas keeps.
 * @type {(field: import('@playwright/test').Locator, text: string) => Promise<void>}
 */
const enter = async (field, text) => {
  await field.focus(PATIENCE);
  await field.evaluate((element, value) => {
    /** @type {HTMLInputElement} */ (element).value = value;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
};

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
      const field = page.locator('[role="combobox"]').first();
      await enter(field, words[Math.floor(chance() * words.length)] ?? '');
      if (chance() < 0.5) await pressAny(page, '[role="option"]', chance);
      else await enter(field, '');
    },
  },
];

/**
 * The map with nothing chosen, seen from afar, reached as by a reader: without a load.
 * @param {Page} page
 */
export async function backToTheMap(page) {
  await page.keyboard.press('Escape');
  await page.locator('header a[href]').first().click();
  await page.waitForURL(/\/en\/($|[?#])/);
  const choice = '.choices [data-choice] button';
  // One may go by itself meanwhile, with a step back that only now arrives.
  while ((await page.locator(choice).count()) > 0) {
    await pressAny(page, choice, () => 0).catch(() => undefined);
  }
  await page.locator('#map canvas').waitFor();
  await page.mouse.move(800, 400);
  for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 400);
}
