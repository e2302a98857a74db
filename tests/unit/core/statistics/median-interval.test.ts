import { median, quantile } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { medianInterval } from '../../../../src/core/statistics/median-interval.ts';
import { seededRandom } from '../../../../src/core/statistics/seeded-random.ts';

/** 95 % of the medians of resamples drawn with replacement (percentile bootstrap). */
function drawnInterval(values: readonly number[], resamples: number): { low: number; high: number } {
  const random = seededRandom(3);
  const medians = Array.from({ length: resamples }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)])),
  );
  return { low: quantile(medians, 0.025) ?? Number.NaN, high: quantile(medians, 0.975) ?? Number.NaN };
}

describe('medianInterval', () => {
  test('median of an odd and an even number of values', () => {
    expect(medianInterval([3, 1, 2]).median).toBe(2);
    expect(medianInterval([4, 1, 2, 3]).median).toBe(2.5);
  });

  test('nothing and one value', () => {
    expect(medianInterval([]).median).toBeNaN();
    expect(medianInterval([5])).toEqual({ median: 5, low: 5, high: 5 });
  });

  test('equals what drawing 20,000 resamples gives', () => {
    const values = [12, 15, 11, 18, 14, 13, 16, 19, 10, 17, 21];
    const drawn = drawnInterval(values, 20_000);
    const exact = medianInterval(values);
    expect(exact.low).toBe(drawn.low);
    expect(exact.high).toBe(drawn.high);
  });

  test('widens with the spread and narrows with the number of values', () => {
    const width = (n: number, spread: number): number => {
      const { low, high } = medianInterval(
        Array.from({ length: n }, (_, i) => spread * Math.sin(12.9898 * i)),
      );
      return high - low;
    };
    expect(width(21, 2)).toBeCloseTo(2 * width(21, 1), 9);
    expect(width(81, 1)).toBeLessThan(width(11, 1));
  });
});
