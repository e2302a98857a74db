import type { View } from '../run/run-context.ts';
import type { ViewEvidence } from './view-evidence.ts';

/** Direction of the camera against the runner. */
export interface ViewEstimate {
  readonly view: View;
  /** Angle from the exact side, front or rear direction, degrees, 0…45; NaN without evidence. */
  readonly obliqueDeg: number;
  /** 0 (a guess) … 1 (both signs of front and rear agree, or plainly from the side). */
  readonly confidence: number;
}

/**
 * What the two widths are in an exact view: measured on the project's synthetic clips (torso
 * lengths).
 */
export const VIEW_SCALE = Object.freeze({
  /** Shoulder plus hip width of a runner seen from the front or rear. */
  frontalOrder: 1,
  /** Fore-aft ankle range of a runner seen from the side. */
  sideExcursion: 1.48,
  /** What remains of the ankle range in an exact front or rear view (step width, circumduction). */
  frontalExcursion: 0.25,
  /** Nose-to-ear depth of a face turned to or away from the camera. */
  faceDepth: 0.28,
});

/**
 * Side, front or rear view and its obliqueness.
 *
 * The body's width shrinks with the sine, its fore-aft stride with the cosine of the angle from the
 * side view; the arctangent of the two is that angle. Front and rear are told apart by the
 * left-right order of shoulders and hips together with the depth of the nose.
 */
export function detectView(evidence: ViewEvidence): ViewEstimate {
  const width = Math.abs(evidence.lateralOrder) / VIEW_SCALE.frontalOrder;
  const stride =
    Math.max(0, evidence.foreAftExcursion - VIEW_SCALE.frontalExcursion) /
    (VIEW_SCALE.sideExcursion - VIEW_SCALE.frontalExcursion);
  if (!Number.isFinite(width) || !Number.isFinite(stride)) {
    return { view: 'side', obliqueDeg: Number.NaN, confidence: 0 };
  }
  const fromSideDeg = (Math.atan2(width, stride) * 180) / Math.PI;
  const fromAxisDeg = Math.min(fromSideDeg, 90 - fromSideDeg);
  const clearness = 1 - fromAxisDeg / 45;
  if (fromSideDeg < 45) return { view: 'side', obliqueDeg: fromAxisDeg, confidence: clearness };
  const facePull = Number.isFinite(evidence.faceDepth) ? evidence.faceDepth / VIEW_SCALE.faceDepth : 0;
  const towards = evidence.lateralOrder / VIEW_SCALE.frontalOrder + 0.5 * Math.max(-1, Math.min(1, facePull));
  const agree = Math.sign(evidence.lateralOrder) === Math.sign(facePull) || Math.abs(facePull) < 0.2;
  return {
    view: towards > 0 ? 'front' : 'rear',
    obliqueDeg: fromAxisDeg,
    confidence: clearness * (agree ? 1 : 0.5),
  };
}
