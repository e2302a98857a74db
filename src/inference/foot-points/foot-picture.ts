import type { PixelBox } from '../../core/pose/pixel-box.ts';
import { fromSquare, intoSquare, type FootSquare } from './foot-square.ts';

/** Pixels to a side of the network's picture. */
export const FOOT_PICTURE_SIZE = 64;
/** Red, green, blue, and how near each of the three points of the pose model is. */
export const FOOT_CHANNELS = 6;

/** Each pixel is the mean of so many samples to a side: most feet are filmed larger. */
const SAMPLES = 2;
/** How wide the pose model's points are drawn, pixels of the network's picture. */
const POINT_SPREAD_PX = 4;
const RGBA = 4;

/** A picture that shows a region of the displayed frame, and the pixels of its parts. */
export interface PatchSource {
  readonly region: PixelBox;
  readonly canvas: { readonly width: number; readonly height: number };
  /** Pixels of a part of the frame, and where on the canvas they begin; null outside of it. */
  readPatch(part: PixelBox): Patch | null;
}

interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rgba: ArrayLike<number>;
}

/**
 * Writes what the network sees of a foot: the picture in its square (−1…1, bilinear, black beyond
 * the edge) and a hill (0…1) around each point of the pose model.
 *
 * @param out `FOOT_PICTURE_SIZE`² × `FOOT_CHANNELS` numbers, row by row, overwritten
 * @returns false where the square shows nothing of the picture
 */
export function drawFoot(source: PatchSource, square: FootSquare, out: Float32Array): boolean {
  const { region, canvas } = source;
  const [across, down] = [canvas.width / region.width, canvas.height / region.height];
  // One pixel more on each side: the outermost samples lie between a pixel inside and one outside.
  const halfWidth = square.side / 2 + 1 / across;
  const halfHeight = square.side / 2 + 1 / down;
  const patch = source.readPatch({
    x: square.centre.x - halfWidth,
    y: square.centre.y - halfHeight,
    width: 2 * halfWidth,
    height: 2 * halfHeight,
  });
  if (!patch) return false;
  const points = square.points.map((point) => intoSquare(square, point));
  const hillsAcross = points.map(({ x }) => hill(x));
  const hillsDown = points.map(({ y }) => hill(y));
  // Along rows and columns of samples the place on the patch grows evenly; a pixel's value lies in
  // its middle.
  const corner = fromSquare(square, { x: 0, y: 0 });
  const step = square.side / (FOOT_PICTURE_SIZE * SAMPLES);
  const stepX = (square.mirrored ? -step : step) * across;
  const stepY = step * down;
  const startX = (corner.x - region.x) * across - patch.x - 0.5 + stepX / 2;
  const startY = (corner.y - region.y) * down - patch.y - 0.5 + stepY / 2;
  const colour = new Float64Array(3);
  let to = 0;
  for (let row = 0; row < FOOT_PICTURE_SIZE; row++) {
    for (let column = 0; column < FOOT_PICTURE_SIZE; column++, to += FOOT_CHANNELS) {
      colour.fill(0);
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = startX + stepX * (column * SAMPLES + (sample % SAMPLES));
        const y = startY + stepY * (row * SAMPLES + Math.floor(sample / SAMPLES));
        addSample(patch, x, y, colour);
      }
      for (let channel = 0; channel < colour.length; channel++)
        out[to + channel] = (2 * (colour[channel] ?? 0)) / (255 * SAMPLES * SAMPLES) - 1;
      for (let point = 0; point < points.length; point++)
        out[to + colour.length + point] =
          (hillsAcross[point]?.[column] ?? 0) * (hillsDown[point]?.[row] ?? 0);
    }
  }
  return true;
}

/** A slice through the hill around a place, 0…1 of the square, at the middle of each pixel. */
function hill(place: number): Float64Array {
  return Float64Array.from({ length: FOOT_PICTURE_SIZE }, (_, pixel) => {
    const away = pixel + 0.5 - place * FOOT_PICTURE_SIZE;
    return Math.exp(-(away * away) / (2 * POINT_SPREAD_PX ** 2));
  });
}

/** Adds the colour between four pixels; beyond the edge is black. */
function addSample({ width, height, rgba }: Patch, x: number, y: number, colour: Float64Array): void {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  for (let corner = 0; corner < 4; corner++) {
    const column = left + (corner & 1);
    const row = top + (corner >> 1);
    if (column < 0 || row < 0 || column >= width || row >= height) continue;
    const weight = (1 - Math.abs(x - column)) * (1 - Math.abs(y - row));
    const from = (row * width + column) * RGBA;
    for (let channel = 0; channel < colour.length; channel++)
      colour[channel] = (colour[channel] ?? 0) + weight * (rgba[from + channel] ?? 0);
  }
}
