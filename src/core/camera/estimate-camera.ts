import { median } from 'd3-array';
import type { RunContext } from '../run/run-context.ts';
import type { Stride } from '../run/stride.ts';
import { JOINT_INDEX, SIDES } from '../pose/landmark.ts';
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
import type { SceneRoll } from '../run/scene-roll.ts';
import { viewEvidence } from './view-evidence.ts';

/**
 * Above this obliqueness perspective tilts the belt line, so that it no longer shows the camera's
 * roll, degrees.
 */
const ROLL_NEEDS_OBLIQUE_BELOW_DEG = 10;

/** A steeper slope is no camera's roll but a foot that was followed badly, degrees. */
const STEEPEST_ROLL_DEG = 8;

/**
 * Share of a measured slope that is taken for roll: where the true roll is known (seven side views)
 * the slope departs from it by
 * 2.3° rms, and cameras stand level within some 1.6°; the best guess is then 1.6² / (1.6² + 2.3²)
 * of the slope.
 */
const ROLL_SHARE_OF_SLOPE = 0.33;

/**
 * The camera before any gait event is known: view, facing, near side, lengths, scale and a first
 * belt speed. The user's word on view and facing wins over detection. The roll is that of the
 * room's lines where they are known; the belt line stays unknown (0, NaN).
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
    ...firstRoll(context, sideView, trajectories, track.width),
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
 * The camera once strides are known: belt line and belt speed from the standing feet in a side
 * view, and where the room's lines do not tell the roll, that too; front and rear views stay as
 * they are.
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
  const isChosen = camera.rollSource === 'belt';
  const beltTellsRoll =
    (isChosen || camera.rollSource === 'unknown') &&
    known &&
    footIsExact &&
    !(camera.obliqueDeg > ROLL_NEEDS_OBLIQUE_BELOW_DEG) &&
    Math.abs(belt.angleDeg) <= STEEPEST_ROLL_DEG;
  return {
    ...camera,
    beltAngleDeg: known ? belt.angleDeg : 0,
    ...(known && footIsExact && { footSlopesDeg: belt.footAnglesDeg }),
    ...(beltTellsRoll && {
      rollDeg: camera.forward * (isChosen ? 1 : ROLL_SHARE_OF_SLOPE) * belt.angleDeg,
      rollSource: 'belt' as const,
    }),
    beltSpeedPxS: Number.isFinite(belt.speedPxS)
      ? belt.speedPxS / foreshortening(camera)
      : camera.beltSpeedPxS,
    beltLineYPx: belt.lineYPx,
    beltSpreadPx: belt.heightSpreadPx,
  };
}

/**
 * Obliqueness against the view in use: the complement when the user's view is not the detected one.
 */
function obliqueness(view: string, detectedView: string, obliqueDeg: number): number {
  if (view === detectedView) return obliqueDeg;
  const turned = (view === 'side') !== (detectedView === 'side');
  return turned ? 90 - obliqueDeg : obliqueDeg;
}

/**
 * The roll as far as it is known without strides: what the user takes for level, else the room's
 * lines. A source `belt` without a roll yet is the user's choice, and is then taken at its word.
 */
function firstRoll(
  { levelBy, scene }: RunContext,
  sideView: boolean,
  trajectories: Trajectories,
  widthPx: number,
): Pick<CameraModel, 'rollDeg' | 'rollSource'> {
  if (levelBy === 'picture') return { rollDeg: 0, rollSource: 'user' };
  if (levelBy === 'belt' && sideView) return { rollDeg: 0, rollSource: 'belt' };
  return scene
    ? { rollDeg: rollAtRunnerDeg(scene, trajectories, widthPx), rollSource: 'scene' }
    : { rollDeg: 0, rollSource: 'unknown' };
}

/**
 * Turn of upright lines where the runner runs, degrees; in the middle of the picture when the
 * runner is nowhere.
 */
function rollAtRunnerDeg(scene: SceneRoll, trajectories: Trajectories, widthPx: number): number {
  const left = trajectories.x[JOINT_INDEX.hip.left];
  const right = trajectories.x[JOINT_INDEX.hip.right];
  const x = median(
    trajectories.timesS,
    (_, i) => ((left?.[i] ?? Number.NaN) + (right?.[i] ?? Number.NaN)) / 2,
  );
  return scene.rollDeg + (x === undefined ? 0 : scene.fanDeg * ((2 * x) / widthPx - 1));
}
