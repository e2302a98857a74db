import type { View } from '../run/run-context.ts';
import type { Side } from '../pose/landmark.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { fromVerticalDeg } from './joint-angle.ts';
import { medialDirection } from './medial-direction.ts';

/**
 * Inward lean of the thigh against gravity vertical at every sample, degrees, + = knee closer to
 * the midline than the hip. The part of hip adduction that landmarks show: 2D hip adduction = this
 * + contralateral pelvic drop, and the drop cannot be read from the hip points. Against rendered
 * clips: gain 0.91, mean absolute error 1.2° (ten legs, mid-stance).
 *
 * Missing data: NaN where hip or knee is missing; NaN throughout in a side view.
 *
 * @param rollDeg camera roll as in `CameraModel.rollDeg`
 * @example frontalThighInclination(trajectories, 'right', { view: 'rear', rollDeg: 0 })
 */
export function frontalThighInclination(
  trajectories: Trajectories,
  side: Side,
  camera: { readonly view: View; readonly rollDeg: number },
): Float64Array {
  const medial = medialDirection(camera.view, side);
  const { x, y, timesS } = trajectories;
  const hip = JOINT_INDEX.hip[side];
  const knee = JOINT_INDEX.knee[side];
  return timesS.map((_, i) => {
    const at = (axis: readonly Float64Array[], landmark: number): number => axis[landmark]?.[i] ?? Number.NaN;
    if (medial === 0) return Number.NaN;
    const lean = fromVerticalDeg(at(x, hip), -at(y, hip), at(x, knee), -at(y, knee));
    // A camera rolled clockwise turns the picture anticlockwise: what hangs down leans to image
    // right by the roll.
    return medial * (lean - camera.rollDeg);
  });
}
