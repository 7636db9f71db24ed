// @ts-check
// `npm test`: everything that is checked, in one go. A failing step does not stop the next, so that all
// errors are seen at once; the last line says `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { whyWithout } from './engines.mjs';
import { ensureNginx } from './nginx.mjs';
import { firstOnPath } from './programs.mjs';
import { announce, installPackages, nodeError, root, run, runInParallel } from './steps.mjs';
import { playwrightCounts, playwrightTotal, vitestCounts } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */
/** @typedef {Counts & { name: string, seconds: number, why?: string }} Result */

/** @type {Result[]} */
const results = [];
const reports = join(root, '.cache', 'tests');

const NO_NGINX = 'no nginx on this machine, and no apt with the right to install one';

const error = nodeError();
if (error) console.error(error);
if (error || !installPackages()) {
  results.push({ name: 'install', passed: 0, failed: 1, seconds: 0 });
} else {
  process.env.CHROMIUM_PATH = ensureBrowser() ?? '';
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await runSteps();
}
summarise();

async function runSteps() {
  // The tests are about the atlas of its own dossier; the one of another is built by its own test.
  delete process.env.DOSSIER;
  // Where the browser tests find the site, so that its pages can name their own address.
  const SITE_URL = process.env.SITE_URL || `http://127.0.0.1:${process.env.TEST_PORT ?? 4319}/`;
  await check('generated code', {}, 'npm', 'run', '--silent', 'generate');
  // The longest first, on a core each: the one that has nothing to do takes the next.
  let built = false;
  await inLanes(2, [
    async () => {
      built = await check('build', { SITE_URL }, 'vite', 'build', '--logLevel', 'warn');
      await check('size', {}, 'size-limit');
      await step('hosting', async () =>
        built ? hostingTests(SITE_URL) : { passed: 0, failed: 1 },
      );
    },
    () => check('lint', {}, 'eslint', '--max-warnings', '0', '.'),
    () => step('unit tests', () => vitest('unit', {})),
    // Of components, of all TypeScript beside them, and of the tests.
    () => check('types', {}, 'svelte-check', '--fail-on-warnings'),
    () => check('format', {}, 'prettier', '--check', '.'),
    () => check('types of tools', {}, 'tsc', '--noEmit', '--project', 'tools'),
    () => check('unused code', {}, 'knip'),
    () => check('dossier', {}, 'node', 'tools/dossier.mjs'),
    () => check('licences', {}, 'node', 'tools/licences.mjs', '--check'),
  ]);
  await step('browser tests', () => (built ? browserTests(SITE_URL) : skippedBrowserTests()));
  await step('Firefox and WebKit', async () => (built ? engineTests() : { passed: 0, failed: 1 }));
}

/**
 * Runs actions in their order, so many at once.
 * @param {number} lanes
 * @param {(() => Promise<unknown>)[]} actions
 */
async function inLanes(lanes, actions) {
  const next = actions.values();
  const lane = async () => {
    for (const action of next) await action();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/**
 * A step that counts as one test. True when it passed.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} environment added to the present one
 * @param {string} command
 * @param {string[]} args
 */
function check(name, environment, command, ...args) {
  return step(name, async () => {
    const passed = await runInParallel(command, args, environment);
    return { passed: Number(passed), failed: Number(!passed) };
  });
}

/**
 * True when nothing of it failed.
 * @param {string} name
 * @param {() => Promise<Counts>} action
 */
async function step(name, action) {
  announce(name);
  const start = performance.now();
  const counts = await action();
  results.push({ name, ...counts, seconds: (performance.now() - start) / 1000 });
  return counts.failed === 0;
}

/**
 * The build as a folder, on nginx and in other programs. Where one is not there and cannot be had, the tests with it are
 * skipped, and why is said there and in the summary.
 * @param {string} SITE_URL
 * @returns {Promise<Counts & { why?: string }>}
 */
async function hostingTests(SITE_URL) {
  const nginx = ensureNginx();
  const readers = ['ogrinfo', 'biber', 'caddy'].filter((name) => !firstOnPath([name]));
  const why = [...(nginx ? [] : [NO_NGINX]), ...readers.map((name) => `no ${name}`)].join('; ');
  if (why) console.log(`${why}.`);
  const settings = ['--config', 'tests/hosting/vitest.config.ts'];
  const counts = await vitest('hosting', { SITE_URL }, ...settings);
  return why ? { ...counts, why } : counts;
}

/**
 * What a reader does in the two other engines, side by side. An engine that is not there and cannot be had is left out.
 * @returns {Promise<Counts & { why?: string }>}
 */
async function engineTests() {
  const why = [whyWithout('Firefox'), whyWithout('WebKit')].filter(Boolean).join('; ');
  if (why) console.log(`${why}.`);
  const counts = await vitest('engines', {}, '--config', 'tests/engines/vitest.config.ts');
  return why ? { ...counts, why } : counts;
}

/**
 * @param {string} name of the report
 * @param {NodeJS.ProcessEnv} environment
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function vitest(name, environment, ...args) {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await runInParallel('vitest', ['run', ...args, ...reporters], environment);
  return counted(report, ended, vitestCounts);
}

/**
 * @param {string} SITE_URL
 * @returns {Promise<Counts>}
 */
async function browserTests(SITE_URL) {
  const report = join(reports, 'browser.json');
  const ended = run('playwright', ['test', '--grep-invert', '@full'], {
    SITE_URL,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return counted(report, ended, playwrightCounts);
}

/**
 * Without a build every browser test counts as failed.
 * @returns {Promise<Counts>}
 */
async function skippedBrowserTests() {
  console.log('Not run: there is no build to test.');
  const report = join(reports, 'browser-list.json');
  run('playwright', ['test', '--list'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return counted(report, false, (list) => ({ passed: 0, failed: playwrightTotal(list) }));
}

/**
 * What a report counts. A run that ended badly has at least one failure, whatever its report says.
 * @param {string} report
 * @param {boolean} endedWell
 * @param {(report: any) => Counts} count
 * @returns {Counts}
 */
function counted(report, endedWell, count) {
  try {
    const counts = count(JSON.parse(readFileSync(report, 'utf8')));
    return { ...counts, failed: endedWell ? counts.failed : Math.max(counts.failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function summarise() {
  announce('Summary');
  for (const { name, passed, failed, skipped = 0, why, seconds, notes = [] } of results) {
    const verdict = failed > 0 ? 'FAILED' : skipped > 0 ? 'SKIPPED' : 'ok';
    const left = skipped > 0 ? `, ${skipped} skipped${why ? ` (${why})` : ''}` : '';
    const counts = `${passed} passed, ${failed} failed${left}`;
    console.log(
      `${verdict.padEnd(7)} ${name.padEnd(20)} ${counts.padEnd(24)} ${seconds.toFixed(1)} s`,
    );
    for (const note of notes) console.log(`        ${note}`);
  }
  const total = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((sum, counts) => sum + counts[key], 0);
  if (total('failed') > 0) process.exitCode = 1;
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
}
