import { describe, expect, it } from 'vitest';
import { autocorrelation } from '../../../../src/core/signal/autocorrelation.ts';
import { dominantPeriod } from '../../../../src/core/signal/dominant-period.ts';
import { seededRandom } from '../../../../src/core/statistics/seeded-random.ts';

const RANGE = { rateHz: 60, minimumPeriodS: 0.2, maximumPeriodS: 2 };
const wave = (n: number, f: (t: number) => number, rateHz = 60): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => f(i / rateHz));

describe('dominantPeriod', () => {
  it('finds a period that is no whole number of samples, with drift and holes', () => {
    const values = wave(500, (t) => 3 * t + Math.sin((2 * Math.PI * t) / 0.713));
    values.fill(Number.NaN, 100, 130);
    const found = dominantPeriod(values, RANGE);
    expect(found?.periodS).toBeCloseTo(0.713, 2);
    expect(found?.strength).toBeGreaterThan(0.95);
  });

  it('prefers the stride to its half when left and right steps differ, and to its double', () => {
    const values = wave(600, (t) => Math.sin(2 * Math.PI * 2.8 * t) + 0.8 * Math.sin(2 * Math.PI * 1.4 * t));
    expect(dominantPeriod(values, RANGE)?.periodS).toBeCloseTo(1 / 1.4, 2);
  });

  it('takes ripples on a slow movement for no rhythm', () => {
    const slow = wave(
      1800,
      (t) => Math.sin((2 * Math.PI * t) / 6.8) + 0.13 * Math.sin((2 * Math.PI * t) / 0.3),
    );
    expect(dominantPeriod(slow, RANGE)).toBeNull();
    expect(dominantPeriod(slow, { ...RANGE, maximumPeriodS: 12 })?.periodS).toBeCloseTo(6.8, 0);
  });

  it('is weak for noise and null for a constant', () => {
    const random = seededRandom(5);
    const strength = dominantPeriod(wave(600, random), RANGE)?.strength ?? 0;
    expect(strength).toBeLessThan(0.4);
    expect(dominantPeriod(new Float64Array(300).fill(4), RANGE)).toBeNull();
    expect(dominantPeriod([], RANGE)).toBeNull();
  });
});

describe('autocorrelation', () => {
  it('is 1 at lag 0 and -1 at half a period', () => {
    const r = autocorrelation(
      wave(120, (t) => Math.sin(2 * Math.PI * t)),
      30,
    );
    expect(r[0]).toBeCloseTo(1, 12);
    expect(r[30]).toBeCloseTo(-1, 12);
  });
});
