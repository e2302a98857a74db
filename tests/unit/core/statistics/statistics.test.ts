import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../../../src/core/statistics/bootstrap-interval.ts';
import { circularMeanDeg } from '../../../../src/core/statistics/circular-mean-deg.ts';
import { linearFit } from '../../../../src/core/statistics/linear-fit.ts';
import { medianAbsoluteDeviation } from '../../../../src/core/statistics/median-absolute-deviation.ts';
import { robustZ } from '../../../../src/core/statistics/robust-z.ts';
import { seededRandom } from '../../../../src/core/statistics/seeded-random.ts';
import { theilSen } from '../../../../src/core/statistics/theil-sen.ts';
import { weightedMedian } from '../../../../src/core/statistics/weighted-median.ts';

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

describe('weightedMedian', () => {
  it('follows the weight', () => {
    expect(weightedMedian([3, 1, 2], [5, 1, 1])).toBe(3);
    expect(weightedMedian([1, 2, 3, 4], [1, 1, 1, 1])).toBe(2.5);
    expect(weightedMedian([1, NaN_, 3], [1, 9, 0])).toBe(1);
    expect(weightedMedian([], [])).toBeNaN();
    expect(() => weightedMedian([1], [])).toThrow(RangeError);
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

describe('bootstrapInterval', () => {
  it('is deterministic, contains the median and narrows with more data', () => {
    const random = seededRandom(9);
    const few = Array.from({ length: 10 }, () => random() * 10);
    const many = Array.from({ length: 200 }, () => random() * 10);
    const interval = bootstrapInterval(few);
    expect(bootstrapInterval(few)).toEqual(interval);
    expect(bootstrapInterval([...few, NaN_])).toEqual(interval);
    const wide = interval.high - interval.low;
    const narrow = bootstrapInterval(many);
    expect(narrow.high - narrow.low).toBeLessThan(wide);
    expect(narrow.low).toBeLessThan(5.5);
    expect(narrow.high).toBeGreaterThan(4.5);
  });

  it('is a point for one value and missing for none', () => {
    expect(bootstrapInterval([3])).toEqual({ low: 3, high: 3 });
    expect(bootstrapInterval([NaN_]).low).toBeNaN();
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

describe('circularMeanDeg', () => {
  it('averages across the seam', () => {
    expect(circularMeanDeg([170, -170])).toBeCloseTo(180, 9);
    expect(circularMeanDeg([10, NaN_, 20])).toBeCloseTo(15, 9);
    expect(circularMeanDeg([0, 180])).toBeNaN();
    expect(circularMeanDeg([])).toBeNaN();
  });
});
