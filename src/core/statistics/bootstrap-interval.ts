import { median, quantile } from 'd3-array';
import { seededRandom } from './seeded-random.ts';

export interface BootstrapOptions {
  /** Number computed of each resample. Default: the median. */
  readonly statistic?: (sample: readonly number[]) => number;
  /** Default 1000. */
  readonly resamples?: number;
  /** Coverage wanted, 0…1. Default 0.95. */
  readonly level?: number;
  /** Same seed, same interval. Default 1. */
  readonly seed?: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile bootstrap interval of a statistic over independent values, such as strides (Efron &
 * Tibshirani 1993, ch. 13). Deterministic. With few values percentile intervals run narrow: ask for
 * at least 7 (METRICS.md).
 *
 * Missing data: NaN is left out; both ends NaN when nothing is left; a single value gives a point.
 *
 * @example bootstrapInterval([5, 5, 5]) // { low: 5, high: 5 }
 */
export function bootstrapInterval(values: ArrayLike<number>, options: BootstrapOptions = {}): Interval {
  const { statistic = (s) => median(s) ?? Number.NaN, resamples = 1000, level = 0.95, seed = 1 } = options;
  const finite = Array.from(values).filter(Number.isFinite);
  if (finite.length === 0) return { low: Number.NaN, high: Number.NaN };
  const random = seededRandom(seed);
  const sample = new Array<number>(finite.length).fill(0);
  const results = new Float64Array(resamples);
  for (let k = 0; k < resamples; k++) {
    for (let i = 0; i < sample.length; i++) {
      sample[i] = finite[Math.floor(random() * finite.length)] ?? Number.NaN;
    }
    results[k] = statistic(sample);
  }
  const tail = (1 - level) / 2;
  return {
    low: quantile(results, tail) ?? Number.NaN,
    high: quantile(results, 1 - tail) ?? Number.NaN,
  };
}
