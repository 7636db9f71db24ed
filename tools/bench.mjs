// @ts-check
// `npm run bench`: the built atlas against a bare MapLibre page with the same base map and points, in turns, on this
// machine; a phone's map from its touch; the reading of a hundred thousand rows in each form; and what Lighthouse says of
// first visits. `--parts` names some of the four. Needs a build and a browser; writes docs/bench: tables, a plot, and each run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildBarePage } from './bench/bare.mjs';
import { firstLoad, firstLoadPages } from './bench/first-load.mjs';
import { firstLoadTable } from './bench/first-load-table.mjs';
import { measure } from './bench/measure.mjs';
import { subjects } from './bench/pages.mjs';
import { plot } from './bench/plot.mjs';
import { writeReaderFiles } from './bench/reader-files.mjs';
import { readerRun, readersTable } from './bench/readers.mjs';
import { writePoints } from './bench/points.mjs';
import { startServer } from './bench/server.mjs';
import { openSlowLine } from './bench/slow-line.mjs';
import { table } from './bench/table.mjs';
import { touched, touchTable } from './bench/touch.mjs';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { root } from './steps.mjs';

/** @typedef {import('./bench/table.mjs').Run} Run */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    /** Own points; 0 is the dossier alone. */
    sizes: { type: 'string', default: '0,1000,100000,1000000' },
    profiles: { type: 'string', default: 'fast,slow' },
    /** The page against a bare map, its map from a touch, the readers of files, and Lighthouse's visits. */
    parts: { type: 'string', default: 'pages,touch,readers,visits' },
    rows: { type: 'string', default: '100000' },
    /** Lighthouse's to each page and screen. */
    visits: { type: 'string', default: '5' },
    out: { type: 'string', default: 'docs/bench' },
  },
});

/** A file of own data is on the reader's disk: at more points than this the line says nothing. */
const MAX_ON_A_SLOW_LINE = 1000;
/** Of more points than this one visit tells enough: the bare page takes minutes to give up. */
const MAX_REPEATED = 500_000;
const SLOW = { bytesPerSecond: 200_000, latency: 150 };
const SLOW_CPU = 4;

const folder = join(root, '.cache/bench');
const parts = values.parts.split(',');
const sizes = parts.includes('pages') ? values.sizes.split(',').map(Number) : [];
const profiles = values.profiles.split(',');

if (parts.includes('pages') || parts.includes('touch')) await buildBarePage(folder);
else mkdirSync(folder, { recursive: true });
for (const size of sizes.filter((count) => count > 0)) {
  await writePoints(join(folder, `points-${size}.geojson`), size);
}
const server = await startServer(folder);
const slowLine = await openSlowLine(server.port, SLOW);
const executablePath = findBrowser() ?? chromium.executablePath();
const browser = await chromium.launch({
  executablePath,
  // Heaps to the byte, and without what nobody uses any more.
  args: [...BROWSER_ARGS, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
});
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, software rendering, Chromium ${browser.version()}`;
const out = join(root, values.out);
mkdirSync(out, { recursive: true });

/** @type {Run[]} */
const runs = [];
for (const size of sizes) {
  for (const profile of profiles) {
    if (profile === 'slow' && size > MAX_ON_A_SLOW_LINE) continue;
    const times = size > MAX_REPEATED ? 1 : Number(values.runs);
    for (let time = 0; time < times; time += 1) {
      for (const subject of subjects) runs.push(await visit(subject, size, profile));
    }
    report();
  }
}
/** @type {import('./bench/touch.mjs').Touch[]} */
const touches = [];
for (const cpu of parts.includes('touch') ? [1, SLOW_CPU] : []) {
  for (let time = 0; time < Number(values.runs); time += 1)
    touches.push(...(await touched(browser, `http://127.0.0.1:${server.port}`, cpu)));
  writeFileSync(join(out, 'touch.md'), touchTable(touches, machine));
}
if (parts.includes('readers')) await benchReaders(Number(values.rows));
await browser.close();
slowLine.close();

/** @type {import('./bench/first-load.mjs').Load[]} */
const loads = [];
for (const page of parts.includes('visits') ? firstLoadPages() : []) {
  for (const screen of /** @type {const} */ (['phone', 'wide'])) {
    for (let time = 0; time < Number(values.visits); time += 1) {
      const found = await firstLoad(`http://127.0.0.1:${server.port}`, page, screen, {
        executablePath,
        args: BROWSER_ARGS,
      });
      console.log(JSON.stringify(found));
      loads.push(found);
    }
    writeFileSync(join(out, 'first-load.json'), `${JSON.stringify({ machine, loads }, null, 1)}\n`);
    writeFileSync(join(out, 'first-load.md'), firstLoadTable(loads, machine));
  }
}
server.close();

/** @param {number} rows */
async function benchReaders(rows) {
  const points = join(folder, `points-${rows}.geojson`);
  await writePoints(points, rows);
  /** @type {import('./bench/readers.mjs').ReaderRun[]} */
  const found = [];
  for (const file of writeReaderFiles(folder, points)) {
    const run = await readerRun(browser, `http://127.0.0.1:${server.port}`, file, rows);
    console.log(JSON.stringify(run));
    found.push(run);
    writeFileSync(join(out, 'readers.md'), readersTable(found, machine));
  }
}

/** After each group of visits, so that a bench that is broken off leaves what it has found. */
function report() {
  writeFileSync(join(out, 'runs.json'), `${JSON.stringify({ machine, runs }, null, 1)}\n`);
  writeFileSync(join(out, 'README.md'), table(runs, machine));
  writeFileSync(join(out, 'ratios.svg'), plot(runs));
}

/**
 * @param {import('./bench/pages.mjs').Subject} subject
 * @param {number} size
 * @param {string} profile
 * @returns {Promise<Run>}
 */
async function visit(subject, size, profile) {
  const isSlow = profile === 'slow';
  const origin = `http://127.0.0.1:${isSlow ? slowLine.port : server.port}`;
  const points = size === 0 ? null : `${origin}/bench/points-${size}.geojson`;
  const cpu = isSlow ? SLOW_CPU : 1;
  const found = await measure(browser, subject, { origin, points, cpu, carried: server.carried });
  console.log(size, profile, subject.name, JSON.stringify(found));
  return { page: subject.name, size, profile, ...found };
}
