import type { VideoSample } from 'mediabunny';
import type { PixelBox } from '../core/pose/pixel-box.ts';
import { lumaFromRgba, type LumaImage } from '../core/preflight/image/luma-image.ts';
import type { FrameCopy } from './frame-copy.ts';

/**
 * A canvas that receives one region of each frame, turned upright and scaled down so that its
 * longer side is at most `longSide` pixels (never scaled up: the models resample anyway).
 */
export class RegionCanvas {
  readonly region: PixelBox;
  readonly canvas: OffscreenCanvas;
  readonly #context: OffscreenCanvasRenderingContext2D;

  constructor(region: PixelBox, longSide: number) {
    const scale = Math.min(1, longSide / Math.max(region.width, region.height));
    this.region = region;
    this.canvas = new OffscreenCanvas(
      Math.max(1, Math.round(region.width * scale)),
      Math.max(1, Math.round(region.height * scale)),
    );
    const context = this.canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('no 2d canvas in this browser');
    context.imageSmoothingQuality = 'high';
    this.#context = context;
  }

  /**
   * Draws the region of a decoded frame; rotation, flip and pixel aspect ratio are applied by the
   * sample.
   */
  drawSample(sample: VideoSample): void {
    const { x, y, width, height } = this.region;
    sample.draw(this.#context, x, y, width, height, 0, 0, this.canvas.width, this.canvas.height);
  }

  /** Draws the region of a frame whose pixels were copied: the same picture as `drawSample`'s. */
  drawCopy(copy: FrameCopy): void {
    copy.draw(this.#context, this.region);
  }

  /** Draws the region of a picture that is already upright (the `<video>` path). */
  drawBitmap(bitmap: ImageBitmap): void {
    const { x, y, width, height } = this.region;
    this.#context.drawImage(bitmap, x, y, width, height, 0, 0, this.canvas.width, this.canvas.height);
  }

  /** Brightness of what is drawn now. */
  readLuma(): LumaImage {
    const { width, height } = this.canvas;
    return lumaFromRgba(this.#context.getImageData(0, 0, width, height).data, width, height);
  }

  /**
   * Blacks out all but a vertical strip of `width` around `centreX`, both in pixels of the
   * displayed frame.
   */
  keepStrip(centreX: number, width: number): void {
    const scale = this.canvas.width / this.region.width;
    const left = (centreX - width / 2 - this.region.x) * scale;
    const right = (centreX + width / 2 - this.region.x) * scale;
    this.#context.fillStyle = 'black';
    this.#context.fillRect(0, 0, left, this.canvas.height);
    this.#context.fillRect(right, 0, this.canvas.width - right, this.canvas.height);
  }
}
