import type { PixelBox } from '../pose/pixel-box.ts';
import type { ScannedPerson } from './link-people.ts';
import { unionBox } from './landmark-box.ts';

/**
 * Margins around the union of the landmark boxes, in heights of the tallest box. The scan sees only
 * some phases of the stride, so the feet need room fore and aft; above, BlazePose's highest
 * landmarks are the eyes.
 */
const RUNNER_CROP_MARGINS = Object.freeze({ side: 0.22, top: 0.22, bottom: 0.16 });

/**
 * The region to infer on: the runner's union box with margins, widened to a square where the frame
 * has room (the model looks at a square around the person; beyond the picture's edge it would see
 * black), cut to the frame; whole pixels.
 */
export function runnerCrop(runner: ScannedPerson, frameWidth: number, frameHeight: number): PixelBox | null {
  const boxes = runner.sightings.map(({ box }) => box);
  const union = unionBox(boxes);
  if (!union) return null;
  const height = Math.max(...boxes.map((box) => box.height));
  const left = union.x - RUNNER_CROP_MARGINS.side * height;
  const right = union.x + union.width + RUNNER_CROP_MARGINS.side * height;
  const top = union.y - RUNNER_CROP_MARGINS.top * height;
  const bottom = union.y + union.height + RUNNER_CROP_MARGINS.bottom * height;
  const side = Math.max(right - left, bottom - top);
  const horizontal = placed((left + right) / 2, side, frameWidth);
  const vertical = placed((top + bottom) / 2, side, frameHeight);
  return { x: horizontal.start, y: vertical.start, width: horizontal.length, height: vertical.length };
}

/** An interval of `length` around `centre`, shifted (then cut) into [0, limit); whole numbers. */
function placed(centre: number, length: number, limit: number): { start: number; length: number } {
  const whole = Math.min(Math.ceil(length), limit);
  const start = Math.min(Math.max(Math.round(centre - whole / 2), 0), limit - whole);
  return { start, length: whole };
}
