import { median } from 'd3-array';
import type { CameraModel } from '../camera/camera-model.ts';
import { JOINT_INDEX, SIDES } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import type { QualityIssue } from './quality-issue.ts';

/** Limits of the camera checks. */
export const CAMERA_LIMITS = Object.freeze({
  /** Obliqueness that is worth saying, degrees. */
  obliqueDeg: 12,
  /** Confidence under which view or facing should be confirmed. */
  viewConfidence: 0.35,
  rollDeg: 1.5,
  /**
   * Room and belt say different things where each foot's slope departs from the room by more than
   * this, degrees.
   */
  rollDisagreesDeg: 5,
  /** Under this frame rate contact and flight times are coarse, Hz. */
  frameRateHz: 50,
  /** Spread of the belt line from stance to stance, share of leg length. */
  beltSpreadShare: 0.03,
  /** Growth of the torso from the clip's first fifth to its last. */
  depthGrowth: 1.12,
  /** Entered against estimated belt speed. */
  beltSpeedShare: 0.05,
  /** Share of frames with exchanged legs. */
  swapInfoShare: 0.02,
  swapWarnShare: 0.25,
});

/** The frame rate is of real time; a belt speed that nobody entered is undefined. */
export interface CameraCheckInput {
  readonly camera: CameraModel;
  readonly trajectories: Trajectories;
  readonly frameRateHz: number;
  readonly beltSpeedMps: number | undefined;
}

/**
 * Direction, roll, steadiness, frame rate, depth, belt speed, and how much the legs had to be
 * repaired.
 */
export function checkCamera(input: CameraCheckInput): readonly QualityIssue[] {
  const { camera, trajectories, frameRateHz, beltSpeedMps } = input;
  const issues: QualityIssue[] = [];
  const degrees = (value: number): number => Math.round(10 * value) / 10;

  if (camera.obliqueDeg > CAMERA_LIMITS.obliqueDeg) {
    issues.push({
      code: 'oblique-view',
      severity: 'warn',
      values: { degrees: Math.round(camera.obliqueDeg), view: camera.view },
    });
  }
  const isDoubtful = camera.viewConfidence < CAMERA_LIMITS.viewConfidence || camera.isSeenFromBothEnds;
  if (isDoubtful || camera.nearSideDepth < -0.1) {
    const cause = camera.isSeenFromBothEnds && { cause: 'both-ends' };
    issues.push({ code: 'view-uncertain', severity: 'warn', values: { view: camera.view, ...cause } });
  }
  const disagreement = beltAgainstRoom(camera);
  if (disagreement !== null) {
    const values = { degrees: degrees(camera.rollDeg), belt: degrees(disagreement) };
    issues.push({ code: 'camera-roll', severity: 'warn', values });
  } else if (
    // The belt alone cannot say it: an incline looks the same, and its slope errs by some degrees.
    camera.rollSource !== 'unknown' &&
    camera.rollSource !== 'belt' &&
    Math.abs(camera.rollDeg) > CAMERA_LIMITS.rollDeg
  ) {
    issues.push({ code: 'camera-roll', severity: 'info', values: { degrees: degrees(camera.rollDeg) } });
  }
  if (camera.beltSpreadPx > CAMERA_LIMITS.beltSpreadShare * camera.legLengthPx) {
    const percent = Math.round((100 * camera.beltSpreadPx) / camera.legLengthPx);
    issues.push({ code: 'camera-moves', severity: 'warn', values: { percentOfLeg: percent } });
  }
  if (frameRateHz < CAMERA_LIMITS.frameRateHz) {
    issues.push({ code: 'frame-rate-low', severity: 'info', values: { fps: Math.round(frameRateHz) } });
  }
  const growth = depthGrowth(trajectories);
  if (growth > CAMERA_LIMITS.depthGrowth || growth < 1 / CAMERA_LIMITS.depthGrowth) {
    issues.push({
      code: 'runner-moves-in-depth',
      severity: 'warn',
      values: { percent: Math.round(100 * (growth - 1)) },
    });
  }
  if (beltSpeedMps !== undefined && camera.metresPerPx !== null) {
    const estimated = camera.beltSpeedPxS * camera.metresPerPx;
    const departure = estimated / beltSpeedMps - 1;
    if (Math.abs(departure) > CAMERA_LIMITS.beltSpeedShare) {
      const values = {
        entered: Math.round(100 * beltSpeedMps) / 100,
        estimated: Math.round(100 * estimated) / 100,
        percent: Math.round(100 * departure),
      };
      issues.push({ code: 'belt-speed-mismatch', severity: 'warn', values });
    }
  }
  const swapped =
    trajectories.swapped.reduce((sum, flag) => sum + flag, 0) / (trajectories.swapped.length || 1);
  // A clip whose legs are exchanged throughout was named the other way round: that is one decision,
  // not many repairs.
  const repaired = Math.min(swapped, 1 - swapped);
  if (repaired > CAMERA_LIMITS.swapInfoShare) {
    issues.push({
      code: 'legs-swapped-repaired',
      severity: repaired > CAMERA_LIMITS.swapWarnShare ? 'warn' : 'info',
      values: { percent: Math.round(100 * repaired) },
    });
  }
  return issues;
}

/**
 * The camera's roll by the standing feet, degrees, where both feet contradict the room's lines in
 * the same direction; null where they do not, or cannot tell. One foot that is followed badly
 * draws a slope of its own.
 */
function beltAgainstRoom(camera: CameraModel): number | null {
  const slopes = camera.footSlopesDeg ?? [];
  if (camera.view !== 'side' || camera.rollSource !== 'scene' || slopes.length < SIDES.length) return null;
  if (camera.obliqueDeg > CAMERA_LIMITS.obliqueDeg) return null;
  const off = slopes.map((slope) => camera.forward * slope - camera.rollDeg);
  const isPlain = off.every(
    (one) => Math.abs(one) > CAMERA_LIMITS.rollDisagreesDeg && Math.sign(one) === Math.sign(off[0] ?? 0),
  );
  return isPlain ? camera.forward * camera.beltAngleDeg : null;
}

/** Median torso length of the last fifth over that of the first fifth; 1 when unknown. */
function depthGrowth(trajectories: Trajectories): number {
  const n = trajectories.timesS.length;
  const fifth = Math.floor(n / 5);
  const torso = (i: number): number => {
    const mid = (axis: readonly Float64Array[], joint: 'hip' | 'shoulder'): number =>
      ((axis[JOINT_INDEX[joint].left]?.[i] ?? Number.NaN) +
        (axis[JOINT_INDEX[joint].right]?.[i] ?? Number.NaN)) /
      2;
    return Math.hypot(
      mid(trajectories.x, 'shoulder') - mid(trajectories.x, 'hip'),
      mid(trajectories.y, 'shoulder') - mid(trajectories.y, 'hip'),
    );
  };
  const over = (from: number, to: number): number =>
    median(Array.from({ length: to - from }, (_, k) => torso(from + k))) ?? Number.NaN;
  const ratio = over(n - fifth, n) / over(0, fifth);
  return Number.isFinite(ratio) ? ratio : 1;
}
