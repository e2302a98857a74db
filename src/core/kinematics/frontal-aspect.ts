import { mean, median } from 'd3-array';
import type { Stride } from '../run/stride.ts';
import type { Side } from '../pose/landmark.ts';
import { JOINT_INDEX, SIDES } from '../pose/landmark.ts';
import { linearFit } from '../statistics/linear-fit.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';

/** The foot is flat on the belt in this part of stance. */
const FLAT_FOOT = Object.freeze({ from: 0.15, to: 0.6 });
/**
 * Stances needed on each side. From two it is read within 0.2 to 0.8° of what the whole clip shows
 * (root mean square, five clips as estimated); taken for 0 it is off by the camera's own 4°.
 */
const NEEDED_STANCES = 2;
/**
 * Way of the belt during one stance, in leg lengths as measured in a front or rear view (2.6-3 m/s,
 * contact 0.25 s; the leg looks a fifth shorter there, flexed and with the ankle point above the
 * ankle).
 */
const TRAVEL_PER_LEG = 0.9;

/**
 * Angle in the picture's plane of view between the camera's direction to the runner and the running
 * direction, radians, from the clip itself: the planted foot rides on the belt straight backwards,
 * and whatever it moves sideways in the picture at the same time is the camera's aspect. + = the
 * planted foot drifts to image right. Both feet are averaged, so that their converging with
 * perspective cancels.
 *
 * Error against rendered clips: 0.3° with perfect points, at most 1.4° with BlazePose heavy (five
 * clips, −2.8…+2.6°).
 *
 * Missing data: a stance counts with its toe-off known and 3 samples with all three foot points;
 * null with fewer than two stances on a side.
 *
 * @param legLengthPx as in `CameraModel.legLengthPx`
 * @example frontalAspectRad(strides, trajectories, camera.legLengthPx) // 0.05: the camera looks 3°
 * off the running direction
 */
export function frontalAspectRad(
  strides: readonly Stride[],
  trajectories: Trajectories,
  legLengthPx: number,
): number | null {
  const drifts = SIDES.map((side) => {
    const path = footX(trajectories, side);
    const perStance = strides
      .filter((stride) => stride.side === side)
      .map((stride) => driftPx(stride, trajectories.timesS, path))
      .filter(Number.isFinite);
    return perStance.length >= NEEDED_STANCES ? median(perStance) : undefined;
  });
  if (drifts.some((drift) => drift === undefined) || !(legLengthPx > 0)) return null;
  return (mean(drifts) ?? 0) / (TRAVEL_PER_LEG * legLengthPx);
}

/** Mean x of ankle, heel and toe: steadier than any of them. */
function footX(trajectories: Trajectories, side: Side): Float64Array {
  const parts = (['ankle', 'heel', 'toe'] as const).map((joint) => trajectories.x[JOINT_INDEX[joint][side]]);
  return trajectories.timesS.map((_, i) =>
    parts.reduce((sum, x) => sum + (x?.[i] ?? Number.NaN) / parts.length, 0),
  );
}

/**
 * Sideways way of the planted foot over a whole stance, pixels, from a line through its flat part.
 */
function driftPx(stride: Stride, timesS: Float64Array, path: Float64Array): number {
  if (stride.toeOffS === null) return Number.NaN;
  const contactS = stride.toeOffS - stride.initialContactS;
  const times: number[] = [];
  const values: number[] = [];
  for (const [i, timeS] of timesS.entries()) {
    const share = (timeS - stride.initialContactS) / contactS;
    const x = path[i] ?? Number.NaN;
    if (share < FLAT_FOOT.from || share > FLAT_FOOT.to || !Number.isFinite(x)) continue;
    times.push(timeS);
    values.push(x);
  }
  const fit = times.length >= 3 ? linearFit(times, values) : null;
  return fit ? fit.slope * contactS : Number.NaN;
}
