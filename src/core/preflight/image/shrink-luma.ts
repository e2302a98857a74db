import type { LumaImage } from './luma-image.ts';

/**
 * A picture shrunk by a whole factor: each new pixel is the mean of factor × factor old ones; what
 * is left over at the right and lower edge is dropped. Factor 1 returns the picture itself.
 *
 * @throws RangeError for a factor that is not a whole number from 1 on.
 */
export function shrinkLuma(image: LumaImage, factor: number): LumaImage {
  if (!Number.isInteger(factor) || factor < 1) throw new RangeError('the factor is a whole number from 1 on');
  if (factor === 1) return image;
  const width = Math.floor(image.width / factor);
  const height = Math.floor(image.height / factor);
  const values = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let dy = 0; dy < factor; dy++) {
        const row = (y * factor + dy) * image.width + x * factor;
        for (let dx = 0; dx < factor; dx++) sum += image.values[row + dx] ?? 0;
      }
      values[y * width + x] = sum / (factor * factor) + 0.5;
    }
  }
  return { width, height, values };
}
