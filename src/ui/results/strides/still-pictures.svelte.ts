import { SvelteMap } from 'svelte/reactivity';
import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import { cutPicture } from '../../../state/import/cut-picture.ts';
import { pictureNear, type RunnerPictures } from '../../../state/session/runner-pictures.ts';
import type { FramePictures } from '../../../state/session/frame-pictures.ts';

/** Stills kept: those of the last dozen strides. */
const MOST_KEPT = 36;

/** What is to be decoded: frames of a file, and the part of the picture that is kept of each. */
export interface StillRequest {
  readonly file: File;
  readonly timesS: Float64Array;
  readonly frames: readonly number[];
  /** Pixels of the displayed frame. */
  readonly box: PixelBox;
  /** Width of the displayed frame, pixels. */
  readonly pictureWidth: number;
  /** Width of a still on the screen, device pixels. */
  readonly width: number;
  /** Small pictures that stand in until the still is decoded. */
  readonly small?: RunnerPictures | null;
}

/**
 * Stills of strides, cut to the runner: decoded when asked for, kept for a while, given up when
 * another is asked for.
 */
export class StillPictures {
  readonly #source: FramePictures;
  readonly #kept = new SvelteMap<string, ImageBitmap>();
  readonly #standIns = new SvelteMap<string, ImageBitmap>();
  #job: AbortController | null = null;
  /** The pictures could not be decoded; what was measured is shown without them. */
  failed = $state(false);

  constructor(source: FramePictures) {
    this.#source = source;
  }

  /** The still of a frame as cut to a box; null until it is there. */
  get(frame: number, box: PixelBox): ImageBitmap | null {
    return this.#kept.get(keyOf(frame, box)) ?? null;
  }

  /** What stands in for a still that is being decoded; null where nothing does. */
  standIn(frame: number, box: PixelBox): ImageBitmap | null {
    return this.#standIns.get(keyOf(frame, box)) ?? null;
  }

  async #showStandIns(frames: readonly number[], box: PixelBox, small: RunnerPictures): Promise<void> {
    for (const frame of frames) {
      const jpeg = pictureNear(small, frame);
      const key = keyOf(frame, box);
      if (!jpeg || this.#standIns.has(key)) continue;
      // The still's part of the picture may reach beyond the part that was kept.
      const bitmap = await createImageBitmap(jpeg).catch(() => null);
      if (!bitmap) continue;
      const scale = bitmap.width / small.box.width;
      const part = { ...box, x: box.x - small.box.x, y: box.y - small.box.y };
      this.#keep(this.#standIns, key, await cutPicture(bitmap, part, scale));
    }
  }

  /** Decodes what is not there yet; whatever was asked for before is given up. */
  async want(request: StillRequest): Promise<void> {
    this.#job?.abort();
    this.#job = null;
    const { box, file, timesS } = request;
    const missing = request.frames.filter((frame) => !this.#kept.has(keyOf(frame, box)));
    if (missing.length === 0) return;
    if (request.small) void this.#showStandIns(missing, box, request.small);
    const job = new AbortController();
    this.#job = job;
    this.failed = false;
    // The whole picture is scaled so that its part comes out as wide as the still.
    const maxWidth = Math.ceil(
      Math.min(request.pictureWidth, (request.width * request.pictureWidth) / box.width),
    );
    try {
      for await (const { frame, bitmap } of this.#source.decode(file, missing, timesS, {
        maxWidth,
        signal: job.signal,
      })) {
        const still = await cutPicture(bitmap, box, bitmap.width / request.pictureWidth);
        if (job.signal.aborted) return still.close();
        this.#keep(this.#kept, keyOf(frame, box), still);
      }
    } catch {
      if (!job.signal.aborted) this.failed = true;
    }
  }

  /** Gives up what is under way and lets go of all pictures. */
  close(): void {
    this.#job?.abort();
    for (const kept of [this.#kept, this.#standIns]) {
      for (const still of kept.values()) still.close();
      kept.clear();
    }
  }

  #keep(kept: SvelteMap<string, ImageBitmap>, key: string, still: ImageBitmap): void {
    kept.get(key)?.close();
    kept.set(key, still);
    for (const [oldest, picture] of kept) {
      if (kept.size <= MOST_KEPT) break;
      picture.close();
      kept.delete(oldest);
    }
  }
}

function keyOf(frame: number, { x, y, width }: PixelBox): string {
  return [frame, x, y, width].map((part) => Math.round(part)).join(' ');
}
