import type { FramePictures } from '../../../state/session/frame-pictures.ts';
import { PictureCache } from './picture-cache.ts';

/** Least number of frames decoded at one go; the wanted frame changes more often than that. */
const BATCH = 12;

/** Frames around the wanted one that are worth having. */
export interface StillWindow {
  readonly behind: number;
  readonly ahead: number;
}

/**
 * Exactly decoded frames of a clip around the playhead. The wanted frame comes first, its
 * neighbours follow; those farthest away are dropped when there are too many.
 */
export class StillStore {
  readonly #pictures: FramePictures;
  readonly #file: File;
  readonly #timesS: Float64Array;
  readonly #fullWidth: number;
  readonly #cache: PictureCache;
  #version = $state(0);
  #frame = 0;
  #window: StillWindow = { behind: 0, ahead: 0 };
  #width = 0;
  #job: { readonly frames: readonly number[]; readonly stop: AbortController } | null = null;
  #closed = false;
  /** Nothing can be decoded: the element has to do. */
  failed = $state(false);

  /** @param size pixels of the displayed frame */
  constructor(
    pictures: FramePictures,
    file: File,
    timesS: Float64Array,
    size: { readonly width: number; readonly height: number },
  ) {
    this.#pictures = pictures;
    this.#file = file;
    this.#timesS = timesS;
    this.#fullWidth = size.width;
    this.#cache = new PictureCache(size);
  }

  /** The picture of a frame, in whatever size it is there; null until it has been decoded. */
  get(frame: number): ImageBitmap | null {
    void this.#version;
    return this.#cache.get(frame);
  }

  /** Whether a frame was tried and could not be decoded. */
  isBroken(frame: number): boolean {
    void this.#version;
    return this.failed || this.#cache.isBroken(frame);
  }

  /** Frames that can be kept at a width, device pixels. */
  capacity(width: number): number {
    return this.#cache.capacity(width);
  }

  /** Asks for a frame and its neighbours, at most `width` device pixels wide. */
  want(frame: number, window: StillWindow, width: number): void {
    if (this.#closed || this.failed) return;
    const reach = Math.max(1, Math.floor((this.capacity(width) - 1) / 2));
    this.#frame = frame;
    this.#width = Math.min(width, this.#fullWidth);
    this.#window = { behind: Math.min(window.behind, reach), ahead: Math.min(window.ahead, reach) };
    if (this.#job && !this.#isDone(frame) && !this.#job.frames.includes(frame)) this.#job.stop.abort();
    void this.#pump();
  }

  close(): void {
    this.#closed = true;
    this.#job?.stop.abort();
    this.#cache.close();
  }

  async #pump(): Promise<void> {
    while (!this.#job && !this.#closed && !this.failed) {
      const frames = this.#missing();
      if (frames.length === 0) return;
      const stop = new AbortController();
      this.#job = { frames, stop };
      try {
        await this.#decode(frames, stop.signal);
      } catch {
        // Whatever the reason, the element still shows the picture.
        if (!stop.signal.aborted) this.failed = true;
      } finally {
        this.#job = null;
      }
    }
  }

  async #decode(frames: readonly number[], signal: AbortSignal): Promise<void> {
    const options = { maxWidth: this.#width, signal };
    for await (const { frame, bitmap } of this.#pictures.decode(this.#file, frames, this.#timesS, options)) {
      if (this.#closed) return bitmap.close();
      this.#cache.add(frame, bitmap);
      this.#version += 1;
    }
    this.#cache.markBroken(frames);
    this.#cache.trim(this.#frame, this.#width);
    this.#version += 1;
  }

  /**
   * The next frames to decode, ascending: the wanted one, then onwards in the direction that
   * matters more.
   */
  #missing(): number[] {
    const { behind, ahead } = this.#window;
    const first = Math.max(0, this.#frame - behind);
    const last = Math.min(this.#timesS.length - 1, this.#frame + ahead);
    const lacking = (from: number, to: number): number[] => {
      const frames: number[] = [];
      for (let frame = from; frame <= to; frame++) if (!this.#isDone(frame)) frames.push(frame);
      return frames;
    };
    if (!this.#isDone(this.#frame) && behind === ahead) return [this.#frame];
    // Decoding runs forwards only, so what lies behind costs little more than the wanted frame
    // alone. Every batch begins at the key frame before it, so playing takes the whole window at
    // one go.
    const batch = Math.max(BATCH, ahead, behind);
    const backwards = lacking(first, this.#frame).slice(-batch);
    const forwards = lacking(this.#frame, last).slice(0, batch);
    if (behind > ahead) return backwards.length > 0 ? backwards : forwards;
    return forwards.length > 0 ? forwards : backwards;
  }

  #isDone(frame: number): boolean {
    return this.#cache.isDone(frame, this.#width);
  }
}
