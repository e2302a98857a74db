import { JOINT_INDEX, LANDMARK_COUNT } from '../../../../src/core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../../../src/core/pose/pose-track.ts';

/**
 * A person of straight lines: `x`, `y` of the hips, height in pixels, and what the view and the
 * stride make of it.
 */
export interface StickPerson {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /**
   * Image distance from the right to the left shoulder, in torso lengths; negative when seen from
   * behind.
   */
  readonly shoulders: number;
  /** +1 faces image right, −1 left, 0 towards or away. */
  readonly facing: number;
  /** Fore-aft place of the left ankle in heights; the right one mirrors it. */
  readonly stride: number;
}

/** The landmarks of a stick person as BlazePose would give them. */
export function stickPerson({ x, y, height, shoulders, facing, stride }: StickPerson): Float32Array {
  const landmarks = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  const torso = 0.3 * height;
  const set = (index: number, px: number, py: number): void =>
    landmarks.set([px, py, 0, 1], index * LANDMARK_STRIDE);
  for (let index = 0; index < 11; index++) set(index, x + 0.02 * height * facing, y - torso - 0.15 * height);
  set(7, x, y - torso - 0.15 * height);
  set(8, x, y - torso - 0.15 * height);
  for (let index = 11; index < LANDMARK_COUNT; index++) set(index, x, y);
  for (const side of ['left', 'right'] as const) {
    const sign = side === 'left' ? 1 : -1;
    const half = (sign * shoulders * torso) / 2;
    const ankle = x + sign * stride * height;
    set(JOINT_INDEX.shoulder[side], x + half, y - torso);
    set(JOINT_INDEX.hip[side], x + half / 2, y);
    set(JOINT_INDEX.knee[side], x + (sign * stride * height) / 2, y + 0.25 * height);
    set(JOINT_INDEX.ankle[side], ankle, y + 0.5 * height);
    set(JOINT_INDEX.heel[side], ankle - 0.02 * height * facing, y + 0.53 * height);
    set(JOINT_INDEX.toe[side], ankle + 0.1 * height * facing, y + 0.55 * height);
  }
  return landmarks;
}
