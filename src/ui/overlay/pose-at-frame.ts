import { LANDMARK_COUNT } from '../../core/pose/landmark.ts';
import type { Trajectories } from '../../core/trajectories/trajectories.ts';

/** A place in the picture, pixels of the displayed frame; NaN where the point is not known. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The 33 landmarks at a frame of the file, and behind them the two dots on the lower back where
 * the clip has them (left and right in the picture), read off the filtered trajectories at the
 * frame's own presentation time by linear interpolation. A point is NaN where either neighbouring
 * sample is missing: gaps stay gaps. The uniform grid may end up to one sample before the last
 * frame; there the last two samples are continued.
 */
export function poseAtFrame(trajectories: Trajectories, frame: number): PicturePoint[] {
  const { timesS, rateHz, frameTimesS } = trajectories;
  const last = timesS.length - 1;
  const position = ((frameTimesS[frame] ?? Number.NaN) - (timesS[0] ?? 0)) * rateHz;
  const before = Math.max(0, Math.min(last - 1, Math.floor(position)));
  const share = Math.min(2, Math.max(0, position - before));
  const at = (x: Float64Array | undefined, y: Float64Array | undefined): PicturePoint => ({
    x: interpolate(x, before, share),
    y: interpolate(y, before, share),
  });
  const { dots } = trajectories;
  return [
    ...Array.from({ length: LANDMARK_COUNT }, (_, landmark) =>
      at(trajectories.x[landmark], trajectories.y[landmark]),
    ),
    ...(dots ? [at(dots.left.x, dots.left.y), at(dots.right.x, dots.right.y)] : []),
  ];
}

/** Places of the dots in a pose. */
export const DOT_INDEX = Object.freeze({ left: LANDMARK_COUNT, right: LANDMARK_COUNT + 1 });

/**
 * Samples nearer than this to the wanted time are taken as they are, so that a gap beside them does
 * no harm.
 */
const ON_THE_SAMPLE = 1e-6;

function interpolate(samples: Float64Array | undefined, before: number, share: number): number {
  const here = samples?.[before] ?? Number.NaN;
  if (share < ON_THE_SAMPLE) return here;
  const next = samples?.[before + 1] ?? Number.NaN;
  if (Math.abs(share - 1) < ON_THE_SAMPLE) return next;
  return here + (next - here) * share;
}
