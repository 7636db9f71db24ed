// @ts-check
// `npm test`: everything that is checked, in one go. A failing step does not stop the next, so that all
// errors are seen at once; the last line says `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, firstOnPath } from './browser.mjs';
import { ensureNginx } from './nginx.mjs';
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
  check('generated code', 'npm', 'run', '--silent', 'generate');
  // The longest of all before the browser tests, on the other core.
  const building = checkInParallel('build', { SITE_URL }, 'vite', 'build', '--logLevel', 'warn');
  check('format', 'prettier', '--check', '.');
  check('unused code', 'knip');
  // Of components, of all TypeScript beside them, and of the tests.
  check('types', 'svelte-check', '--fail-on-warnings');
  check('types of tools', 'tsc', '--noEmit', '--project', 'tools');
  check('dossier', 'node', 'tools/dossier.mjs');
  check('licences', 'node', 'tools/licences.mjs', '--check');
  check('lint', 'eslint', '--max-warnings', '0', '.');
  const built = await building;
  step('unit tests', unitTests);
  process.env.SITE_URL = SITE_URL;
  check('size', 'size-limit');
  step('hosting', built ? hostingTests : () => ({ passed: 0, failed: 1 }));
  step('browser tests', built ? browserTests : skippedBrowserTests);
}

/**
 * A step that counts as one test. True when it passed.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 */
function check(name, command, ...args) {
  return step(name, () => {
    const passed = run(command, args);
    return { passed: Number(passed), failed: Number(!passed) };
  });
}

/**
 * A step that counts as one test, beside others. True when it passed.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} environment added to the present one
 * @param {string} command
 * @param {string[]} args
 */
async function checkInParallel(name, environment, command, ...args) {
  const start = performance.now();
  const passed = await runInParallel(command, args, environment);
  const seconds = (performance.now() - start) / 1000;
  results.push({ name, passed: Number(passed), failed: Number(!passed), seconds });
  return passed;
}

/**
 * @param {string} name
 * @param {() => Counts} action
 */
function step(name, action) {
  announce(name);
  const start = performance.now();
  const counts = action();
  results.push({ name, ...counts, seconds: (performance.now() - start) / 1000 });
  return counts.failed === 0;
}

/** @returns {Counts} */
function unitTests() {
  return vitest('unit');
}

/**
 * The build as a folder, on nginx and in other programs. Where one is not there and cannot be had, the tests with it are
 * skipped, and why is said there and in the summary.
 * @returns {Counts & { why?: string }}
 */
function hostingTests() {
  const nginx = ensureNginx();
  const readers = ['ogrinfo', 'biber'].filter((name) => !firstOnPath([name]));
  const why = [...(nginx ? [] : [NO_NGINX]), ...readers.map((name) => `no ${name}`)].join('; ');
  if (why) console.log(`${why}.`);
  const counts = vitest('hosting', '--config', 'tests/hosting/vitest.config.ts');
  return why ? { ...counts, why } : counts;
}

/**
 * @param {string} name of the report
 * @param {string[]} args
 * @returns {Counts}
 */
function vitest(name, ...args) {
  const report = join(reports, `${name}.json`);
  const ended = run('vitest', [
    'run',
    ...args,
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  return counted(report, ended, vitestCounts);
}

/** @returns {Counts} */
function browserTests() {
  const report = join(reports, 'browser.json');
  const ended = run('playwright', ['test', '--grep-invert', '@full'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return counted(report, ended, playwrightCounts);
}

/**
 * Without a build every browser test counts as failed.
 * @returns {Counts}
 */
function skippedBrowserTests() {
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
