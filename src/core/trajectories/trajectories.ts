import type { DotPaths } from './follow-dots.ts';

/**
 * Repaired, gap-filled, uniformly resampled and zero-phase filtered landmark paths: what every
 * angle and event is computed from. Times are **real** seconds (file time / slow-motion factor),
 * zero at the first frame.
 */
export interface Trajectories {
  /** Sampling rate of the uniform grid, Hz (real time). */
  readonly rateHz: number;
  /** Sample times, real seconds. */
  readonly timesS: Float64Array;
  /** Per landmark (33): x in pixels, right positive; NaN where the gap was too long to fill. */
  readonly x: readonly Float64Array[];
  /** Per landmark (33): y in pixels, down positive. */
  readonly y: readonly Float64Array[];
  /** Nearest file frame of each sample. */
  readonly frame: Int32Array;
  /** Real time of each file frame, seconds. */
  readonly frameTimesS: Float64Array;
  /** Per file frame: 1 where left and right leg points were exchanged by the repair. */
  readonly swapped: Uint8Array;
  /** The two dots on the lower back, where somebody looked for them. */
  readonly dots?: DotPaths;
}
