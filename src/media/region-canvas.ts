import type { VideoSample } from 'mediabunny';
import type { PixelBox } from '../core/pose/pixel-box.ts';
import { lumaFromRgba, type LumaImage } from '../core/preflight/image/luma-image.ts';
import type { FrameCopy } from './frame-copy.ts';
import { keepOneField } from './one-field.ts';
import { type PlacedPatch, readPatch } from './read-patch.ts';

/**
 * A canvas that receives one region of each frame, turned upright and scaled down so that its
 * longer side is at most `longSide` pixels (never scaled up: the models resample anyway).
 */
export class RegionCanvas {
  readonly region: PixelBox;
  readonly canvas: OffscreenCanvas;
  readonly #context: OffscreenCanvasRenderingContext2D;
  /** The region at its own size, where one field is to be read of each picture. */
  readonly #woven: OffscreenCanvasRenderingContext2D | null;

  /**
   * @param oneField of interlaced pictures only one of the two moments is drawn; then the region is
   * widened to whole rows
   */
  constructor(wanted: PixelBox, longSide: number, oneField = false) {
    const region = oneField ? wholeRows(wanted) : wanted;
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
    this.#woven = oneField
      ? new OffscreenCanvas(region.width, region.height).getContext('2d', {
          alpha: false,
          willReadFrequently: true,
        })
      : null;
  }

  /**
   * Draws the region of a decoded frame; rotation, flip and pixel aspect ratio are applied by the
   * sample.
   */
  drawSample(sample: VideoSample): void {
    const { x, y, width, height } = this.region;
    const { canvas } = this.#target;
    sample.draw(this.#target, x, y, width, height, 0, 0, canvas.width, canvas.height);
    this.#unweave();
  }

  /** Draws the region of a frame whose pixels were copied: the same picture as `drawSample`'s. */
  drawCopy(copy: FrameCopy): void {
    copy.draw(this.#target, this.region);
    this.#unweave();
  }

  /** Draws the region of a picture that is already upright (the `<video>` path). */
  drawBitmap(bitmap: ImageBitmap): void {
    const { x, y, width, height } = this.region;
    const { canvas } = this.#target;
    this.#target.drawImage(bitmap, x, y, width, height, 0, 0, canvas.width, canvas.height);
    this.#unweave();
  }

  get #target(): OffscreenCanvasRenderingContext2D {
    return this.#woven ?? this.#context;
  }

  /** Takes the second moment out of what was drawn, and only then scales it down. */
  #unweave(): void {
    if (!this.#woven) return;
    const { width, height } = this.#woven.canvas;
    const picture = this.#woven.getImageData(0, 0, width, height);
    keepOneField(picture.data, width, height);
    this.#woven.putImageData(picture, 0, 0);
    this.#context.drawImage(this.#woven.canvas, 0, 0, this.canvas.width, this.canvas.height);
  }

  /** Brightness of what is drawn now. */
  readLuma(): LumaImage {
    const { width, height } = this.canvas;
    return lumaFromRgba(this.#context.getImageData(0, 0, width, height).data, width, height);
  }

  /** The colours of a part of what is drawn now, in pixels of the displayed frame. */
  readPatch(part: PixelBox): PlacedPatch | null {
    return readPatch(this, this.#context, part);
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

/** The box on whole pixels, beginning with a row of the first field. */
function wholeRows<Box extends PixelBox>(box: Box): Box {
  const [x, y] = [Math.max(0, Math.floor(box.x)), Math.max(0, 2 * Math.floor(box.y / 2))];
  return {
    ...box,
    x,
    y,
    width: Math.max(1, Math.round(box.x + box.width) - x),
    height: Math.max(1, Math.round(box.y + box.height) - y),
  };
}
