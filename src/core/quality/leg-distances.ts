import { median } from 'd3-array';
import { JOINT_INDEX } from '../pose/landmark.ts';
import { landmarkOffset, type PoseTrack } from '../pose/pose-track.ts';
import { resampleUniform } from '../signal/resample-uniform.ts';
import { uniformGrid } from '../signal/uniform-grid.ts';

/** Distances of left from right leg points on a uniform grid. */
export interface LegDistances {
  /** Real seconds. */
  readonly timesS: Float64Array;
  readonly rateHz: number;
  /**
   * Ankles and knees, along the picture's x and its y, pixels without sign; NaN where nobody was
   * seen.
   */
  readonly distances: readonly Float64Array[];
}

/** Steps show themselves at this rate; more samples only cost time, Hz. */
const ENOUGH_HZ = 30;
/** Longest gap that is bridged, seconds of the file. */
const LONGEST_GAP_S = 0.12;

/**
 * How far apart the ankles and the knees are, frame by frame as they were estimated: the same
 * whichever leg is called left, which no path through several frames is. Fewer than two frames give
 * empty series.
 */
export function legDistances(track: PoseTrack, slowMotion: number): LegDistances {
  const frames = track.timesS;
  const intervalS = median(frames.subarray(1), (t, i) => t - (frames[i] ?? 0)) ?? 0;
  if (!(intervalS > 0)) return { timesS: new Float64Array(0), rateHz: ENOUGH_HZ, distances: [] };
  const fileHz = 1 / intervalS;
  const keptHz = fileHz / Math.max(1, Math.round((fileHz * slowMotion) / ENOUGH_HZ));
  const grid = uniformGrid(frames[0] ?? 0, frames.at(-1) ?? 0, keptHz);
  const distances = (['ankle', 'knee'] as const).flatMap((joint) =>
    [0, 1].map((axis) => {
      const at = (frame: number, side: 'left' | 'right'): number =>
        track.landmarks[landmarkOffset(frame, JOINT_INDEX[joint][side]) + axis] ?? Number.NaN;
      const perFrame = Float64Array.from(frames, (_, i) => Math.abs(at(i, 'left') - at(i, 'right')));
      return resampleUniform(perFrame, frames, grid, { maximumGapS: LONGEST_GAP_S });
    }),
  );
  return { timesS: grid.map((t) => t / slowMotion), rateHz: keptHz * slowMotion, distances };
}
