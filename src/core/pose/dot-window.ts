import type { Point } from '../geometry/point.ts';
import { JOINT_INDEX, SIDES, type JointName } from './landmark.ts';
import type { PixelBox } from './pixel-box.ts';
import { LANDMARK_STRIDE } from './pose-track.ts';

/** Where the dots on the lower back are looked for in a frame, pixels of the displayed frame. */
export interface DotWindow {
  readonly box: PixelBox;
  /** Where the middle between the two is expected. */
  readonly middle: Point;
  /** From mid-hip to mid-shoulder. */
  readonly torsoPx: number;
}

/**
 * The dimples of the lower back lie above the hip joints: so far up the trunk, shares of its
 * length.
 */
const ABOVE_HIPS = 0.2;
/** Half width and height of the window, shares of the trunk: waistband, hem and tilt. */
const HALF_WIDTH = 0.42;
const HALF_HEIGHT = 0.36;

/**
 * The part of a frame around the lower back; null where hips or shoulders were not seen.
 *
 * @param landmarks 33 × [x, y, z, visibility] of one frame, pixels of the displayed frame
 */
export function dotWindow(landmarks: ArrayLike<number>): DotWindow | null {
  const hips = middleOf(landmarks, 'hip');
  const shoulders = middleOf(landmarks, 'shoulder');
  const [dx, dy] = [shoulders.x - hips.x, shoulders.y - hips.y];
  const torsoPx = Math.hypot(dx, dy);
  if (!(torsoPx > 0)) return null;
  const middle = { x: hips.x + ABOVE_HIPS * dx, y: hips.y + ABOVE_HIPS * dy };
  const [halfWidth, halfHeight] = [HALF_WIDTH * torsoPx, HALF_HEIGHT * torsoPx];
  const box = {
    x: middle.x - halfWidth,
    y: middle.y - halfHeight,
    width: 2 * halfWidth,
    height: 2 * halfHeight,
  };
  return { box, middle, torsoPx };
}

function middleOf(landmarks: ArrayLike<number>, joint: JointName): Point {
  const [left, right] = SIDES.map((side) => JOINT_INDEX[joint][side] * LANDMARK_STRIDE) as [number, number];
  const at = (offset: number): number => landmarks[offset] ?? Number.NaN;
  return { x: (at(left) + at(right)) / 2, y: (at(left + 1) + at(right + 1)) / 2 };
}
