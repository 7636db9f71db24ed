// @ts-check
import { probe } from './probe.mjs';
import { saysGraphicsCard } from './graphics-card.mjs';

/** @typedef {{ called: string, bytes: number, rows: number, ms: number, longestTask: number, failed: string | null }} ReaderRun */

/** Ms that a file gets. */
const LONGEST = 300_000;

/**
 * Has the built atlas read a file from its address, as a reader agrees to do: from the press until its entries show.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {{ name: string, called: string, bytes: number }} file
 * @param {number} rows
 * @returns {Promise<ReaderRun>}
 */
export async function readerRun(browser, origin, { name, called, bytes }, rows) {
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(probe);
  // In software the atlas waits with its map: both pages are to begin alike.
  await page.addInitScript(saysGraphicsCard);
  const run = { called, bytes, rows, ms: NaN, longestTask: NaN };
  try {
    await page.goto(`/en/?data=${encodeURIComponent(`${origin}/bench/${name}`)}`);
    const agree = page.locator('.brought button');
    await agree.waitFor();
    // The map is there by then, and at rest: what follows is the reading and what the page does of it.
    await page.locator('.maplibregl-canvas').waitFor();
    await page.waitForTimeout(4000);
    const start = await page.evaluate(() => {
      window.noted.tasks.length = 0;
      /** @type {HTMLElement | null} */ (document.querySelector('.brought button'))?.click();
      return performance.now();
    });
    await page.locator('[data-own-feature]').first().waitFor({ timeout: LONGEST });
    run.ms = (await page.evaluate(() => performance.now())) - start;
    run.longestTask = await page.evaluate(() =>
      Math.max(0, ...window.noted.tasks.map(({ ms }) => ms)),
    );
    return { ...run, failed: null };
  } catch (error) {
    return { ...run, failed: (String(error).split('\n')[0] ?? '').trim() };
  } finally {
    await context.close();
  }
}

/**
 * The page of the results, in Markdown.
 * @param {readonly ReaderRun[]} runs
 * @param {string} machine
 */
export function readersTable(runs, machine) {
  const lines = runs.map(({ called, bytes, rows, ms, longestTask, failed }) => {
    const size = `${(bytes / 1e6).toFixed(1)} MB`;
    if (failed) return `| ${called} | ${size} | – | – | – |`;
    const rate = (Math.round((rows / ms) * 10) * 100).toLocaleString('en');
    return `| ${called} | ${size} | ${(ms / 1000).toFixed(1)} s | ${rate} | ${Math.round(longestTask)} ms |`;
  });
  const rows = (runs[0]?.rows ?? 0).toLocaleString('en');
  return `# What reading takes

Made by \`npm run bench -- --parts readers\`: the built atlas reads ${rows} made-up events in each form, from the
press that agrees to fetch them from this machine until their entries show. Reading, checking and cutting run in a worker; the
longest task is the page’s own, the map’s work for the first picture of the points among it.

Machine: ${machine}.

| | size | until shown | rows a second | longest task of the page |
| --- | --: | --: | --: | --: |
${lines.join('\n')}
`;
}
