import { median, quantile } from 'd3-array';

/** How evenly the frames follow each other. */
export interface FrameTiming {
  /** Median distance of two frames, seconds. */
  readonly intervalS: number;
  /** Frames missing in gaps of more than 1.8 intervals. */
  readonly missing: number;
  readonly longestGapS: number;
  /** Share of the intervals that are off the median by more than a tenth, 0…1. */
  readonly unevenShare: number;
  /** Fastest over slowest frame rate of the clip's parts: 1 = the same throughout. */
  readonly rateRatio: number;
}

const PARTS = 8;
/** A part needs this many intervals to have a rate of its own. */
const PART_INTERVALS = 6;

/**
 * Reads presentation times (seconds, ascending). Gaps are frames that the phone dropped; a frame
 * rate that changes for good is a video whose speed was edited, or slow motion that sets in. Null
 * with fewer than three frames.
 */
export function frameTiming(timesS: ArrayLike<number>): FrameTiming | null {
  if (timesS.length < 3) return null;
  const intervals = Array.from(
    { length: timesS.length - 1 },
    (_, i) => (timesS[i + 1] ?? 0) - (timesS[i] ?? 0),
  );
  const intervalS = median(intervals) ?? 0;
  if (!(intervalS > 0)) return null;
  const size = Math.floor(intervals.length / PARTS);
  const rates =
    size < PART_INTERVALS
      ? [1]
      : Array.from({ length: PARTS }, (_, k) => 1 / (median(intervals.slice(k * size, (k + 1) * size)) ?? 1));
  return {
    intervalS,
    missing: intervals
      .filter((interval) => interval > 1.8 * intervalS)
      .reduce((sum, interval) => sum + Math.round(interval / intervalS) - 1, 0),
    longestGapS: Math.max(...intervals),
    unevenShare:
      intervals.filter((interval) => Math.abs(interval - intervalS) > 0.1 * intervalS + 0.0011).length /
      intervals.length,
    rateRatio: (quantile(rates, 1) ?? 1) / (quantile(rates, 0) ?? 1),
  };
}
