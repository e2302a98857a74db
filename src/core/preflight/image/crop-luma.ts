import type { PixelBox } from '../../pose/pixel-box.ts';
import type { LumaImage } from './luma-image.ts';

/**
 * The part of a picture that lies in a box (pixels of that picture, rounded outwards); null where
 * none of it does.
 */
export function cropLuma(image: LumaImage, box: PixelBox): LumaImage | null {
  const left = Math.max(0, Math.floor(box.x));
  const top = Math.max(0, Math.floor(box.y));
  const right = Math.min(image.width, Math.ceil(box.x + box.width));
  const bottom = Math.min(image.height, Math.ceil(box.y + box.height));
  if (!(right > left && bottom > top)) return null;
  const width = right - left;
  const height = bottom - top;
  const values = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (top + row) * image.width + left;
    values.set(image.values.subarray(from, from + width), row * width);
  }
  return { width, height, values };
}
