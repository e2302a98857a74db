import { LANDMARK_COUNT } from '../pose/landmark.ts';
import type { PixelBox } from '../pose/pixel-box.ts';
import { LANDMARK_STRIDE } from '../pose/pose-track.ts';

/**
 * Smallest box around one person's landmarks, pixels; missing (NaN) landmarks are passed over. Null
 * without any.
 */
export function landmarkBox(landmarks: Float32Array): PixelBox | null {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let index = 0; index < LANDMARK_COUNT; index++) {
    const x = landmarks[index * LANDMARK_STRIDE] ?? Number.NaN;
    const y = landmarks[index * LANDMARK_STRIDE + 1] ?? Number.NaN;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Smallest box that holds all the given boxes; null for none. */
export function unionBox(boxes: readonly PixelBox[]): PixelBox | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
