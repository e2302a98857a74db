import type { ColourPatch } from '../core/pose/find-dots.ts';
import type { PixelBox } from '../core/pose/pixel-box.ts';

/** Colours of a part of a canvas, and where on it they begin, pixels. */
export type PlacedPatch = ColourPatch & { readonly x: number; readonly y: number };

/**
 * The colours of a part of what a canvas shows now: what lies outside of the region is left out.
 * Null where nothing of it lies inside.
 *
 * @param shown the canvas, and the region of the displayed frame that all of it shows, pixels
 * @param part in the same pixels
 */
export function readPatch(
  { canvas, region }: { readonly canvas: OffscreenCanvas; readonly region: PixelBox },
  context: OffscreenCanvasRenderingContext2D,
  part: PixelBox,
): PlacedPatch | null {
  const [across, down] = [canvas.width / region.width, canvas.height / region.height];
  const x = Math.max(0, Math.floor((part.x - region.x) * across));
  const y = Math.max(0, Math.floor((part.y - region.y) * down));
  const right = Math.min(canvas.width, Math.ceil((part.x + part.width - region.x) * across));
  const bottom = Math.min(canvas.height, Math.ceil((part.y + part.height - region.y) * down));
  const [width, height] = [right - x, bottom - y];
  if (!(width > 0) || !(height > 0)) return null;
  return { x, y, width, height, rgba: context.getImageData(x, y, width, height).data };
}
