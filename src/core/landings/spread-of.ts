import { extent, median } from 'd3-array';

/** Middle and ends of some readings, in their unit. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Median, least and largest of the finite values; NaN for nothing. */
export function spreadOf(values: readonly number[]): Spread {
  const finite = values.filter(Number.isFinite);
  const [low, high] = extent(finite);
  return { median: median(finite) ?? Number.NaN, low: low ?? Number.NaN, high: high ?? Number.NaN };
}
