import { fitPicture } from './picture-fit.ts';
import {
  LEAST_ZOOM,
  MOST_ZOOM,
  panPicture,
  placePicture,
  WHOLE_PICTURE,
  zoomAround,
  zoomOnPart,
  type PictureZoom,
} from './picture-zoom.ts';
import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { PicturePoint } from './pose-at-frame.ts';

/** One press of a key or button enlarges by this much. */
const ZOOM_STEP = 1.5;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * What part of the picture the stage shows: video, overlay and drawings all take their place from
 * here.
 */
export class PictureView {
  /** Pixels of the displayed frame. */
  readonly picture: Size;
  /** CSS pixels. */
  stage = $state.raw<Size>({ width: 0, height: 0 });
  #own = $state.raw<PictureZoom>(WHOLE_PICTURE);
  #part = $state.raw<PixelBox | null>(null);
  readonly #zoom = $derived.by(() =>
    this.#part && this.stage.width > 0 && this.stage.height > 0
      ? zoomOnPart(this.#part, this.picture, this.stage)
      : this.#own,
  );
  /** Picture pixels to CSS pixels of the stage. */
  readonly placement = $derived.by(() => placePicture(this.picture, this.stage, this.#zoom));

  constructor(picture: Size) {
    this.picture = picture;
  }

  get scale(): number {
    return this.#zoom.scale;
  }

  get isZoomed(): boolean {
    return this.#zoom.scale > LEAST_ZOOM;
  }

  /** Whether it shows a part that was asked for, whatever the size of the stage. */
  get isOnPart(): boolean {
    return this.#part !== null;
  }

  get canZoomIn(): boolean {
    return this.#zoom.scale < MOST_ZOOM;
  }

  /**
   * Where an untransformed element that shows the whole picture (`object-fit: contain`) has to be
   * moved to.
   */
  get transform(): string {
    const whole = fitPicture(this.picture, this.stage);
    const { scale } = this.#zoom;
    const x = this.placement.offsetX - whole.offsetX * scale;
    const y = this.placement.offsetY - whole.offsetY * scale;
    return `matrix(${scale}, 0, 0, ${scale}, ${x}, ${y})`;
  }

  zoomAt(factor: number, at: PicturePoint): void {
    if (this.stage.width > 0) this.#take(zoomAround(this.#zoom, factor, at, this.picture, this.stage));
  }

  /** Enlarges, or with -1 shrinks, by one step around the middle of the stage. */
  zoomStep(direction: 1 | -1): void {
    const middle = { x: this.stage.width / 2, y: this.stage.height / 2 };
    this.zoomAt(ZOOM_STEP ** direction, middle);
  }

  /** Enlarges around a point of the picture, pixels, which comes to the middle. */
  zoomTo(scale: number, point: PicturePoint): void {
    const centred = {
      scale,
      centreX: point.x / this.picture.width,
      centreY: point.y / this.picture.height,
    };
    this.#take(panPicture(centred, 0, 0, this.picture, this.stage));
  }

  panBy(dx: number, dy: number): void {
    this.#take(panPicture(this.#zoom, dx, dy, this.picture, this.stage));
  }

  reset(): void {
    this.#take(WHOLE_PICTURE);
  }

  /**
   * Shows a part of the picture, its pixels, as large as the stage allows, also when it changes.
   */
  showPart(part: PixelBox): void {
    this.#part = part;
  }

  #take(zoom: PictureZoom): void {
    this.#own = zoom;
    this.#part = null;
  }

  toScreen = (point: PicturePoint): PicturePoint => ({
    x: this.placement.offsetX + point.x * this.placement.scale,
    y: this.placement.offsetY + point.y * this.placement.scale,
  });

  toPicture = (at: PicturePoint): PicturePoint => ({
    x: (at.x - this.placement.offsetX) / this.placement.scale,
    y: (at.y - this.placement.offsetY) / this.placement.scale,
  });
}
