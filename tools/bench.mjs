// @ts-check
// `npm run bench`: the built atlas against a bare MapLibre page with the same base map and points, in turns, on this
// machine; and the reading of a hundred thousand rows in each form. Needs a build and a browser; writes docs/bench: tables, a plot, and each run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildBarePage } from './bench/bare.mjs';
import { measure } from './bench/measure.mjs';
import { subjects } from './bench/pages.mjs';
import { plot } from './bench/plot.mjs';
import { writeReaderFiles } from './bench/reader-files.mjs';
import { readerRun, readersTable } from './bench/readers.mjs';
import { writePoints } from './bench/points.mjs';
import { startServer } from './bench/server.mjs';
import { openSlowLine } from './bench/slow-line.mjs';
import { table } from './bench/table.mjs';
import { findBrowser } from './browser.mjs';
import { root } from './steps.mjs';

/** @typedef {import('./bench/table.mjs').Run} Run */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    /** Own points; 0 is the dossier alone. */
    sizes: { type: 'string', default: '0,1000,100000,1000000' },
    profiles: { type: 'string', default: 'fast,slow' },
    /** The page against a bare map, and the readers of files. */
    parts: { type: 'string', default: 'pages,readers' },
    rows: { type: 'string', default: '100000' },
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

if (parts.includes('pages')) await buildBarePage(folder);
else mkdirSync(folder, { recursive: true });
for (const size of sizes.filter((count) => count > 0)) {
  await writePoints(join(folder, `points-${size}.geojson`), size);
}
const server = await startServer(folder);
const slowLine = await openSlowLine(server.port, SLOW);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [
    ...['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    ...['--ignore-gpu-blocklist', '--disable-background-networking', '--disable-component-update'],
    ...['--disable-sync', '--no-first-run', '--disable-quic'],
    // A page is no slower to paint than where there is a graphics card.
    '--disable-gpu-rasterization',
    // Heaps to the byte, and without what nobody uses any more.
    ...['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  ],
});

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
if (parts.includes('readers')) await benchReaders(Number(values.rows));
await browser.close();
slowLine.close();
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
    writeFileSync(join(root, values.out, 'readers.md'), readersTable(found, machineOf()));
  }
}

function machineOf() {
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, software rendering, Chromium ${browser.version()}`;
}

/** After each group of visits, so that a bench that is broken off leaves what it has found. */
function report() {
  const out = join(root, values.out);
  const machine = machineOf();
  mkdirSync(out, { recursive: true });
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
