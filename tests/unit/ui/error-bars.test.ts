import { expect, test } from 'vitest';
import { errorBars, errorScale, placeOnScale } from '../../../src/ui/accuracy/error-bars.ts';

const row = (bias: number | null, rmse: number | null) => ({
  method: 'rules' as const,
  n: 9,
  bias,
  rmse,
  medianAbs: null,
  p95Abs: null,
  missed: null,
  extra: null,
});

test('the bar reaches two standard deviations around the average', () => {
  const [bar] = errorBars([row(3, 5)]);
  expect(bar?.interval).toEqual({ bias: 3, low: -5, high: 11 });
});

test('what has no errors has no interval, and is not left out', () => {
  expect(errorBars([row(null, null)])).toEqual([{ method: 'rules', interval: null }]);
});

test('the scale holds zero and all bars between round ticks', () => {
  for (const rows of [[row(3, 5)], [row(60, 65), row(-2, 4)], [row(-40, 41)], [row(null, null)]]) {
    const bars = errorBars(rows);
    const scale = errorScale(bars);
    expect(scale.ticks).toContain(0);
    expect(scale.ticks.length).toBeLessThanOrEqual(8);
    for (const { interval } of bars) {
      for (const value of interval ? [interval.low, interval.high] : []) {
        expect(placeOnScale(value, scale)).toBeGreaterThanOrEqual(0);
        expect(placeOnScale(value, scale)).toBeLessThanOrEqual(100);
      }
    }
  }
});
