import { median } from 'd3-array';
import type { View } from '../run/run-context.ts';
import type { Stride } from '../run/stride.ts';
import type { Side } from '../pose/landmark.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { FRONTAL_CALIBRATION } from './frontal-calibration.ts';
import { bendDeg } from './joint-angle.ts';
import { medialDirection } from './medial-direction.ts';

/** Where the camera stands: `aspectRad` from `frontalAspectRad`, or 0 when that is unknown. */
export interface FrontalCamera {
  readonly view: View;
  readonly aspectRad: number;
}

/** Share of the stance window's samples that must be valid. */
const NEEDED_VALID_SHARE = 0.6;
const DEG = 180 / Math.PI;

/**
 * Knee alignment (2D frontal-plane projection angle) of a side at every sample of the grid,
 * degrees, + = knee inward: the bend hip-knee-ankle in the image, freed of the camera's aspect and
 * perspective, times the calibrated gain. The corrections are those of mid-stance: outside stance
 * the curve is a guide only. Camera roll does not matter.
 *
 * Missing data: NaN where one of the three points is missing; NaN throughout in a side view.
 *
 * @example frontalKneeAlignmentSeries(trajectories, 'left', { view: 'rear', aspectRad: 0 })
 */
export function frontalKneeAlignmentSeries(
  trajectories: Trajectories,
  side: Side,
  camera: FrontalCamera,
): Float64Array {
  const medial = medialDirection(camera.view, side);
  if (medial === 0) return new Float64Array(trajectories.timesS.length).fill(Number.NaN);
  const { forwardKneePerAspect, perspectiveDeg, gain } = FRONTAL_CALIBRATION.kneeAlignment;
  // A planted foot that drifts to the right shows a runner heading left, whose knees are drawn too
  // far left.
  const isRear = camera.view === 'rear';
  const perAspect = forwardKneePerAspect[isRear ? 'rear' : 'front'];
  const aspectDeg = medial * perAspect * camera.aspectRad * DEG;
  const offsetDeg = aspectDeg - (isRear ? perspectiveDeg : -perspectiveDeg);
  const at = (axis: readonly Float64Array[], joint: keyof typeof JOINT_INDEX, i: number): number =>
    axis[JOINT_INDEX[joint][side]]?.[i] ?? Number.NaN;
  const { x, y } = trajectories;
  return trajectories.timesS.map((_, i) => {
    const bend = bendDeg(
      at(x, 'hip', i),
      -at(y, 'hip', i),
      at(x, 'knee', i),
      -at(y, 'knee', i),
      at(x, 'ankle', i),
      -at(y, 'ankle', i),
    );
    return gain * (medial * bend + offsetDeg);
  });
}

/**
 * Knee alignment of one stride, degrees, + = knee inward: the median of the series over 30-70 % of
 * stance, around its middle, which stands single bad frames and half a frame of error in the
 * events.
 *
 * How it was found is told in `metrics/FRONTAL.md`; its error on rendered bodies is in the table of
 * the README.
 *
 * Missing data: NaN when the toe-off is unknown or fewer than 60 % of the window's samples are
 * valid.
 *
 * @param series of the stride's side, from `frontalKneeAlignmentSeries`
 * @returns the value, and the real time in the middle of the window
 * @example frontalKneeAlignment(stride, trajectories.timesS, series).valueDeg
 */
export function frontalKneeAlignment(
  stride: Stride,
  timesS: Float64Array,
  series: Float64Array,
): { readonly valueDeg: number; readonly timeS: number } {
  const { fromStance, toStance } = FRONTAL_CALIBRATION.kneeAlignment;
  const contactS = stride.toeOffS === null ? Number.NaN : stride.toeOffS - stride.initialContactS;
  const fromS = stride.initialContactS + fromStance * contactS;
  const toS = stride.initialContactS + toStance * contactS;
  const window = series.filter((_, i) => {
    const timeS = timesS[i] ?? Number.NaN;
    return timeS >= fromS && timeS <= toS;
  });
  const valid = window.filter(Number.isFinite);
  const isEnough = valid.length > 0 && valid.length >= NEEDED_VALID_SHARE * window.length;
  return { valueDeg: isEnough ? (median(valid) ?? Number.NaN) : Number.NaN, timeS: (fromS + toS) / 2 };
}
