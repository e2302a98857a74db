import type { CameraModel } from '../camera/camera-model.ts';
import type { Stride } from '../run/stride.ts';
import { frontalAspectRad } from '../kinematics/frontal-aspect.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import { refineUniform } from '../signal/refine-uniform.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';

/**
 * A camera of 15 frames per second then still gives three samples of a flat foot, which the aspect
 * needs.
 */
const FINER = 4;
const FOOT = (['ankle', 'heel', 'toe'] as const).flatMap((joint) => Object.values(JOINT_INDEX[joint]));

/**
 * `frontalAspectRad` for the few frames of a live view: the feet's paths are filled in between
 * frames first. 0 in a side view and where it is not known.
 */
export function liveAspectRad(
  camera: CameraModel,
  trajectories: Trajectories,
  strides: readonly Stride[],
): number {
  if (camera.view === 'side') return 0;
  const rateHz = trajectories.rateHz * FINER;
  const startS = trajectories.timesS[0] ?? 0;
  const x = [...trajectories.x];
  for (const landmark of FOOT) x[landmark] = refineUniform(x[landmark] ?? new Float64Array(), FINER).values;
  const length = x[JOINT_INDEX.ankle.left]?.length ?? 0;
  const timesS = Float64Array.from({ length }, (_, i) => startS + i / rateHz);
  const clean = strides.filter((stride) => stride.excluded === null);
  return frontalAspectRad(clean, { ...trajectories, rateHz, timesS, x }, camera.legLengthPx) ?? 0;
}
