import type { Facing, View } from '../run/run-context.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import { LANDMARK_STRIDE } from '../pose/pose-track.ts';
import type { ScannedPerson } from './link-people.ts';

/**
 * Apparent shoulder width, in torso lengths, above which the camera is in front of or behind the
 * runner. Measured (median over a scan): side views 0.03-0.27, front and rear views 0.60-0.74.
 */
const FRONTAL_SHOULDER_WIDTH = 0.45;
/**
 * Toe-ahead-of-heel, in torso lengths, below which no facing is proposed. Measured: side views
 * 0.17-0.41.
 */
const MIN_FACING_EVIDENCE = 0.05;

/**
 * Proposes the camera's view and the runner's facing from one person's landmarks: the median of the
 * shoulder line's apparent width separates side from front or rear; which shoulder is image-left
 * separates front from rear; the direction from heels to toes and from ears to nose is the facing.
 * Null where the landmarks do not tell.
 */
export function proposeView(runner: ScannedPerson): {
  readonly view: View | null;
  readonly facing: Facing | null;
} {
  const cues = runner.sightings.map(({ landmarks }) => viewCues(landmarks)).filter((cue) => cue.torso > 0);
  if (cues.length === 0) return { view: null, facing: null };
  const shoulders = median(cues.map((cue) => cue.shoulders));
  if (Math.abs(shoulders) >= FRONTAL_SHOULDER_WIDTH) {
    return { view: shoulders > 0 ? 'front' : 'rear', facing: null };
  }
  const forward = median(cues.map((cue) => cue.feet + cue.face));
  const facing = Math.abs(forward) < MIN_FACING_EVIDENCE ? null : forward > 0 ? 'right' : 'left';
  return { view: 'side', facing };
}

/**
 * Signed widths in torso lengths, + = towards image right: left minus right shoulder, heel→toe,
 * ear→nose.
 */
function viewCues(landmarks: Float32Array) {
  const x = (index: number) => landmarks[index * LANDMARK_STRIDE] ?? Number.NaN;
  const y = (index: number) => landmarks[index * LANDMARK_STRIDE + 1] ?? Number.NaN;
  const { shoulder, hip, heel, toe } = JOINT_INDEX;
  const torso = Math.hypot(
    (x(shoulder.left) + x(shoulder.right) - x(hip.left) - x(hip.right)) / 2,
    (y(shoulder.left) + y(shoulder.right) - y(hip.left) - y(hip.right)) / 2,
  );
  const [nose, leftEar, rightEar] = [0, 7, 8];
  return {
    torso,
    shoulders: (x(shoulder.left) - x(shoulder.right)) / torso,
    feet: (x(toe.left) - x(heel.left) + x(toe.right) - x(heel.right)) / 2 / torso,
    face: (x(nose) - (x(leftEar) + x(rightEar)) / 2) / torso,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
