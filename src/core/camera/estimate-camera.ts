import type { RunContext } from '../analysis/run-context.ts';
import type { Stride } from '../gait/stride.ts';
import { SIDES } from '../pose/landmark.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { estimateBelt } from './belt.ts';
import type { CameraModel } from './camera-model.ts';
import { detectFacing } from './detect-facing.ts';
import { detectView } from './detect-view.ts';
import { foreshortening } from './foreshortening.ts';
import { beltSpeedFromPercentile } from './foot-velocity.ts';
import { legLengthPx } from './leg-length.ts';
import { metresPerPx } from './metres-per-px.ts';
import { nearSide, nearSideDepth } from './near-side.ts';
import { runnerHeightPx } from './runner-height.ts';
import { viewEvidence } from './view-evidence.ts';

/** Above this obliqueness perspective tilts the belt line, so that it no longer tells the camera's roll, degrees. */
export const ROLL_NEEDS_OBLIQUE_BELOW_DEG = 10;

/** A steeper slope is no camera's roll but a foot that was followed badly, degrees. */
export const STEEPEST_ROLL_DEG = 8;

/**
 * A measured slope of this size is as likely the measurement's error (1.3° rms on synthetic clips) as a rolled camera,
 * degrees: most cameras stand nearly level, a few are clearly rolled.
 */
export const ROLL_DOUBT_DEG = 1.8;

/**
 * The camera before any gait event is known: view, facing, near side, lengths, scale and a first belt speed.
 * The user's word on view and facing wins over detection. Roll and belt line stay unknown (0, NaN).
 */
export function estimateCamera(
  track: PoseTrack,
  trajectories: Trajectories,
  context: RunContext,
): CameraModel {
  const evidence = viewEvidence(track);
  const detected = detectView(evidence);
  const view = context.view ?? detected.view;
  const sideView = view === 'side';
  const seen = sideView ? detectFacing(track, evidence.torsoPx) : null;
  const facing = sideView ? (context.facing ?? seen?.facing ?? 'right') : null;
  const forward = facing === 'left' ? -1 : 1;
  const near = facing === null ? null : nearSide(facing);
  const legPx = legLengthPx(trajectories, near === null ? SIDES : [near]);
  const viewConfidence = context.view === undefined ? detected.confidence : 1;
  const facingConfidence = seen === null || context.facing !== undefined ? 1 : seen.confidence;
  return {
    view,
    obliqueDeg: obliqueness(view, detected.view, detected.obliqueDeg),
    facing,
    forward,
    nearSide: near,
    rollDeg: 0,
    beltAngleDeg: 0,
    legLengthPx: legPx,
    runnerHeightPx: runnerHeightPx(trajectories),
    metresPerPx: metresPerPx(context.heightM, legPx),
    beltSpeedPxS: sideView ? beltSpeedFromPercentile(trajectories, SIDES, forward) : Number.NaN,
    beltLineYPx: Number.NaN,
    frontalAspectRad: 0,
    viewConfidence: Math.min(viewConfidence, facingConfidence),
    nearSideDepth: near === null ? Number.NaN : nearSideDepth(track, near, evidence.torsoPx),
    torsoPx: evidence.torsoPx,
    beltSpreadPx: Number.NaN,
  };
}

/**
 * The camera once strides are known: belt line, roll and belt speed from the standing feet in a side view; front and rear views
 * stay as they are.
 *
 * @param footIsExact false where the pose model is too coarse for the foot's path to show a slope
 */
export function refineCamera(
  camera: CameraModel,
  trajectories: Trajectories,
  strides: readonly Stride[],
  footIsExact = true,
): CameraModel {
  if (camera.view !== 'side' || camera.nearSide === null) return camera;
  const belt = estimateBelt(trajectories, strides, camera.nearSide, camera.forward);
  const known = belt.n >= 2 && Number.isFinite(belt.angleDeg);
  const level =
    known &&
    footIsExact &&
    !(camera.obliqueDeg > ROLL_NEEDS_OBLIQUE_BELOW_DEG) &&
    Math.abs(belt.angleDeg) <= STEEPEST_ROLL_DEG;
  return {
    ...camera,
    beltAngleDeg: known ? belt.angleDeg : 0,
    rollDeg: level ? camera.forward * likelyRollDeg(belt.angleDeg) : 0,
    beltSpeedPxS: Number.isFinite(belt.speedPxS)
      ? belt.speedPxS / foreshortening(camera)
      : camera.beltSpeedPxS,
    beltLineYPx: belt.lineYPx,
    beltSpreadPx: belt.heightSpreadPx,
  };
}

/** Best guess of the roll behind a measured slope: small slopes are mostly error, large ones mostly roll. */
function likelyRollDeg(slopeDeg: number): number {
  return (slopeDeg * slopeDeg ** 2) / (slopeDeg ** 2 + ROLL_DOUBT_DEG ** 2);
}

/** Obliqueness against the view in use: the complement when the user's view is not the detected one. */
function obliqueness(view: string, detectedView: string, obliqueDeg: number): number {
  if (view === detectedView) return obliqueDeg;
  const turned = (view === 'side') !== (detectedView === 'side');
  return turned ? 90 - obliqueDeg : obliqueDeg;
}
