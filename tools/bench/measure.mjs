// @ts-check
import { median } from './median.mjs';
import { probe } from './probe.mjs';
import { saysGraphicsCard } from './graphics-card.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./pages.mjs').Subject} Subject */

/** Ms without anything drawn after which a map counts as at rest. */
const QUIET = 1000;
/** Ms that a page gets. */
const LONGEST = 180_000;
const YEAR = 2016;
/** Choices of a year before a heap is first measured, so that what is made once is there. */
const WARM_UP = 20;
const TOGGLES = 100;
/** Choices and takings back that are timed: even, so that the year is as it was. */
const TIMED = 4;

/**
 * One visit, measured: times in ms, heaps in bytes. `failed` where the page never came to rest.
 * @typedef {object} Visit
 * @property {string | null} failed
 * @property {number} requests
 * @property {number} bytes
 * @property {number} code bytes of scripts, styles and workers
 * @property {number} readable when the first content is painted
 * @property {number} idle when the last thing is drawn
 * @property {number} longestTask on the main thread, until then
 * @property {number} toggle from a choice of a year to the next frame drawn, whatever it shows
 * @property {number} toggleSeen from a choice of a year to the first frame that shows something else than before
 * @property {number} toggleAll from a choice of a year to the last frame drawn
 * @property {number} panFrame 95th percentile of the time from frame to frame while the map is dragged
 * @property {number} heap of the page’s own thread after a load
 * @property {number} heapGrowth of the page by a hundred choices of a year
 * @property {number} idleAgain when the last thing is drawn after a reload, with what the browser has kept of the visit
 */

/**
 * @param {Browser} browser
 * @param {Subject} subject
 * @param {{ origin: string, points: string | null, cpu: number, carried: () => { requests: number, bytes: number, code: number } }} visit
 *   `cpu`: how many times slower the page's own thread runs
 * @returns {Promise<Partial<Visit>>}
 */
export async function measure(browser, subject, { origin, points, cpu, carried }) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(probe);
  // In software the atlas waits with its map: both pages are to begin alike.
  await page.addInitScript(saysGraphicsCard);
  if (cpu > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  }
  carried();
  /** @type {Partial<Visit>} */
  const visit = { failed: null };
  try {
    await page.goto(subject.address(points), { timeout: LONGEST });
    await subject.begin(page, points);
    visit.idle = await rest(page, () => subject.isDone(page, points));
    Object.assign(visit, carried());
    visit.readable = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    visit.longestTask = await page.evaluate(() =>
      Math.max(0, ...window.noted.tasks.map(({ ms }) => ms)),
    );
    visit.heap = await heapOf(page);
    // What the line says of a page ends with its load.
    if (cpu > 1) return visit;
    Object.assign(visit, await toggles(page, subject));
    visit.panFrame = await pan(page);
    await rest(page);
    visit.heapGrowth = await growth(page, subject);
    await page.reload({ timeout: LONGEST });
    visit.idleAgain = await rest(page, () => subject.isDone(page, points));
  } catch (error) {
    visit.failed = (String(error).split('\n')[0] ?? '').trim();
  } finally {
    await context.close();
  }
  return visit;
}

/**
 * Waits until all is handed over and nothing was drawn for a while; when the last thing was drawn.
 * @param {Page} page
 * @param {() => Promise<boolean>} isDone
 */
export async function rest(page, isDone = async () => true) {
  const end = performance.now() + LONGEST;
  while (performance.now() < end) {
    await page.waitForTimeout(250);
    if (!(await isDone())) continue;
    const { now, last } = await page.evaluate(() => ({
      now: performance.now(),
      last: window.noted.drawn,
    }));
    if (last > 0 && now - last > QUIET) return last;
  }
  throw new Error(`no rest within ${LONGEST / 1000} s`);
}

/**
 * The middle of some choices of a year and their taking back.
 * @param {Page} page
 * @param {Subject} subject
 */
async function toggles(page, subject) {
  /** @type {{ toggle: number, toggleSeen: number, toggleAll: number }[]} */
  const found = [];
  for (let time = 0; time < TIMED; time += 1) {
    await subject.toggle(page, YEAR);
    await rest(page);
    found.push(
      await page.evaluate(() => {
        const { chosen, pictures } = window.noted;
        const before = pictures.findLast((picture) => picture.time < chosen);
        const after = pictures.filter((picture) => picture.time > chosen);
        const other = after.find((picture) => picture.calls !== before?.calls);
        const since = (/** @type {{ time: number } | undefined} */ picture) =>
          (picture?.time ?? chosen) - chosen;
        return {
          toggle: since(after[0]),
          toggleSeen: since(other),
          toggleAll: since(after.at(-1)),
        };
      }),
    );
  }
  const middle = (/** @type {'toggle' | 'toggleSeen' | 'toggleAll'} */ of) =>
    median(found.map((times) => times[of])) ?? 0;
  return {
    toggle: middle('toggle'),
    toggleSeen: middle('toggleSeen'),
    toggleAll: middle('toggleAll'),
  };
}

/** @param {Page} page */
async function pan(page) {
  await page.mouse.move(700, 400);
  await page.mouse.down();
  const start = await page.evaluate(() => performance.now());
  for (let step = 1; step <= 60; step += 1) {
    await page.mouse.move(700 - step * 4, 400 + step);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  return page.evaluate((from) => {
    const frames = window.noted.frames.filter((time) => time > from);
    const times = frames.slice(1).map((time, place) => time - (frames[place] ?? time));
    return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
  }, start);
}

/**
 * @param {Page} page
 * @param {Subject} subject
 */
async function growth(page, subject) {
  await toggleMany(page, subject, WARM_UP);
  const before = await heapOf(page);
  await toggleMany(page, subject, TOGGLES);
  return (await heapOf(page)) / before - 1;
}

/**
 * @param {Page} page
 * @param {Subject} subject
 * @param {number} times
 */
async function toggleMany(page, subject, times) {
  for (let time = 0; time < times; time += 1) {
    await subject.toggle(page, YEAR);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  await rest(page);
}

/** @param {Page} page */
async function heapOf(page) {
  return page.evaluate(usedHeap);
}

/** In the browser, which is started so that it can be told to throw away what nobody uses. */
function usedHeap() {
  const { gc } = /** @type {{ gc?: () => void }} */ (/** @type {unknown} */ (globalThis));
  gc?.();
  gc?.();
  const { memory } = /** @type {{ memory?: { usedJSHeapSize: number } }} */ (
    /** @type {unknown} */ (performance)
  );
  return memory?.usedJSHeapSize ?? 0;
}
