/** Decoded pictures are kept up to this many bytes: a stride or two at the size of the stage. */
const BUDGET_BYTES = 256 * 2 ** 20;
const BYTES_PER_PIXEL = 4;

/**
 * Decoded frames by index, and the frames that cannot be decoded. Pictures are closed when they are
 * dropped.
 */
export class PictureCache {
  readonly #pictures = new Map<number, ImageBitmap>();
  readonly #broken = new Set<number>();
  /** Pixels of the displayed frame. */
  readonly #size: { readonly width: number; readonly height: number };

  constructor(size: { readonly width: number; readonly height: number }) {
    this.#size = size;
  }

  get(frame: number): ImageBitmap | null {
    return this.#pictures.get(frame) ?? null;
  }

  /**
   * Whether there is nothing left to do for a frame: it is there at this width, or cannot be
   * decoded.
   */
  isDone(frame: number, width: number): boolean {
    const picture = this.#pictures.get(frame);
    return this.#broken.has(frame) || (picture !== undefined && picture.width >= width - 1);
  }

  isBroken(frame: number): boolean {
    return this.#broken.has(frame);
  }

  add(frame: number, picture: ImageBitmap): void {
    this.#pictures.get(frame)?.close();
    this.#pictures.set(frame, picture);
  }

  /** Of the frames asked for, those that did not come cannot be decoded. */
  markBroken(frames: readonly number[]): void {
    for (const frame of frames) if (!this.#pictures.has(frame)) this.#broken.add(frame);
  }

  /** Frames that fit into the budget at a width, pixels. */
  capacity(width: number): number {
    const shown = Math.max(1, Math.min(width, this.#size.width));
    const bytes = shown * ((shown * this.#size.height) / this.#size.width) * BYTES_PER_PIXEL;
    return Math.floor(BUDGET_BYTES / bytes);
  }

  /** Drops those farthest from a frame until the rest fits. */
  trim(around: number, width: number): void {
    const surplus = this.#pictures.size - this.capacity(width);
    if (surplus <= 0) return;
    const distance = (frame: number): number => Math.abs(frame - around);
    const farthest = [...this.#pictures.keys()].sort((a, b) => distance(b) - distance(a));
    for (const frame of farthest.slice(0, surplus)) {
      this.#pictures.get(frame)?.close();
      this.#pictures.delete(frame);
    }
  }

  close(): void {
    for (const picture of this.#pictures.values()) picture.close();
    this.#pictures.clear();
  }
}
