import { describe, expect, test } from 'vitest';

import { readPlaywrightCounts, readVitestCounts } from '../../run/read-counts.ts';

describe('counting tests', () => {
  test('a Vitest file that does not load is a failure, though none of its tests ran', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(readVitestCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  test('a Playwright error outside any test is a failure', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(readPlaywrightCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });
});
