import { SvelteMap } from 'svelte/reactivity';
import type { PixelBox } from '../../core/pose/pixel-box.ts';
import { cutPicture } from '../import/cut-picture.ts';
import { nearestFrame } from './frame-times.ts';
import type { FramePictures } from './frame-pictures.ts';
import type { RunClip } from './run-session.svelte.ts';

/**
 * Frames on either side of the stride that are decoded too, for the shorter of two strides runs on.
 */
const MARGIN_FRAMES = 4;
/** More frames than this (slow motion) are thinned out evenly: nobody sees more in one stride. */
const MOST_PICTURES = 120;
/**
 * The pictures of one stride take at most this many bytes; two strides side by side as much as the
 * player keeps.
 */
export const STRIDE_BYTES = 128 * 2 ** 20;
const BYTES_PER_PIXEL = 4;

/** The part of the picture that is looked at, and how wide it is shown. */
export interface StrideView {
  /** Pixels of the displayed frame. */
  readonly box: PixelBox;
  /** Device pixels on the screen. */
  readonly width: number;
}

/** One picture of a stride, cut to the part that is looked at. */
export interface StridePicture {
  /** Index in presentation order. */
  readonly frame: number;
  readonly bitmap: ImageBitmap;
  /** Which part of the displayed frame it is, pixels. */
  readonly box: PixelBox;
}

/** The decoded pictures of one stride; loading another closes the ones before. */
export class StridePictures {
  /** Share of the pictures that are there, 0…1. */
  share = $state(0);
  failed = $state(false);
  readonly #pictures = new SvelteMap<number, StridePicture>();
  /**
   * The frames that are wanted, and their times; whoever asks for a picture before they are known
   * must hear of them.
   */
  #frames = $state.raw<readonly number[]>([]);
  #timesS: Float64Array = new Float64Array();
  #allTimesS: Float64Array = new Float64Array();
  #job: AbortController | null = null;
  readonly #source: FramePictures;

  constructor(source: FramePictures) {
    this.#source = source;
  }

  /** What the pictures take, bytes. */
  get bytes(): number {
    let pixels = 0;
    for (const { bitmap } of this.#pictures.values()) pixels += bitmap.width * bitmap.height;
    return pixels * BYTES_PER_PIXEL;
  }

  /**
   * Decodes what is looked at of a stretch of the clip, file seconds; without a video there is
   * nothing to do.
   */
  async load(clip: RunClip, fromS: number, toS: number, view: StrideView): Promise<void> {
    this.clear();
    if (!clip.file) return;
    const job = new AbortController();
    this.#job = job;
    const { timesS, width: pictureWidth } = clip.track;
    const frames = framesBetween(timesS, fromS, toS);
    this.#allTimesS = timesS;
    this.#timesS = Float64Array.from(frames, (frame) => timesS[frame] ?? 0);
    this.#frames = frames;
    const { box } = view;
    const scale = scaleWithin(STRIDE_BYTES, frames.length, view);
    try {
      for await (const { frame, bitmap } of this.#source.decode(clip.file, frames, timesS, {
        maxWidth: Math.ceil(pictureWidth * scale),
        signal: job.signal,
      })) {
        const cut = await cutPicture(bitmap, box, bitmap.width / pictureWidth);
        if (job.signal.aborted) {
          cut.close();
          return;
        }
        this.#pictures.set(frame, { frame, bitmap: cut, box });
        this.share = this.#pictures.size / frames.length;
      }
      if (!job.signal.aborted) this.#finish();
    } catch {
      // Without pictures the figures are drawn on plain ground, and the screen says so.
      if (!job.signal.aborted) this.failed = true;
    }
  }

  /** The picture nearest to a file time; null while that one is not there. */
  at(timeS: number): StridePicture | null {
    const frame = this.#frames[nearestFrame(this.#timesS, timeS)];
    return frame === undefined ? null : (this.#pictures.get(frame) ?? null);
  }

  /** No more will come: a frame that could not be decoded is shown by its neighbour. */
  #finish(): void {
    const frames = [...this.#pictures.keys()];
    this.#timesS = Float64Array.from(frames, (frame) => this.#allTimesS[frame] ?? 0);
    this.#frames = frames;
    this.failed = this.#frames.length === 0;
    this.share = 1;
  }

  clear(): void {
    this.#job?.abort();
    this.#job = null;
    for (const { bitmap } of this.#pictures.values()) bitmap.close();
    this.#pictures.clear();
    this.#frames = [];
    this.share = 0;
    this.failed = false;
  }
}

/**
 * Pixels decoded to one of the displayed frame: as many as the screen shows, fewer where they would
 * not fit; never more than there are.
 */
function scaleWithin(bytes: number, pictures: number, { box, width }: StrideView): number {
  const shown = Math.min(1, width / box.width);
  const room = Math.sqrt(bytes / (Math.max(1, pictures) * box.width * box.height * BYTES_PER_PIXEL));
  return Math.min(shown, room);
}

/** The frames of a stretch with a margin, evenly thinned to what can be held. */
function framesBetween(timesS: Float64Array, fromS: number, toS: number): number[] {
  // The frame nearest to the contact may lie just before it.
  const first = nearestFrame(timesS, fromS);
  const last = nearestFrame(timesS, toS);
  const from = Math.max(0, first - MARGIN_FRAMES);
  const to = Math.min(timesS.length - 1, last + MARGIN_FRAMES);
  const step = Math.max(1, Math.ceil((to - from + 1) / MOST_PICTURES));
  const frames: number[] = [];
  for (let frame = from; frame <= to; frame += step) frames.push(frame);
  return frames;
}
