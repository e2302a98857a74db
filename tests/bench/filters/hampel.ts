import { median } from 'd3-array';
import { MAD_TO_SIGMA } from '../../../src/core/statistics/median-absolute-deviation.ts';

export interface HampelOptions {
  /** Samples looked at on each side of the one judged; the window has 2·halfWindow + 1. */
  readonly halfWindow: number;
  /**
   * Departure from the window's median, in robust standard deviations (1.4826 MAD), that makes an
   * outlier. Default 3.
   */
  readonly k?: number;
  /**
   * Robust standard deviations below this (same unit as the values) count as this: a still point
   * has MAD 0. Default 0.
   */
  readonly minimumScale?: number;
  /** What an outlier becomes. Default `nan`. */
  readonly replaceWith?: 'nan' | 'median';
}

export interface HampelResult {
  readonly values: Float64Array;
  /** 1 where a sample was judged an outlier. */
  readonly isOutlier: Uint8Array;
}

/**
 * Hampel identifier (Hampel 1974; Pearson 2002): a sample that departs from the median of its
 * window by more than k robust standard deviations is an outlier. Windows are cut short at the ends
 * of the series.
 *
 * Missing data: NaN is left out of the window's statistics, stays NaN and is never an outlier; a
 * window with fewer than three finite samples judges nobody.
 *
 * @throws RangeError when `halfWindow` is not a positive whole number.
 * @example hampel([1, 1, 9, 1, 1], { halfWindow: 2 }).values // [1, 1, NaN, 1, 1]
 */
export function hampel(values: ArrayLike<number>, options: HampelOptions): HampelResult {
  const { halfWindow, k = 3, minimumScale = 0, replaceWith = 'nan' } = options;
  if (!Number.isInteger(halfWindow) || halfWindow < 1) throw new RangeError('halfWindow must be 1 or more');
  const result = Float64Array.from(values);
  const isOutlier = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isFinite(value)) continue;
    const window: number[] = [];
    for (let j = Math.max(0, i - halfWindow); j <= Math.min(values.length - 1, i + halfWindow); j++) {
      const neighbour = values[j] ?? Number.NaN;
      if (Number.isFinite(neighbour)) window.push(neighbour);
    }
    if (window.length < 3) continue;
    const centre = median(window) ?? value;
    const spread = (median(window, (v) => Math.abs(v - centre)) ?? 0) * MAD_TO_SIGMA;
    if (Math.abs(value - centre) > k * Math.max(spread, minimumScale)) {
      isOutlier[i] = 1;
      result[i] = replaceWith === 'median' ? centre : Number.NaN;
    }
  }
  return { values: result, isOutlier };
}
