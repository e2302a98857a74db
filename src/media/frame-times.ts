/** The presentation times of a clip's frames, and what follows from them. */
export interface FrameTimes {
  /** Presentation time of each frame, seconds, zero at the first frame, strictly increasing. */
  readonly timesS: Float64Array;
  /**
   * Time of the first frame on the container's own clock, seconds; add it to `timesS` to ask for a
   * frame.
   */
  readonly originS: number;
  /**
   * Frame rate, Hz: the mean over the intervals near the median one; 0 with fewer than two frames.
   */
  readonly fps: number;
  /** True when the frame intervals differ by more than the rounding of the container's clock. */
  readonly variableFrameRate: boolean;
}

/** Frame intervals may differ by this share of their median before a clip counts as variable. */
const VARIABLE_RATE_TOLERANCE = 0.1;
/** Share of intervals that must be off: a single dropped frame does not make a clip "variable". */
const VARIABLE_RATE_SHARE = 0.02;
/** Frames nearer together than this cannot be told apart by a player, seconds. */
export const SAME_FRAME_S = 1e-5;

/**
 * A frame that begins so shortly before the end is not shown: containers round the end to their
 * clock, seconds.
 */
const AT_END_S = 1e-3;

/**
 * Sorts packet timestamps (decode order, seconds, container clock) into presentation order. Frames
 * outside of the edit list are never presented, so they are left out; repeated timestamps count
 * once.
 *
 * @param shown what the edit list shows, seconds on the same clock; without one everything from
 * time zero on
 */
export function frameTimesFromPackets(
  packetTimesS: readonly number[],
  shown: { readonly startS: number; readonly endS: number } = { startS: 0, endS: Infinity },
): FrameTimes {
  const sorted = Float64Array.from(packetTimesS).sort();
  const kept: number[] = [];
  for (const time of sorted) {
    if (time < shown.startS - SAME_FRAME_S || time >= shown.endS - AT_END_S) continue;
    const previous = kept.at(-1);
    if (previous === undefined || time - previous > SAME_FRAME_S) kept.push(time);
  }
  const originS = kept[0] ?? 0;
  const timesS = Float64Array.from(kept, (time) => time - originS);
  const intervals = Float64Array.from(timesS.subarray(1), (time, index) => time - (timesS[index] ?? 0));
  const median = intervals.slice().sort()[intervals.length >> 1] ?? 0;
  // WebM rounds times to milliseconds (33, 33, 34 …), so the median alone would say 30.3 fps for
  // 30.
  const usual = intervals.filter(
    (interval) => Math.abs(interval - median) <= VARIABLE_RATE_TOLERANCE * median,
  );
  const usualTotal = usual.reduce((sum, interval) => sum + interval, 0);
  return {
    timesS,
    originS,
    fps: usualTotal > 0 ? usual.length / usualTotal : 0,
    variableFrameRate: intervals.length - usual.length > VARIABLE_RATE_SHARE * intervals.length,
  };
}

/**
 * Index of the frame shown at `timeS` (nearest presentation time), by bisection; -1 for a clip
 * without frames.
 */
export function nearestFrame(timesS: Float64Array, timeS: number): number {
  let low = 0;
  let high = timesS.length - 1;
  if (high < 0) return -1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timesS[middle] ?? 0) < timeS) low = middle + 1;
    else high = middle;
  }
  const before = timesS[low - 1];
  const here = timesS[low] ?? 0;
  return before !== undefined && timeS - before < here - timeS ? low - 1 : low;
}
