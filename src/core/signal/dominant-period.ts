import { autocorrelation } from './autocorrelation.ts';
import { findPeaks } from './find-peaks.ts';
import { parabolicPeak } from './parabolic-peak.ts';

/** Sampling rate, Hz, and the periods that are possible; both ends of the range count. */
export interface DominantPeriodOptions {
  readonly rateHz: number;
  /** Shortest and longest period looked for, seconds. */
  readonly minimumPeriodS: number;
  readonly maximumPeriodS: number;
}

/** The period of a series, seconds, and how plain it is. */
export interface DominantPeriod {
  readonly periodS: number;
  /** Autocorrelation at that period, -1…1; under about 0.5 the series is hardly periodic. */
  readonly strength: number;
}

/**
 * Up to a peak the correlation must regain this share of what it has lost since lag 0. A slow
 * movement resembles itself at every short lag: the ripples that jitter leaves on the way down are
 * no rhythm.
 */
const LEAST_REGAINED = 0.4;
/**
 * A peak this close to the best one counts as equally good, and the shortest of those is the period
 * itself.
 */
const AS_GOOD = 0.9;

/**
 * The period with which a uniformly sampled series repeats itself: the shortest lag whose
 * autocorrelation peak reaches 90 % of the highest one in range, so that a multiple of the period
 * never wins. Ripples on the correlation's way down do not count: the series has not come back yet.
 * The peak is refined to sub-sample by a parabola and then by the last of its whole multiples in
 * range, which divides the error.
 *
 * Missing data: missing samples are left out of each lag's pairs. Null when there is no peak in
 * range.
 *
 * @throws RangeError when rate or periods are not positive or are reversed.
 * @example dominantPeriod(sineOf2Hz, { rateHz: 60, minimumPeriodS: 0.2, maximumPeriodS: 2
 * })?.periodS // 0.5
 */
export function dominantPeriod(
  values: ArrayLike<number>,
  options: DominantPeriodOptions,
): DominantPeriod | null {
  const { rateHz, minimumPeriodS, maximumPeriodS } = options;
  if (!(rateHz > 0) || !(minimumPeriodS > 0) || !(maximumPeriodS > minimumPeriodS)) {
    throw new RangeError('rate and periods must be positive and in order');
  }
  // Half the series must overlap, else a lag is judged on too little.
  const maximumLag = Math.min(Math.ceil(maximumPeriodS * rateHz) + 1, Math.floor(values.length / 2));
  const correlation = autocorrelation(values, maximumLag);
  let lowest = Number.POSITIVE_INFINITY;
  const lowestUpTo = Array.from(correlation, (value) => (lowest = value < lowest ? value : lowest));
  const peaks = findPeaks(correlation)
    .filter(({ index }) => {
      const dip = lowestUpTo[index] ?? 1;
      return (correlation[index] ?? 0) - dip >= LEAST_REGAINED * (1 - dip);
    })
    .map((peak) => parabolicPeak(correlation, peak.index))
    .filter((peak) => peak.position >= minimumPeriodS * rateHz && peak.position <= maximumPeriodS * rateHz);
  const best = peaks.reduce((top, peak) => Math.max(top, peak.value), Number.NEGATIVE_INFINITY);
  if (!(best > 0)) return null;
  const chosen = peaks.find((peak) => peak.value >= AS_GOOD * best);
  if (!chosen) return null;
  let lag = chosen.position;
  for (const peak of peaks) {
    const multiple = Math.round(peak.position / lag);
    const isMultiple = Math.abs(peak.position - multiple * lag) < 0.15 * lag;
    if (multiple >= 2 && isMultiple && peak.value >= AS_GOOD * chosen.value) lag = peak.position / multiple;
  }
  return { periodS: lag / rateHz, strength: chosen.value };
}
