import { describe, expect, it } from 'vitest';
import { finiteRuns } from '../../../../src/core/signal/finite-runs.ts';
import { interpolateAt } from '../../../../src/core/signal/interpolate-at.ts';
import { resampleUniform } from '../../../../src/core/signal/resample-uniform.ts';
import { timeNormalize } from '../../../../src/core/signal/time-normalize.ts';
import { uniformGrid } from '../../../../src/core/signal/uniform-grid.ts';

const NaN_ = Number.NaN;
const times = (n: number, step = 1): Float64Array => Float64Array.from({ length: n }, (_, i) => i * step);

describe('finiteRuns', () => {
  it('finds half-open runs, at the ends too', () => {
    expect(finiteRuns([NaN_, 1, 2, NaN_, Infinity, 3])).toEqual([
      { start: 1, end: 3 },
      { start: 5, end: 6 },
    ]);
    expect(finiteRuns([])).toEqual([]);
    expect(finiteRuns([NaN_])).toEqual([]);
  });
});

describe('resampleUniform', () => {
  it('gives back a cubic exactly from uneven times', () => {
    const t = Float64Array.of(0, 0.03, 0.07, 0.1, 0.14, 0.2, 0.23);
    const cubic = (s: number): number => 4 * s ** 3 - s ** 2 + 2;
    const grid = uniformGrid(0, 0.23, 100);
    const values = resampleUniform(t.map(cubic), t, grid, { maximumGapS: 0.1 });
    grid.forEach((s, i) => expect(values[i]).toBeCloseTo(cubic(s), 12));
  });

  it('cuts at long gaps and never extrapolates', () => {
    const values = [1, 1, NaN_, NaN_, NaN_, 2, 2];
    const grid = Float64Array.of(-0.5, 0, 1, 2, 3, 5, 5.5, 6, 6.5);
    const result = resampleUniform(values, times(7), grid, { maximumGapS: 2 });
    expect([...result]).toEqual([NaN_, 1, 1, NaN_, NaN_, 2, 2, 2, NaN_]);
  });

  it('returns a lonely sample at its own time only', () => {
    const result = resampleUniform([NaN_, 7, NaN_], times(3), Float64Array.of(0.9, 1, 1.1), {
      maximumGapS: 1,
    });
    expect([...result]).toEqual([NaN_, 7, NaN_]);
  });
});

describe('uniformGrid', () => {
  it('includes both ends where they fall on the grid', () => {
    expect(uniformGrid(0, 1, 60).length).toBe(61);
    expect([...uniformGrid(0, 0.12, 20)]).toEqual([0, 0.05, 0.1]);
    expect(uniformGrid(1, 0, 20).length).toBe(0);
  });
});

describe('interpolateAt', () => {
  it('gives back a parabola between samples, samples at samples, NaN outside', () => {
    const y = [0, 1, 4, 9, 16];
    expect(interpolateAt(y, times(5), 2.5)).toBeCloseTo(6.25, 12);
    expect(interpolateAt(y, times(5), 3)).toBe(9);
    expect(interpolateAt(y, times(5), 4)).toBe(16);
    expect(interpolateAt(y, times(5), 4.01)).toBeNaN();
    expect(interpolateAt(y, times(5), NaN_)).toBeNaN();
  });

  it('falls back to a straight line beside a gap and is missing inside it', () => {
    const y = [NaN_, 2, 4, NaN_];
    expect(interpolateAt(y, times(4), 1.25)).toBeCloseTo(2.5, 12);
    expect(interpolateAt(y, times(4), 2)).toBe(4);
    expect(interpolateAt(y, times(4), 2.5)).toBeNaN();
  });
});

describe('timeNormalize', () => {
  it('spreads a piece over 0-100 %', () => {
    const curve = timeNormalize([0, 1, 2, 3, 4], times(5), 1, 3);
    expect(curve.length).toBe(101);
    expect(curve[0]).toBe(1);
    expect(curve[50]).toBeCloseTo(2, 12);
    expect(curve[100]).toBe(3);
    expect(timeNormalize([0, 1], times(2), 1, 1).every(Number.isNaN)).toBe(true);
  });
});
