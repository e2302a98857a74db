import type { LumaImage } from './luma-image.ts';

/** Places per side of a new pixel at which the old picture is read. */
const SAMPLES = 3;

/**
 * A picture in another size (nearest of 3 × 3 places per new pixel, averaged). Empty sizes become
 * one pixel.
 */
export function resizeLuma(image: LumaImage, newWidth: number, newHeight: number): LumaImage {
  const width = Math.max(1, Math.round(newWidth));
  const height = Math.max(1, Math.round(newHeight));
  const values = new Uint8Array(width * height);
  const place = (index: number, sample: number, size: number, oldSize: number): number =>
    Math.min(oldSize - 1, Math.floor(((index + (sample + 0.5) / SAMPLES) * oldSize) / size));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let v = 0; v < SAMPLES; v++) {
        const row = place(y, v, height, image.height) * image.width;
        for (let u = 0; u < SAMPLES; u++) sum += image.values[row + place(x, u, width, image.width)] ?? 0;
      }
      values[y * width + x] = sum / (SAMPLES * SAMPLES) + 0.5;
    }
  }
  return { width, height, values };
}
