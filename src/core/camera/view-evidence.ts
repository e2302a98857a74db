import { median, quantile } from 'd3-array';
import type { PoseTrack } from '../pose/pose-track.ts';
import { frameCount, landmarkOffset } from '../pose/pose-track.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';

/**
 * What a clip shows about the direction it was filmed from. Lengths are in torso lengths (mid-hip
 * to mid-shoulder).
 */
export interface ViewEvidence {
  /** Median torso length, pixels; NaN without a person. */
  readonly torsoPx: number;
  /**
   * Median of x(left) − x(right) over shoulders and hips: + when the runner's left is at image
   * right (seen from the front). Of a body that is plainly seen from one end, but now from the
   * front and now from behind, the median of its size.
   */
  readonly lateralOrder: number;
  /** Range (5 to 95 %) of the ankles' horizontal distance from the mid-hip: large from the side. */
  readonly foreAftExcursion: number;
  /** Share of the frames that show a face or the runner's left at image right, 0…1. */
  readonly frontShare: number;
  /**
   * By how much the toe of the lower foot stands above its heel in the picture where it does most
   * (upper quartile of the frames): a foot that is filmed from behind shows its heel below its toe.
   */
  readonly toeAboveHeel: number;
  /** Frames with a whole torso. */
  readonly frames: number;
}

/** Frames looked at, spread over the clip: medians of more do not change. */
const FRAMES_LOOKED_AT = 900;

/** Distance between frames so that at most `FRAMES_LOOKED_AT` of a clip are visited. */
export function frameStep(frames: number): number {
  return Math.max(1, Math.ceil(frames / FRAMES_LOOKED_AT));
}

/** Ears further away than the nose by so many torso lengths: a face that looks at the camera. */
const FACE_DEPTH = 0.1;
/** Left at image right by so many torso lengths. */
const FRONT_ORDER = 0.2;
/** So wide, in torso lengths, is no body that is filmed from the side. */
const PLAIN_ORDER = 0.5;

const NOSE = 0;
const LEFT_EAR = 7;
const RIGHT_EAR = 8;

/**
 * Collects the view evidence over a whole clip. Medians over the gait cycle cancel trunk and pelvis
 * rotation. Frames without a person are left out; with none at all every number is NaN.
 */
export function viewEvidence(track: PoseTrack): ViewEvidence {
  const { landmarks } = track;
  const torso: number[] = [];
  const order: number[] = [];
  let fromFront = 0;
  const offsets: number[] = [];
  const toesAboveHeels: number[] = [];
  const step = frameStep(frameCount(track));
  for (let frame = 0; frame < frameCount(track); frame += step) {
    const at = (landmark: number, part: number): number =>
      landmarks[landmarkOffset(frame, landmark) + part] ?? Number.NaN;
    const { shoulder, hip, ankle, heel, toe } = JOINT_INDEX;
    const midHipX = (at(hip.left, 0) + at(hip.right, 0)) / 2;
    const midHipY = (at(hip.left, 1) + at(hip.right, 1)) / 2;
    const midShoulderX = (at(shoulder.left, 0) + at(shoulder.right, 0)) / 2;
    const midShoulderY = (at(shoulder.left, 1) + at(shoulder.right, 1)) / 2;
    const length = Math.hypot(midShoulderX - midHipX, midShoulderY - midHipY);
    if (!(length > 0)) continue;
    torso.push(length);
    const across = bodyOrder(landmarks, frame) / length;
    const faceDepth = ((at(LEFT_EAR, 2) + at(RIGHT_EAR, 2)) / 2 - at(NOSE, 2)) / length;
    order.push(across);
    if (across > FRONT_ORDER || faceDepth > FACE_DEPTH) fromFront++;
    const lower = at(ankle.left, 1) > at(ankle.right, 1) ? 'left' : 'right';
    toesAboveHeels.push((at(heel[lower], 1) - at(toe[lower], 1)) / length);
    for (const side of ['left', 'right'] as const) {
      const offset = (at(ankle[side], 0) - midHipX) / length;
      if (Number.isFinite(offset)) offsets.push(offset);
    }
  }
  return {
    torsoPx: median(torso) ?? Number.NaN,
    lateralOrder: middleOrder(order),
    foreAftExcursion: (quantile(offsets, 0.95) ?? Number.NaN) - (quantile(offsets, 0.05) ?? Number.NaN),
    frontShare: fromFront / torso.length,
    toeAboveHeel: quantile(toesAboveHeels, 0.75) ?? Number.NaN,
    frames: torso.length,
  };
}

/**
 * x(left) − x(right) of shoulders and hips together in one frame, pixels: + when the runner's left
 * is at image right; NaN without a torso.
 */
export function bodyOrder(landmarks: ArrayLike<number>, frame: number): number {
  const x = (landmark: number): number => landmarks[landmarkOffset(frame, landmark)] ?? Number.NaN;
  const { shoulder, hip } = JOINT_INDEX;
  return x(shoulder.left) - x(shoulder.right) + x(hip.left) - x(hip.right);
}

function middleOrder(order: readonly number[]): number {
  const middle = median(order) ?? Number.NaN;
  const size = median(order, Math.abs) ?? Number.NaN;
  return size > PLAIN_ORDER ? size * (middle < 0 ? -1 : 1) : middle;
}
