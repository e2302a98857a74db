import type { VideoSample } from 'mediabunny';
import type { PixelBox } from '../core/pose/pixel-box.ts';

type Context = OffscreenCanvasRenderingContext2D;
type Orientation = Pick<VideoSample, 'rotation' | 'flip'>;

/**
 * Holds the pixels of one frame at a time, to be drawn from.
 *
 * Without graphics hardware, Chromium keeps the pixels of every decoded frame that is drawn into a
 * canvas in its cache of decoded images: 480 MB after some hundred frames, for as long as the page
 * lives. Pixels that were copied out of the frame are not kept. What is drawn is the same to the
 * last bit: like that cache, a picture that is to be less than half as large is halved first, by
 * the mean of every four pixels.
 */
export class FrameCopy {
  /**
   * The picture as it is stored (not turned), and its halves, quarters …, as far as they were
   * needed.
   */
  readonly #levels: Context[] = [];
  /** How many of them show the present frame. */
  #drawn = 0;
  #pixels: ImageData | null = null;
  #orientation: Orientation = { rotation: 0, flip: false };

  /**
   * Takes a frame's pixels in; false where this browser does not give them, or they are not square.
   */
  async take(sample: VideoSample): Promise<boolean> {
    const { width, height } = sample.visibleRect;
    if (sample.squarePixelWidth !== width || sample.squarePixelHeight !== height) return false;
    if (this.#pixels?.width !== width || this.#pixels.height !== height) {
      this.#pixels = new ImageData(width, height);
      this.#levels.length = 0;
    }
    this.#levels[0] ??= createContext(width, height);
    try {
      const planes = await sample.copyTo(this.#pixels.data, { format: 'RGBA' });
      if (planes.length === 1 && planes[0]?.stride === 4 * width)
        this.#levels[0].putImageData(this.#pixels, 0, 0);
      else drawStored(sample, this.#levels[0]);
    } catch {
      return false;
    }
    this.#drawn = 1;
    this.#orientation = { rotation: sample.rotation, flip: sample.flip };
    return true;
  }

  /**
   * Draws a region of the displayed frame, upright, over all of a canvas that is not larger than
   * the region.
   */
  draw(context: Context, region: PixelBox): void {
    const { width, height } = context.canvas;
    const { rotation, flip } = this.#orientation;
    const [across, down] = rotation % 180 === 0 ? [width, height] : [height, width];
    const stored = this.#storedRegion(region);
    let level = 0;
    let scale = 1;
    while ((stored.width * scale) / 2 >= across && (stored.height * scale) / 2 >= down) {
      level++;
      scale /= 2;
    }
    const { canvas } = this.#level(level);
    context.save();
    context.imageSmoothingQuality = 'low';
    context.translate(width / 2, height / 2);
    if (flip) context.scale(-1, 1);
    context.rotate((rotation * Math.PI) / 180);
    // Sized like the canvas and squeezed, as mediabunny does, so that both round alike.
    if (across !== width) context.scale(height / width, width / height);
    context.drawImage(
      canvas,
      stored.x * scale,
      stored.y * scale,
      stored.width * scale,
      stored.height * scale,
      -width / 2,
      -height / 2,
      width,
      height,
    );
    context.restore();
  }

  #level(index: number): Context {
    for (let level = this.#drawn; level <= index; level++) {
      const larger = this.#levels[level - 1]?.canvas;
      if (!larger) throw new Error('no frame was taken');
      const [width, height] = [Math.max(1, larger.width >> 1), Math.max(1, larger.height >> 1)];
      this.#levels[level] ??= createContext(width, height);
      this.#levels[level]?.drawImage(larger, 0, 0, width, height);
      this.#drawn = level + 1;
    }
    const context = this.#levels[index];
    if (!context) throw new Error('no frame was taken');
    return context;
  }

  /**
   * Where a region of the displayed frame lies in the picture as it is stored. Turned first, then
   * mirrored.
   */
  #storedRegion({ x, y, width, height }: PixelBox): PixelBox {
    const { rotation, flip } = this.#orientation;
    const [wide, high] = [this.#pixels?.width ?? 0, this.#pixels?.height ?? 0];
    const left = flip ? (rotation % 180 === 0 ? wide : high) - x - width : x;
    switch (rotation) {
      case 90:
        return { x: y, y: high - left - width, width: height, height: width };
      case 180:
        return { x: wide - left - width, y: high - y - height, width, height };
      case 270:
        return { x: wide - y - height, y: left, width: height, height: width };
      default:
        return { x: left, y, width, height };
    }
  }
}

/**
 * The whole picture as it is stored. WebKitGTK pays no heed to the format that pixels are asked in,
 * nor to the part of a frame that is to be drawn; a part of this canvas it draws rightly.
 */
function drawStored(sample: VideoSample, context: Context): void {
  const frame = sample.toVideoFrame();
  try {
    context.drawImage(frame, 0, 0, context.canvas.width, context.canvas.height);
  } finally {
    frame.close();
  }
}

function createContext(width: number, height: number): Context {
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  });
  if (!context) throw new Error('no 2d canvas in this browser');
  context.imageSmoothingQuality = 'low';
  return context;
}
