import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { Point } from '../../core/geometry/point.ts';
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
  /** Pixels of a part of the frame and where on the canvas they begin; null outside of the region. */
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
  const step = 1 / (FOOT_PICTURE_SIZE * SAMPLES);
  const colour: [number, number, number] = [0, 0, 0];
  let to = 0;
  for (let row = 0; row < FOOT_PICTURE_SIZE; row++) {
    for (let column = 0; column < FOOT_PICTURE_SIZE; column++, to += FOOT_CHANNELS) {
      colour.fill(0);
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const { x, y } = fromSquare(square, {
          x: (column * SAMPLES + (sample % SAMPLES) + 0.5) * step,
          y: (row * SAMPLES + Math.floor(sample / SAMPLES) + 0.5) * step,
        });
        // A pixel's value lies in its middle.
        addSample(
          patch,
          (x - region.x) * across - patch.x - 0.5,
          (y - region.y) * down - patch.y - 0.5,
          colour,
        );
      }
      for (let channel = 0; channel < colour.length; channel++)
        out[to + channel] = (2 * (colour[channel] ?? 0)) / (255 * SAMPLES * SAMPLES) - 1;
      const here = { x: (column + 0.5) / FOOT_PICTURE_SIZE, y: (row + 0.5) / FOOT_PICTURE_SIZE };
      points.forEach((point, index) => {
        out[to + colour.length + index] = hill(here, point);
      });
    }
  }
  return true;
}

function hill(here: Point, point: Point): number {
  const [dx, dy] = [here.x - point.x, here.y - point.y].map((part) => part * FOOT_PICTURE_SIZE) as [
    number,
    number,
  ];
  return Math.exp(-(dx * dx + dy * dy) / (2 * POINT_SPREAD_PX ** 2));
}

/** Adds the colour between four pixels; beyond the edge is black. */
function addSample(
  { width, height, rgba }: Patch,
  x: number,
  y: number,
  colour: [number, number, number],
): void {
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
