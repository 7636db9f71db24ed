// @ts-check
// How many tests passed and failed, and which failed, from the JSON that Vitest and Playwright write.

/**
 * Skipped tests are neither: no machine can run them all, and a line says why. `notes` are lines about single tests.
 * @typedef {{ passed: number, failed: number, skipped?: number, notes?: string[] }} Counts
 */

/**
 * Vitest's report. A file that could not even be read counts as one failed test.
 * @param {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   numPendingTests: number,
 *   testResults: { name: string, status: string, message?: string, assertionResults: VitestTest[] }[],
 * }} report
 * @returns {Counts}
 */
export function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests,
    notes: [
      ...broken.map(({ name, message }) => `failed: ${baseName(name)}: ${firstLine(message)}`),
      ...testResults.flatMap(({ assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map((test) => `failed: ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`),
      ),
    ],
  };
}

/** @param {string} path */
const baseName = (path) => path.replace(/^.*[\\/]/, '');

/** The first line of what a test said, without the colours of a terminal. */
function firstLine(text = '') {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001b\[\d*m/g, '').split('\n', 1)[0] ?? '';
}

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} VitestTest */

/**
 * Playwright's report. Errors outside of any test (a file that cannot be read, a server that does not
 * start) count as a failed test each. So does a test that passed only when it was tried again.
 * @param {{
 *   stats: { expected: number, unexpected: number, flaky: number },
 *   errors: { message?: string }[],
 *   suites: PlaywrightSuite[],
 * }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors, suites }) {
  const named = (/** @type {string} */ wanted, /** @type {string} */ word) =>
    specsOf(suites)
      .filter(({ tests }) => tests.some(({ status }) => status === wanted))
      .map(({ file, title }) => `${word}: ${file} › ${title}`);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    notes: [
      ...errors.map(({ message }) => `failed: ${firstLine(message)}`),
      ...named('unexpected', 'failed'),
      ...named('flaky', 'failed at first'),
    ],
  };
}

/**
 * Playwright's report of `--list`: how many tests there are to run.
 * @param {{ suites: PlaywrightSuite[] }} report
 * @returns {number}
 */
export function playwrightTotal({ suites }) {
  return specsOf(suites).length;
}

/**
 * @param {PlaywrightSuite[]} suites
 * @returns {PlaywrightSpec[]}
 */
function specsOf(suites) {
  return suites.flatMap(({ specs, suites: inner = [] }) => [...specs, ...specsOf(inner)]);
}

/** @typedef {{ title: string, file: string, tests: { status: string }[] }} PlaywrightSpec */
/** @typedef {{ specs: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
