// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package has no types; every realm that imports this file needs them
/// <reference path="./digital-filter.d.ts" />
import butterworth from 'digital-filter/iir/butterworth.js';
import filtfilt from 'digital-filter/core/filtfilt.js';
import { finiteRuns } from './finite-runs.ts';

/** The filter's sharpness, and what it does where a series is too short for it. */
export interface ButterworthOptions {
  /** Sampling rate of the uniform grid, Hz. */
  readonly rateHz: number;
  /** Cut-off of one pass, Hz (-3 dB once, -6 dB after both passes, as in SciPy). */
  readonly cutoffHz: number;
  /** Order of one pass; the two passes together have twice this order. Even. Default 2. */
  readonly orderPerPass?: number;
  /**
   * Raise the cut-off so that both passes together have -3 dB at `cutoffHz` (Winter 2009, eq.
   * 3.14b). Default false, which equals SciPy's `sosfiltfilt(butter(order, cutoff))`.
   */
  readonly compensateDoublePass?: boolean;
  /** What becomes of runs too short to filter. Default `keep`. */
  readonly shortRuns?: 'keep' | 'nan';
}

/**
 * Zero-phase Butterworth low-pass of a uniformly sampled series; equals SciPy's `sosfiltfilt` (odd
 * extension).
 *
 * Missing data: NaN stays NaN, and each run of finite samples is filtered apart, so that a gap
 * never leaks into its neighbours. Runs of at most 3·(orderPerPass + 1) samples cannot be extended
 * and are kept as they are, or set to NaN (`shortRuns`). A cut-off at or above the Nyquist rate
 * leaves nothing to remove: a copy is returned.
 *
 * @throws RangeError when a rate, cut-off or order is not positive or the order is odd.
 * @example butterworthLowPass(Float64Array.of(1, 1, 1), { rateHz: 60, cutoffHz: 10 }) // a constant
 * stays
 */
export function butterworthLowPass(values: ArrayLike<number>, options: ButterworthOptions): Float64Array {
  const { rateHz, cutoffHz, orderPerPass = 2, compensateDoublePass = false, shortRuns = 'keep' } = options;
  if (!(rateHz > 0) || !(cutoffHz > 0)) throw new RangeError('rateHz and cutoffHz must be positive');
  if (!Number.isInteger(orderPerPass) || orderPerPass < 2 || orderPerPass % 2 !== 0) {
    throw new RangeError('orderPerPass must be a positive even number');
  }
  const filtered = Float64Array.from(values);
  // Two passes of order n shrink the -3 dB point by (√2 − 1)^(1/2n).
  const passCutoffHz = compensateDoublePass
    ? cutoffHz / (Math.SQRT2 - 1) ** (1 / (2 * orderPerPass))
    : cutoffHz;
  if (passCutoffHz >= rateHz / 2) return filtered;
  const coefs = butterworth(orderPerPass, passCutoffHz, rateHz, 'lowpass');
  const padding = 3 * (orderPerPass + 1);
  for (const { start, end } of finiteRuns(filtered)) {
    if (end - start > padding) filtfilt(filtered.subarray(start, end), { coefs });
    else if (shortRuns === 'nan') filtered.fill(Number.NaN, start, end);
  }
  return filtered;
}
