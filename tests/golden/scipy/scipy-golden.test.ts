import { quantile } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { butterworthLowPass } from '../../../src/core/signal/butterworth-low-pass.ts';
import { cubicSplineInterpolator } from '../../../src/core/signal/cubic-spline-interpolator.ts';
import { findPeaks } from '../../../src/core/signal/find-peaks.ts';
import { hampel } from '../../bench/filters/hampel.ts';
import { resampleUniform } from '../../../src/core/signal/resample-uniform.ts';
import { linearFit } from '../../../src/core/statistics/linear-fit.ts';
import { theilSen } from '../../../src/core/statistics/theil-sen.ts';
import golden from './scipy-golden.json' with { type: 'json' };

/**
 * Largest difference to SciPy that is accepted, as a share of the signal's size (values are stored
 * with 15 digits).
 */
const RELATIVE = 1e-10;

function expectClose(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  const size = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const worst = expected.reduce((most, value, i) => Math.max(most, Math.abs((actual[i] ?? NaN) - value)), 0);
  expect(worst / size).toBeLessThan(RELATIVE);
}

describe(`golden data of SciPy ${golden.scipy}`, () => {
  it.each(golden.butterworth)('sosfiltfilt(butter($orderPerPass, $cutoffHz, fs=$rateHz))', (example) => {
    expectClose(butterworthLowPass(example.input, example), example.output);
  });

  it.each(golden.peaks)('find_peaks($options)', ({ input, options, indices, prominences }) => {
    const peaks = findPeaks(input, options);
    expect(peaks.map((peak) => peak.index)).toEqual(indices);
    expectClose(
      peaks.map((peak) => peak.prominence),
      prominences,
    );
  });

  it.each(golden.interpolation)('CubicSpline of $timesS.length points', (example) => {
    const timesS = Float64Array.from(example.timesS);
    const values = Float64Array.from(example.values);
    expectClose(example.at.map(cubicSplineInterpolator(timesS, values)), example.cubic);
    const grid = Float64Array.from(example.at);
    expectClose(resampleUniform(values, timesS, grid, { maximumGapS: 1 }), example.cubic);
  });

  it.each(golden.quantiles)('quantile of $input.length values is R-7', ({ input, at, values }) => {
    expectClose(
      at.map((share) => quantile(input, share) ?? NaN),
      values,
    );
  });

  it.each(golden.hampel)('Hampel identifier, half window $halfWindow, k $k', (example) => {
    expect([...hampel(example.input, example).isOutlier]).toEqual(example.isOutlier);
  });

  it.each(golden.lines)('polyfit and theilslopes of $x.length points', (example) => {
    const fit = linearFit(example.x, example.y);
    expectClose([fit?.slope ?? NaN, fit?.intercept ?? NaN], [example.slope, example.intercept]);
    const robust = theilSen(example.x, example.y);
    expectClose(
      [robust?.slope ?? NaN, robust?.intercept ?? NaN],
      [example.theilSlope, example.theilIntercept],
    );
  });
});
