import { expect, test } from 'vitest';
import { ERROR_TABLE } from '../../../src/core/quality/error-table.ts';
import { errorSentence } from '../../../src/text/error-words.ts';
import { explainMetric } from '../../../src/text/metrics.ts';

test.each([...new Set(ERROR_TABLE.map(({ metric }) => metric))])(
  '%s: its panel states the error of the table',
  (metric) => {
    const views = [...new Set(ERROR_TABLE.filter((row) => row.metric === metric).map(({ view }) => view))];
    const limits = explainMetric(metric).limits.map(({ text }) => text);
    const stated = views.map((view) =>
      errorSentence(metric === 'foot-strike-pattern' ? 'foot-strike-angle' : metric, view),
    );
    expect(stated.some((sentence) => limits.includes(sentence))).toBe(true);
  },
);

test('a judged error is not passed off as measured', () => {
  expect(errorSentence('hip-extension', 'side')).toMatch(/^By judgement/);
  expect(errorSentence('knee-window', 'frontal')).toMatch(/^By judgement/);
  expect(errorSentence('elbow-angle', 'side')).toMatch(
    /^Expect the number to be within \d+° on the near leg and \d+° on the far one/,
  );
  expect(() => errorSentence('hip-adduction', 'frontal')).toThrow(RangeError);
});
