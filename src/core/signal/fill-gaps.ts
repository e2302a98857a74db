import { pchipInterpolator } from './pchip-interpolator.ts';

export interface FillGapsOptions {
  /** Longest time between the finite samples on both sides of a gap that is filled, seconds. */
  readonly maximumGapS: number;
  /**
   * `pchip`: from all finite samples, no overshoot; `linear`: from the two neighbours. Default
   * `pchip`.
   */
  readonly method?: 'pchip' | 'linear';
}

/**
 * Fills gaps (NaN) inside a series up to a maximum length; finite samples are returned untouched.
 *
 * Missing data: longer gaps, and gaps at the start or end, stay NaN.
 *
 * @param timesS time of each sample, strictly increasing, seconds
 * @throws RangeError when `values` and `timesS` differ in length.
 * @example fillGaps([0, NaN, 2], Float64Array.of(0, 1, 2), { maximumGapS: 2 }) // [0, 1, 2]
 */
export function fillGaps(
  values: ArrayLike<number>,
  timesS: Float64Array,
  options: FillGapsOptions,
): Float64Array {
  if (values.length !== timesS.length) throw new RangeError('values and timesS differ in length');
  const filled = Float64Array.from(values);
  const known: number[] = [];
  for (let i = 0; i < filled.length; i++) if (Number.isFinite(filled[i])) known.push(i);
  if (known.length < 2) return filled;
  const time = (i: number): number => timesS[i] ?? Number.NaN;
  let interpolate: ((t: number) => number) | null = null;
  for (let k = 1; k < known.length; k++) {
    const before = known[k - 1] ?? 0;
    const after = known[k] ?? 0;
    if (after - before < 2 || time(after) - time(before) > options.maximumGapS + 1e-9) continue;
    interpolate ??= pchipInterpolator(
      Float64Array.from(known, time),
      Float64Array.from(known, (i) => filled[i] ?? Number.NaN),
    );
    const from = filled[before] ?? Number.NaN;
    const to = filled[after] ?? Number.NaN;
    for (let i = before + 1; i < after; i++) {
      const share = (time(i) - time(before)) / (time(after) - time(before));
      filled[i] = options.method === 'linear' ? from + share * (to - from) : interpolate(time(i));
    }
  }
  return filled;
}
