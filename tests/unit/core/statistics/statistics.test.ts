import { describe, expect, it } from 'vitest';
import { linearFit } from '../../../../src/core/statistics/linear-fit.ts';
import { medianAbsoluteDeviation } from '../../../../src/core/statistics/median-absolute-deviation.ts';
import { robustZ } from '../../../../src/core/statistics/robust-z.ts';
import { seededRandom } from '../../../../src/core/statistics/seeded-random.ts';
import { theilSen } from '../../../../src/core/statistics/theil-sen.ts';

const NaN_ = Number.NaN;

describe('medianAbsoluteDeviation', () => {
  it('is not moved by an outlier or a missing value', () => {
    expect(medianAbsoluteDeviation([1, 2, 3, 4, 1000])).toBe(1);
    expect(medianAbsoluteDeviation([1, 2, NaN_, 3, 4, 1000])).toBe(1);
    expect(medianAbsoluteDeviation([])).toBeNaN();
  });
});

describe('robustZ', () => {
  it('scores an outlier high and keeps missing values in place', () => {
    const z = robustZ([1, 2, 3, NaN_, 4, 100]);
    expect(z[5]).toBeCloseTo(97 / 1.4826, 2);
    expect(z[3]).toBeNaN();
    expect(z[2]).toBe(0);
  });

  it('still separates when most values are equal', () => {
    const z = robustZ([5, 5, 5, 5, 5, 9]);
    expect(z[5]).toBeGreaterThan(3);
    expect([...robustZ([5, 5, 5])]).toEqual([0, 0, 0]);
    expect(robustZ([1, 2]).every(Number.isNaN)).toBe(true);
  });
});

describe('seededRandom', () => {
  it('repeats itself, stays in [0, 1) and is roughly even', () => {
    const a = seededRandom(42);
    const b = seededRandom(42);
    const values = Array.from({ length: 5000 }, a);
    expect(values.slice(0, 100)).toEqual(Array.from({ length: 100 }, b));
    expect(values.every((v) => v >= 0 && v < 1)).toBe(true);
    expect(values.reduce((sum, v) => sum + v, 0) / 5000).toBeCloseTo(0.5, 1);
    expect(seededRandom(43)()).not.toBe(values[0]);
  });
});

describe('lines', () => {
  it('linearFit leaves out missing points and refuses a vertical line', () => {
    expect(linearFit([0, 1, 2, 3], [1, 3, NaN_, 7])).toMatchObject({ slope: 2, intercept: 1, n: 3 });
    expect(linearFit([1, 1], [0, 5])).toBeNull();
    expect(linearFit([], [])).toBeNull();
  });

  it('theilSen ignores an outlier', () => {
    const x = [0, 1, 2, 3, 4, 5, 6, 7];
    const y = x.map((v) => 1 + 2 * v);
    y[3] = 500;
    expect(theilSen(x, y)?.slope).toBeCloseTo(2, 12);
    expect(theilSen(x, y)?.intercept).toBeCloseTo(1, 12);
    expect(theilSen([2, 2], [0, 1])).toBeNull();
  });
});
