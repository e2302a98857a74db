import type { VideoInfo } from '../../../core/video/video-info.ts';
import { FrameWorker, UndecodableError, type DecodedPicture } from './frame-worker.ts';
import { VideoElementSource } from '../../pose/client/video-element-frames.ts';

/**
 * A worker without work is kept this long: opening the file again takes a moment, and people pause.
 */
const IDLE_MS = 30_000;
const ANY_WIDTH = 16_384;

/** One decoded picture of a clip, upright; whoever receives it closes `bitmap`. */
interface FramePicture {
  /** Index in presentation order. */
  readonly frame: number;
  /** Presentation time, file seconds. */
  readonly timeS: number;
  readonly bitmap: ImageBitmap;
}

interface FramePictureOptions {
  /**
   * Widest picture that is of use, device pixels (CSS pixels times the device pixel ratio); never
   * scaled up.
   */
  readonly maxWidth?: number;
  readonly signal?: AbortSignal;
}

/**
 * Decodes single frames in a worker per file, or by seeking a `<video>` where WebCodecs cannot
 * decode.
 */
export class FrameDecoder {
  readonly #workers = new Map<File, FrameWorker>();
  readonly #decodePath: VideoInfo['decodePath'] | null;

  /** @param decodePath null: WebCodecs where it can, else the browser's player */
  constructor(decodePath: VideoInfo['decodePath'] | null = null) {
    this.#decodePath = decodePath;
  }

  /**
   * Decodes exactly these frames.
   *
   * Frames come in ascending order, each once; one that cannot be decoded is left out. Only a few
   * are decoded ahead of the reader. Leaving the loop early ends the work and closes what was not
   * taken.
   *
   * @param frames indices in presentation order
   * @param timesS presentation time of every frame of the clip, seconds, zero at the first
   * (`track.timesS`)
   * @throws PoseError with the codes of bad files; the signal's reason when aborted
   */
  async *decode(
    file: File,
    frames: readonly number[],
    timesS: Float64Array,
    { maxWidth = ANY_WIDTH, signal = new AbortController().signal }: FramePictureOptions = {},
  ): AsyncIterable<FramePicture> {
    signal.throwIfAborted();
    const wanted = [...new Set(frames)].filter((frame) => frame in timesS).sort((a, b) => a - b);
    if (wanted.length === 0) return;
    const spans = wanted.map((frame) => spanOf(timesS, frame));
    for await (const { index, bitmap } of this.#decoded(file, spans, maxWidth, signal)) {
      yield { frame: wanted[index] ?? 0, timeS: spans[index]?.startS ?? 0, bitmap };
    }
  }

  async *#decoded(
    file: File,
    spans: readonly FrameSpan[],
    maxWidth: number,
    signal: AbortSignal,
  ): AsyncGenerator<DecodedPicture, void, undefined> {
    const worker = this.#workerOf(file);
    try {
      const times = spans.map((span) => span.startS);
      yield* worker.decode(times, maxWidth, signal);
    } catch (error) {
      if (!(error instanceof UndecodableError)) throw error;
      yield* playedFrames(file, error, spans, maxWidth, signal);
    }
  }

  #workerOf(file: File): FrameWorker {
    const running = this.#workers.get(file);
    if (running?.isAlive === true) return running;
    const worker = new FrameWorker(file, this.#decodePath, IDLE_MS, () => {
      if (this.#workers.get(file) === worker) this.#workers.delete(file);
    });
    this.#workers.set(file, worker);
    return worker;
  }
}

/**
 * When a frame is on show, file seconds; the last frame is given the length of the one before it.
 */
interface FrameSpan {
  readonly startS: number;
  readonly endS: number;
}

function spanOf(timesS: Float64Array, frame: number): FrameSpan {
  const startS = timesS[frame] ?? 0;
  const beforeS = timesS[frame - 1];
  return { startS, endS: timesS[frame + 1] ?? startS + (beforeS === undefined ? 0 : startS - beforeS) };
}

/**
 * Where in a frame's time on show to seek. Past the middle, because players guess how long the
 * picture before lasts where the file does not say so (WebM) and may hold it too long.
 */
const AIM = 0.8;

/** The pictures as the browser's own player shows them, one seek each. */
async function* playedFrames(
  file: File,
  { info, originS }: UndecodableError,
  spans: readonly FrameSpan[],
  maxWidth: number,
  signal: AbortSignal,
): AsyncGenerator<DecodedPicture, void, undefined> {
  const player = await VideoElementSource.open(file, info, signal);
  try {
    for (const [index, { startS, endS }] of spans.entries()) {
      const whole = await player.frameAt(originS + startS + AIM * (endS - startS), signal);
      yield { index, bitmap: await narrowed(whole, maxWidth) };
    }
  } finally {
    player.close();
  }
}

/** Scales a picture down to the width; the given one is closed where another takes its place. */
async function narrowed(bitmap: ImageBitmap, maxWidth: number): Promise<ImageBitmap> {
  if (bitmap.width <= maxWidth) return bitmap;
  try {
    const resizeWidth = Math.round(maxWidth);
    return await createImageBitmap(bitmap, { resizeWidth, resizeQuality: 'high' });
  } finally {
    bitmap.close();
  }
}
