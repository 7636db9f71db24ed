// @ts-check
// How long a phone's live map takes from the touch that asks for it, beside a bare page's from its address.
import { rest } from './measure.mjs';
import { median } from './median.mjs';
import { probe } from './probe.mjs';
import { saysGraphicsCard } from './graphics-card.mjs';
import { atlas, bare } from './pages.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('./pages.mjs').Subject} Subject */

/**
 * One visit, in ms from the touch, or from the address: when the map drew first, and when last.
 * @typedef {{ page: string, cpu: number, first: number, last: number }} Touch
 */

/** A spot of the map on the first page of a phone where no place is, px. */
const SPOT = /** @type {const} */ ([195, 350]);
/** Ms after its load in which a page fetches the code that it will need. */
const READING = 4000;

/**
 * @param {Browser} browser
 * @param {string} origin
 * @param {number} cpu how many times slower the page's own thread runs
 * @returns {Promise<Touch[]>} of the atlas and of the bare page
 */
export async function touched(browser, origin, cpu) {
  return [await visit(browser, atlas, origin, cpu), await visit(browser, bare, origin, cpu)];
}

/** @type {(browser: Browser, subject: Subject, origin: string, cpu: number) => Promise<Touch>} */
async function visit(browser, subject, origin, cpu) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(probe);
    // In software the atlas waits with its map: both pages are to begin alike.
    await page.addInitScript(saysGraphicsCard);
    if (cpu > 1) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    }
    await page.goto(origin + subject.address(null));
    let start = 0;
    if (subject === atlas) {
      await page.waitForTimeout(READING);
      start = await page.evaluate(() => performance.now());
      await page.touchscreen.tap(...SPOT);
    }
    const last = await rest(page, () => subject.isDone(page, null));
    const first = await page.evaluate(() => window.noted.pictures[0]?.time ?? 0);
    return { page: subject.name, cpu, first: first - start, last: last - start };
  } finally {
    await context.close();
  }
}

/**
 * The page of the results, in Markdown.
 * @param {readonly Touch[]} runs
 * @param {string} machine
 */
export function touchTable(runs, machine) {
  const lines = [...new Set(runs.map(({ cpu }) => cpu))].flatMap((cpu) =>
    /** @type {const} */ (['first', 'last']).map((what) => {
      const of = (/** @type {Subject} */ { name }) =>
        median(
          runs.filter((run) => run.cpu === cpu && run.page === name).map((run) => run[what]),
        ) ?? NaN;
      const [ours, theirs] = [of(atlas), of(bare)];
      const cells = [
        `${Math.round(ours)} ms`,
        `${Math.round(theirs)} ms`,
        (ours / theirs).toFixed(2),
      ];
      return `| ${[what === 'first' ? 'first drawn' : 'last drawn', cpu, ...cells].join(' | ')} |`;
    }),
  );
  return `# From touch to map

Made by \`npm run bench -- --parts touch\`: on a phone the drawn map serves until a finger touches it. Of the atlas the time
from that touch, of a bare MapLibre page with the same points and base map the time from its address; medians of
${runs.length / 2 / new Set(runs.map(({ cpu }) => cpu)).size} visits each, the bare page’s files from this machine too. \`slower\` is by how much the page’s own thread is held back.

Machine: ${machine}.

| | slower | atlas | bare page | ratio |
| --- | --: | --: | --: | --: |
${lines.join('\n')}
`;
}
