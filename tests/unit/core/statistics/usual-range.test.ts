import { expect, test } from 'vitest';
import { usualRange } from '../../../../src/core/statistics/usual-range.ts';

test('is the median plus and minus 1.4826 times the median absolute deviation, missing values left out', () => {
  const range = usualRange([1, 2, 3, Number.NaN, 4, 5])!;
  expect(range.from).toBeCloseTo(3 - 1.4826, 4);
  expect(range.to).toBeCloseTo(3 + 1.4826, 4);
});

test('one stride that went wrong does not widen it', () => {
  expect(usualRange([1, 2, 3, 4, 500])!.to).toBeCloseTo(3 + 1.4826, 4);
});

test('four values have none', () => {
  expect(usualRange([1, 2, 3, 4])).toBeNull();
});
