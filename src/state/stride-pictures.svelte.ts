import type { FramePicture, FramePictures } from './frame-pictures.ts';
import type { RunClip } from './run-session.svelte.ts';

/** Frames on either side of the stride that are decoded too, for the shorter of two strides runs on. */
const MARGIN_FRAMES = 4;
/** More frames than this (slow motion) are thinned out evenly: nobody sees more in one stride. */
const MOST_PICTURES = 120;

/** The decoded pictures of one stride; loading another closes the ones before. */
export class StridePictures {
  /** Share of the pictures that are there, 0…1. */
  share = $state(0);
  failed = $state(false);
  #pictures = $state.raw<readonly FramePicture[]>([]);
  #job: AbortController | null = null;
  readonly #source: FramePictures;

  constructor(source: FramePictures) {
    this.#source = source;
  }

  /** Decodes the frames of a stretch of the clip, file seconds; without a video there is nothing to do. */
  async load(clip: RunClip, fromS: number, toS: number, maxWidth: number): Promise<void> {
    this.clear();
    if (!clip.file) return;
    const job = new AbortController();
    this.#job = job;
    const { timesS } = clip.track;
    const frames = framesBetween(timesS, fromS, toS);
    try {
      for await (const picture of this.#source.decode(clip.file, frames, timesS, {
        maxWidth,
        signal: job.signal,
      })) {
        if (job.signal.aborted) {
          picture.bitmap.close();
          return;
        }
        this.#pictures = [...this.#pictures, picture];
        this.share = this.#pictures.length / frames.length;
      }
    } catch {
      // Without pictures the figures are drawn on plain ground, and the screen says so.
      if (!job.signal.aborted) this.failed = true;
    }
  }

  /** The picture nearest to a file time; null while there is none within a frame or so. */
  at(timeS: number): FramePicture | null {
    let nearest: FramePicture | null = null;
    for (const picture of this.#pictures) {
      if (!nearest || Math.abs(picture.timeS - timeS) < Math.abs(nearest.timeS - timeS)) nearest = picture;
    }
    return nearest;
  }

  clear(): void {
    this.#job?.abort();
    this.#job = null;
    for (const { bitmap } of this.#pictures) bitmap.close();
    this.#pictures = [];
    this.share = 0;
    this.failed = false;
  }
}

/** The frames of a stretch with a margin, evenly thinned to what can be held. */
function framesBetween(timesS: Float64Array, fromS: number, toS: number): number[] {
  const first = timesS.findIndex((time) => time >= fromS);
  let last = first;
  while (last + 1 < timesS.length && (timesS[last + 1] ?? 0) <= toS) last++;
  const from = Math.max(0, first - MARGIN_FRAMES);
  const to = Math.min(timesS.length - 1, last + MARGIN_FRAMES);
  const step = Math.max(1, Math.ceil((to - from + 1) / MOST_PICTURES));
  const frames: number[] = [];
  for (let frame = from; frame <= to; frame += step) frames.push(frame);
  return frames;
}
