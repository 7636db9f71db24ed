import { describe, expect, it } from 'vitest';
import { playwrightCounts, playwrightTotal, vitestCounts } from './test-counts.mjs';

const passed = { status: 'passed', fullName: 'a name' };
const spec = (title: string, status = 'expected') => ({
  title,
  file: 'map.test.ts',
  tests: [{ status }],
});

describe('counting unit tests', () => {
  it('takes the numbers of the report, and what failed with the first line of why', () => {
    const failed = {
      status: 'failed',
      fullName: 'years are counted',
      failureMessages: ['\u001b[31mexpected 1 to be 2\u001b[39m\n  at some line'],
    };
    const testResults = [
      { name: '/repo/a.test.ts', status: 'failed', assertionResults: [passed, failed] },
    ];
    expect(
      vitestCounts({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 4, testResults }),
    ).toEqual({
      passed: 3,
      failed: 1,
      skipped: 4,
      notes: ['failed: years are counted: expected 1 to be 2'],
    });
  });
  it('counts a file that could not be read as a failed test', () => {
    const testResults = [
      { name: '/repo/a.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
      { name: '/repo/b.test.ts', status: 'passed', assertionResults: [passed] },
    ];
    expect(
      vitestCounts({ numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, testResults }),
    ).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      notes: ['failed: a.test.ts: no such file'],
    });
  });
});

describe('counting browser tests', () => {
  it('takes the numbers of the report; a test that passed only at the second try has failed', () => {
    const stats = { expected: 1, unexpected: 1, flaky: 1 };
    const suites = [
      { specs: [spec('opens'), spec('pans', 'unexpected')] },
      { specs: [], suites: [{ specs: [spec('zooms', 'flaky')] }] },
    ];
    expect(playwrightCounts({ stats, errors: [], suites })).toEqual({
      passed: 1,
      failed: 2,
      notes: ['failed: map.test.ts › pans', 'failed at first: map.test.ts › zooms'],
    });
  });
  it('counts an error outside of the tests', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0 };
    expect(playwrightCounts({ stats, errors: [{ message: 'no server' }], suites: [] })).toEqual({
      passed: 0,
      failed: 1,
      notes: ['failed: no server'],
    });
  });
  it('finds the tests in nested groups', () => {
    const suites = [
      { specs: [spec('a')], suites: [{ specs: [spec('b'), spec('c')] }] },
      { specs: [spec('d')] },
    ];
    expect(playwrightTotal({ suites })).toBe(4);
  });
});
