import { JOINT_INDEX } from '../core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../core/pose/pose-track.ts';
import type { PixelBox } from '../core/pose/pixel-box.ts';
import { lumaFromRgba, type LumaImage } from '../core/preflight/image/luma-image.ts';
import { type PlacedPatch, readPatch } from './read-patch.ts';

const FOOT_POINTS = (['ankle', 'heel', 'toe'] as const).flatMap((joint) => Object.values(JOINT_INDEX[joint]));
/** Around the foot points, share of the box's own size. */
const FOOT_MARGIN = 0.25;
/** Enough to judge light by. */
const LIGHT_LONG_SIDE = 96;
/** Feet are looked at in the camera's own pixels, up to this size. */
const FEET_LONG_SIDE = 320;

/**
 * A canvas that shows one region of a camera's frames, scaled down so that its longer side is at
 * most `longSide` pixels.
 */
export class CameraPicture {
  readonly canvas: OffscreenCanvas;
  readonly region: PixelBox;
  readonly #context: OffscreenCanvasRenderingContext2D;

  /** @param region in pixels of the frame */
  constructor(region: PixelBox, longSide: number) {
    const scale = Math.min(1, longSide / Math.max(region.width, region.height));
    this.region = region;
    this.canvas = new OffscreenCanvas(
      Math.max(1, Math.round(region.width * scale)),
      Math.max(1, Math.round(region.height * scale)),
    );
    const context = this.canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (!context) throw new Error('no 2d canvas in this browser');
    this.#context = context;
  }

  draw(frame: VideoFrame): void {
    const { x, y, width, height } = this.region;
    this.#context.drawImage(frame, x, y, width, height, 0, 0, this.canvas.width, this.canvas.height);
  }

  /** The colours of a part of what is drawn now, in pixels of the frame. */
  readPatch(part: PixelBox): PlacedPatch | null {
    return readPatch(this, this.#context, part);
  }

  readLuma(): LumaImage {
    const { width, height } = this.canvas;
    return lumaFromRgba(this.#context.getImageData(0, 0, width, height).data, width, height);
  }
}

/** Brightness of the whole frame, small: for the light meter. */
export function wholeLuma(frame: VideoFrame): LumaImage {
  const region = { x: 0, y: 0, width: frame.displayWidth, height: frame.displayHeight };
  const picture = new CameraPicture(region, LIGHT_LONG_SIDE);
  picture.draw(frame);
  return picture.readLuma();
}

/**
 * Brightness of the part of the frame that holds both feet, in the camera's own pixels: for the
 * blur meter. Null where the feet are not in the picture.
 *
 * @param landmarks 33 × [x, y, z, visibility] in pixels of the frame
 */
export function feetLuma(frame: VideoFrame, landmarks: Float32Array): LumaImage | null {
  const at = (axis: 0 | 1): number[] =>
    FOOT_POINTS.map((landmark) => landmarks[landmark * LANDMARK_STRIDE + axis] ?? Number.NaN);
  const [xs, ys] = [at(0), at(1)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const x = Math.max(0, left - FOOT_MARGIN * width);
  const y = Math.max(0, top - FOOT_MARGIN * height);
  const right = Math.min(frame.displayWidth, left + width * (1 + FOOT_MARGIN));
  const bottom = Math.min(frame.displayHeight, top + height * (1 + FOOT_MARGIN));
  if (!(right - x >= 24 && bottom - y >= 24)) return null;
  const picture = new CameraPicture({ x, y, width: right - x, height: bottom - y }, FEET_LONG_SIDE);
  picture.draw(frame);
  return picture.readLuma();
}
