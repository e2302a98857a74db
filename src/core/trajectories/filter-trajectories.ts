import { median, quantile } from 'd3-array';
import { JOINT_INDEX, LANDMARK_COUNT, SIDES } from '../pose/landmark.ts';
import { landmarkOffset, type PoseTrack } from '../pose/pose-track.ts';
import type { RepairedLegs } from '../pose/repair-legs.ts';
import { butterworthLowPass } from '../signal/butterworth-low-pass.ts';
import { resampleUniform } from '../signal/resample-uniform.ts';
import { uniformGrid } from '../signal/uniform-grid.ts';
import { followDots } from './follow-dots.ts';
import { rejectOutliers } from './reject-outliers.ts';
import { rejectStrayRuns } from './reject-stray-runs.ts';
import type { Trajectories } from './trajectories.ts';

/** How smooth the paths of the landmarks are, and which gaps they cross. */
export interface FilterOptions {
  /** Cut-off of the zero-phase Butterworth filter, Hz of real time. */
  readonly cutoffHz: number;
  /** Longest gap that is bridged, real seconds. */
  readonly maximumGapS: number;
}

/** For gait events; angles are read from paths that are filtered less (see the README). */
export const DEFAULT_FILTER: FilterOptions = Object.freeze({ cutoffHz: 10, maximumGapS: 0.12 });

/** Landmarks that nothing reads (fingers, mouth, inner and outer eyes): not worth the time. */
const UNREAD = new Set([1, 3, 4, 6, 9, 10, 17, 18, 19, 20, 21, 22]);

/** Points that swing fast and hide behind each other: runs of strays happen here. */
const LEG_LANDMARKS = new Set(
  SIDES.flatMap((side) =>
    (['knee', 'ankle', 'heel', 'toe'] as const).map((joint) => JOINT_INDEX[joint][side]),
  ),
);
/** A leg point nearer to its path than this share of the shank is no stray, at 60 Hz and above. */
const STRAY_SHARE = 0.12;

/**
 * From a track with repaired legs to paths on a uniform grid in real time: wild points out, gaps
 * bridged, resampled at the median frame rate, low-passed without lag. Landmarks that nothing reads
 * are NaN throughout.
 *
 * @param slowMotion how many times slower than life the file plays
 * @throws RangeError when `slowMotion` is not positive
 */
export function filterTrajectories(
  repaired: RepairedLegs,
  slowMotion: number,
  options: FilterOptions = DEFAULT_FILTER,
): Trajectories {
  if (!(slowMotion > 0)) throw new RangeError('slowMotion must be positive');
  const { track, swapped } = repaired;
  const frameTimesS = track.timesS.map((t) => t / slowMotion);
  const rateHz = medianRateHz(frameTimesS);
  const timesS = uniformGrid(frameTimesS[0] ?? 0, frameTimesS[frameTimesS.length - 1] ?? 0, rateHz);
  // The fewer frames, the further a landing foot departs from any smooth path: with the square of
  // the interval.
  const leastPx = STRAY_SHARE * Math.max(1, (60 / rateHz) ** 2) * typicalShankPx(track);
  const x: Float64Array[] = [];
  const y: Float64Array[] = [];
  const nothing = new Float64Array(timesS.length).fill(Number.NaN);
  for (let landmark = 0; landmark < LANDMARK_COUNT; landmark++) {
    if (UNREAD.has(landmark)) {
      x.push(nothing);
      y.push(nothing);
      continue;
    }
    const single = rejectOutliers(readAxis(track, landmark, 0), readAxis(track, landmark, 1), frameTimesS);
    const clean = LEG_LANDMARKS.has(landmark)
      ? rejectStrayRuns(single.x, single.y, { rateHz, leastPx })
      : single;
    const smooth = (values: Float64Array): Float64Array =>
      butterworthLowPass(resampleUniform(values, frameTimesS, timesS, { maximumGapS: options.maximumGapS }), {
        rateHz,
        cutoffHz: options.cutoffHz,
      });
    x.push(smooth(clean.x));
    y.push(smooth(clean.y));
  }
  const dots = followDots(track, frameTimesS, { timesS, rateHz, maximumGapS: options.maximumGapS });
  return {
    rateHz,
    timesS,
    x,
    y,
    frame: nearestFrames(timesS, frameTimesS),
    frameTimesS,
    swapped,
    ...(dots && { dots }),
  };
}

/**
 * Frames per real second, from the median frame interval; 30 for a clip of fewer than two frames.
 */
function medianRateHz(frameTimesS: Float64Array): number {
  const interval = median(frameTimesS.subarray(1), (t, i) => t - (frameTimesS[i] ?? 0));
  return interval !== undefined && interval > 0 ? 1 / interval : 30;
}

/**
 * Length of the shanks in the image, pixels: upper quartile, since foreshortening only shortens.
 */
function typicalShankPx(track: PoseTrack): number {
  const lengths: number[] = [];
  for (const side of SIDES) {
    const [kneeX, kneeY] = [
      readAxis(track, JOINT_INDEX.knee[side], 0),
      readAxis(track, JOINT_INDEX.knee[side], 1),
    ];
    const [ankleX, ankleY] = [
      readAxis(track, JOINT_INDEX.ankle[side], 0),
      readAxis(track, JOINT_INDEX.ankle[side], 1),
    ];
    for (let i = 0; i < kneeX.length; i++) {
      const length = Math.hypot(
        (kneeX[i] ?? Number.NaN) - (ankleX[i] ?? Number.NaN),
        (kneeY[i] ?? Number.NaN) - (ankleY[i] ?? Number.NaN),
      );
      if (Number.isFinite(length)) lengths.push(length);
    }
  }
  return quantile(lengths, 0.75) ?? 0;
}

function readAxis(track: PoseTrack, landmark: number, axis: 0 | 1): Float64Array {
  return Float64Array.from(
    track.timesS,
    (_, frame) => track.landmarks[landmarkOffset(frame, landmark) + axis] ?? Number.NaN,
  );
}

function nearestFrames(timesS: Float64Array, frameTimesS: Float64Array): Int32Array {
  let frame = 0;
  return Int32Array.from(timesS, (t) => {
    while (frame + 1 < frameTimesS.length && nearer(frameTimesS, frame, t)) frame++;
    return frame;
  });
}

function nearer(frameTimesS: Float64Array, frame: number, t: number): boolean {
  return Math.abs((frameTimesS[frame + 1] ?? Infinity) - t) <= Math.abs((frameTimesS[frame] ?? Infinity) - t);
}
