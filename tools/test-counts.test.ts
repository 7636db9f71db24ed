import { describe, expect, it } from 'vitest';
import { playwrightCounts, playwrightTotal, vitestCounts } from './test-counts.mjs';

describe('counting unit tests', () => {
  it('takes the numbers of the report', () => {
    const testResults = [{ status: 'failed', assertionResults: [{}, {}] }];
    expect(
      vitestCounts({ numPassedTests: 3, numFailedTests: 2, numPendingTests: 4, testResults }),
    ).toEqual({
      passed: 3,
      failed: 2,
      skipped: 4,
    });
  });
  it('counts a file that could not be read as a failed test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(
      vitestCounts({ numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, testResults }),
    ).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('counting browser tests', () => {
  it('takes the numbers of the report, a test that passed only at the second go as failed', () => {
    const stats = { expected: 5, unexpected: 2, flaky: 1 };
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 5, failed: 3 });
  });
  it('counts an error outside of the tests', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0 };
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 0, failed: 1 });
  });
  it('finds the tests in nested groups', () => {
    const suites = [{ specs: [{}], suites: [{ specs: [{}, {}] }] }, { specs: [{}] }];
    expect(playwrightTotal({ suites })).toBe(4);
  });
});
