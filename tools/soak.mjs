// @ts-check
// `npm run soak`: one tab of the built site in use for MINUTES (10), by chance; SEED repeats a run. Heap, listeners and
// nodes are counted after each tenth of the time, with the map as at first: what only ever grows is a leak.
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { randomNumbers } from './random-numbers.mjs';
import { serve } from './serve.mjs';
import { acts, backToTheMap } from './soak/acts.mjs';
import { grown } from './soak/grown.mjs';

/** @typedef {import('./soak/grown.mjs').Sample} Sample */

const SAMPLES = 10;
/** Ms between two counts of one sample. */
const LETTING_GO = 1000;

const minutes = Number(process.env.MINUTES ?? 10);
const seed = Number(process.env.SEED ?? Date.now() % 100_000);
const chance = randomNumbers(seed);
const site = await serve({ port: 0 });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...BROWSER_ARGS, '--js-flags=--expose-gc'],
});
/** @type {string[]} */
const errors = [];
/** @type {Record<string, number>} */
const done = {};
/** @type {Sample[]} */
const samples = [];

console.log(`${minutes} minutes, SEED=${seed}`);
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  let isGone = false;
  page.on('crash', () => (isGone = true));
  page.on('close', () => (isGone = true));
  await page.goto(`${site.url}en/`);
  await page.locator('#map .static-map').waitFor({ state: 'detached', timeout: 120_000 });
  const counters = await context.newCDPSession(page);
  await counters.send('Performance.enable');

  const start = performance.now();
  for (let sample = 0; sample <= SAMPLES; sample += 1) {
    const until = start + (sample * minutes * 60_000) / SAMPLES;
    while (performance.now() < until) await actOnce();
    await backToTheMap(page);
    samples.push(await settled());
    console.log(JSON.stringify(samples.at(-1)));
  }

  async function actOnce() {
    const { name, act } = /** @type {import('./soak/acts.mjs').Act} */ (
      acts[Math.floor(chance() * acts.length)]
    );
    if (isGone) throw new Error('The tab crashed, or was closed, before its time.');
    // What is not there in this view is left for another time.
    const isDone = await act(page, chance).then(
      () => true,
      () => false,
    );
    const key = isDone ? name : `${name} (not there)`;
    done[key] = (done[key] ?? 0) + 1;
  }

  /**
   * Once the browser has let go of all it will: the page left last is held on to for a moment.
   * @returns {Promise<Sample>}
   */
  async function settled() {
    let sample = await counted();
    for (;;) {
      await page.waitForTimeout(LETTING_GO);
      const next = await counted();
      if (next.nodes >= sample.nodes && next.heap >= sample.heap * 0.99) return sample;
      sample = next;
    }
  }

  /** @returns {Promise<Sample>} */
  async function counted() {
    await counters.send('HeapProfiler.collectGarbage');
    const { metrics } = await counters.send('Performance.getMetrics');
    const of = (/** @type {string} */ wanted) =>
      metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') };
  }
} finally {
  await browser.close();
  await site.close();
}

const leaks = grown(samples);
console.log(done);
for (const line of [...leaks, ...errors]) console.log(line);
const isSound = leaks.length === 0 && errors.length === 0;
console.log(isSound ? 'Nothing grew, and no error.' : `FAILED, with SEED=${seed}`);
process.exitCode = isSound ? 0 : 1;
