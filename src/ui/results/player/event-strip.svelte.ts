import type { GaitEvent } from '../../../core/run/gait-event.ts';
import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import type { FramePictures } from '../../../state/session/frame-pictures.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { legsBox } from '../../overlay/legs-box.ts';

/** Small pictures kept; each takes some 60 kB. */
const MOST_KEPT = 240;
/** Frames are decoded no wider than this before the legs are cut out. */
const DECODE_WIDTH = 960;
/** Sides of a small picture, device pixels. */
export const THUMB_PX = 132;

interface Thumb {
  readonly frame: number;
  readonly bitmap: ImageBitmap;
}

/** Small pictures of the legs at contacts and toe-offs, decoded as they are asked for. */
export class EventStrip {
  readonly #clip: RunClip;
  readonly #pictures: FramePictures | null;
  #thumbs = $state.raw<readonly Thumb[]>([]);
  #job: AbortController | null = null;
  #asked = 0;

  constructor(clip: RunClip, pictures: FramePictures | null) {
    this.#clip = clip;
    this.#pictures = pictures;
  }

  /** The picture at a frame; undefined until it has been decoded. */
  thumb(frame: number): ImageBitmap | undefined {
    return this.#thumbs.find((thumb) => thumb.frame === frame)?.bitmap;
  }

  /**
   * Asks for the pictures of these events; what was asked for before and is still missing is
   * dropped.
   */
  async want(events: readonly GaitEvent[]): Promise<void> {
    const { file, track } = this.#clip;
    this.#job?.abort();
    const asked = ++this.#asked;
    await this.#takeKept(events);
    if (asked !== this.#asked) return;
    const frames = events.map(({ frame }) => frame).filter((frame) => !this.thumb(frame));
    if (!file || !this.#pictures || frames.length === 0) return;
    const job = new AbortController();
    this.#job = job;
    const options = { maxWidth: DECODE_WIDTH, signal: job.signal };
    try {
      for await (const { frame, bitmap } of this.#pictures.decode(file, frames, track.timesS, options)) {
        await this.#keep(frame, bitmap, { x: 0, y: 0, width: track.width, height: track.height });
      }
    } catch {
      // A file that cannot be decoded has no small pictures; the words say what the event is.
    }
  }

  /** Takes what was kept from the analysis: nothing need be decoded for it. */
  async #takeKept(events: readonly GaitEvent[]): Promise<void> {
    const { pictures } = this.#clip;
    if (!pictures) return;
    for (const { frame } of events) {
      const jpeg = this.thumb(frame) ? null : pictures.jpegs.get(frame);
      const bitmap = jpeg && (await createImageBitmap(jpeg).catch(() => null));
      if (bitmap) await this.#keep(frame, bitmap, pictures.box);
    }
  }

  /** Gives up what is being decoded; what is there stays. */
  stop(): void {
    this.#asked++;
    this.#job?.abort();
    this.#job = null;
  }

  close(): void {
    this.#job?.abort();
    for (const { bitmap } of this.#thumbs) bitmap.close();
    this.#thumbs = [];
  }

  /** @param part what of the displayed frame the picture shows */
  async #keep(frame: number, bitmap: ImageBitmap, part: PixelBox): Promise<void> {
    try {
      const scale = bitmap.width / part.width;
      const { x, y, size } = legsBox(this.#clip, frame);
      const [left, top] = [(x - part.x) * scale, (y - part.y) * scale];
      const thumb = await createImageBitmap(bitmap, left, top, size * scale, size * scale, {
        resizeWidth: THUMB_PX,
        resizeHeight: THUMB_PX,
        resizeQuality: 'high',
      });
      for (const old of this.#thumbs.slice(0, -MOST_KEPT + 1)) old.bitmap.close();
      this.#thumbs = [...this.#thumbs.slice(-MOST_KEPT + 1), { frame, bitmap: thumb }];
    } finally {
      bitmap.close();
    }
  }
}
