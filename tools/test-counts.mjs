// @ts-check
// How many tests passed and failed, from the JSON that Vitest and Playwright write.

/**
 * Skipped tests are neither: no machine can run them all, and a line says why.
 * @typedef {{ passed: number, failed: number, skipped?: number }} Counts
 */

/**
 * Vitest's report. A file that could not even be read counts as one failed test.
 * @param {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   numPendingTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[],
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
  };
}

/**
 * Playwright's report. Errors outside of any test (a file that cannot be read, a server that does not
 * start) count as a failed test each.
 * @param {{
 *   stats: { expected: number, unexpected: number, flaky: number },
 *   errors: unknown[],
 * }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * Playwright's report of `--list`: how many tests there are to run.
 * @param {{ suites: PlaywrightSuite[] }} report
 * @returns {number}
 */
export function playwrightTotal({ suites }) {
  return suites
    .map(({ specs, suites: inner = [] }) => specs.length + playwrightTotal({ suites: inner }))
    .reduce((sum, count) => sum + count, 0);
}

/** @typedef {{ specs: unknown[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
