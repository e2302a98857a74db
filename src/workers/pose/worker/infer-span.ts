import { LANDMARK_COUNT } from '../../../core/pose/landmark.ts';
import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import { DOTS_STRIDE, LANDMARK_STRIDE } from '../../../core/pose/pose-track.ts';
import type { PoseEstimator } from '../../../inference/pose-estimator.ts';
import { openVideo } from '../../../media/open-video.ts';
import { RegionCanvas } from '../../../media/region-canvas.ts';
import { feedFrames } from './frame-feed.ts';
import { keptEstimator } from './kept-estimator.ts';
import { keptFootReader } from './kept-foot-reader.ts';
import { lookForDots } from './look-for-dots.ts';
import type { PoseCommand, PoseEvent, PoseReply } from '../protocol.ts';
import { wholeFrame } from './pushed-frames.ts';
import { restIfAsked } from './rest.ts';
import { RunnerLock } from './runner-lock.ts';

/**
 * Longest side of the picture given to the model, pixels. It samples a 256-pixel square from the
 * person's region.
 */
export const INFERENCE_LONG_SIDE = 1024;
/** Of a picture that is shown while a clip is read, pixels. */
export const PREVIEW_LONG_SIDE = 640;
/** Of the small pictures that are kept of every frame: some 10 kB each. */
const SMALL_LONG_SIDE = 320;
const BATCH_FRAMES = 15;
const NUMBERS_PER_FRAME = LANDMARK_COUNT * LANDMARK_STRIDE;

type Emit = (event: PoseEvent, transfer?: Transferable[]) => void;

/** The estimator that a lane asks: it follows one person from frame to frame. */
export function laneEstimator({
  model,
  delegate,
  bundle,
}: Pick<
  Extract<PoseCommand, { type: 'prepare-lane' }>,
  'model' | 'delegate' | 'bundle'
>): Promise<PoseEstimator> {
  return keptEstimator({ model, delegate, mode: { type: 'tracking' }, ...(bundle && { bundle }) });
}

/** Decodes and infers one lane's span; landmarks leave in batches, as they come. */
export async function inferSpan(
  { file, name, options, bundle }: Omit<Extract<PoseCommand, { type: 'estimate' }>, 'type'>,
  emit: Emit,
): Promise<PoseReply['estimate']> {
  emit({ type: 'stage', stage: 'loading-model' });
  const loading = laneEstimator({ ...options, ...(bundle && { bundle }) });
  // Heard of below, unless the file cannot be opened.
  loading.catch(() => undefined);
  using video = await openVideo(file, name);
  const { info, times } = video;
  const estimator = await loading;
  const feet = options.looksTwiceAtFeet ? await keptFootReader() : null;
  emit({ type: 'delegate', delegate: estimator.delegate, fellBack: estimator.fellBack });
  emit({ type: 'times', timesS: times.timesS });
  emit({ type: 'stage', stage: 'estimating' });
  const picture = new RegionCanvas(options.crop ?? wholeFrame(info), INFERENCE_LONG_SIDE, options.oneField);
  const preview = options.previewEvery > 0 ? new RegionCanvas(wholeFrame(info), PREVIEW_LONG_SIDE) : null;
  const small = options.sendsSmallPictures ? new SmallPictures(options.crop ?? wholeFrame(info), emit) : null;
  const batch = new LandmarkBatch(times.timesS, options.looksForDots, emit);
  const span = { from: options.firstFrame - options.warmUpFrames, to: options.endFrame };
  const lock = options.crop?.hips ? new RunnerLock(estimator, options.crop.hips) : null;
  let inferMs = 0;
  let frames = 0;
  const started = performance.now();
  let restedMs = 0;
  for await (const fed of feedFrames(video, span, options.supply, emit)) {
    restedMs += await restIfAsked();
    if (!lock) fed.drawTo(picture);
    const before = performance.now();
    const seen = lock
      ? await lock.estimate(picture, (target) => fed.drawTo(target))
      : (await estimator.estimate(picture))[0];
    const landmarks = seen && feet ? await feet.refine(picture, seen) : seen;
    inferMs += performance.now() - before;
    frames++;
    if (fed.frame < options.firstFrame) continue;
    batch.add(
      fed.frame,
      landmarks,
      options.looksForDots && landmarks ? lookForDots(picture, landmarks) : undefined,
    );
    await small?.add(fed.frame, (target) => fed.drawTo(target));
    if (preview && landmarks && fed.frame % options.previewEvery === 0) {
      fed.drawTo(preview);
      const bitmap = preview.canvas.transferToImageBitmap();
      emit({ type: 'preview', frame: fed.frame, bitmap, landmarks }, [bitmap]);
    }
  }
  batch.flush();
  await small?.done();
  const decodeMs = performance.now() - started - inferMs - restedMs;
  return { frames, decodeMs, inferMs, delegate: estimator.delegate, info, timesS: times.timesS };
}

/** Encodes the runner's region of every frame, while the next frame is inferred. */
class SmallPictures {
  readonly #canvas: RegionCanvas;
  readonly #emit: Emit;
  #encoding: Promise<void> = Promise.resolve();

  constructor(region: PixelBox, emit: Emit) {
    this.#canvas = new RegionCanvas(region, SMALL_LONG_SIDE);
    this.#emit = emit;
  }

  async add(frame: number, drawTo: (target: RegionCanvas) => void): Promise<void> {
    // The canvas is drawn on again once the picture before it is encoded.
    await this.#encoding;
    drawTo(this.#canvas);
    this.#encoding = this.#canvas.canvas.convertToBlob({ type: 'image/jpeg', quality: 0.75 }).then(
      (jpeg) => this.#emit({ type: 'small-picture', frame, jpeg }),
      // A picture that cannot be encoded is decoded again when it is looked at.
      () => undefined,
    );
  }

  done(): Promise<void> {
    return this.#encoding;
  }
}

/** Collects frames in order; a frame that the decoder left out stays NaN. */
class LandmarkBatch {
  readonly #timesS: Float64Array;
  readonly #hasDots: boolean;
  readonly #emit: Emit;
  #firstFrame = 0;
  #rows: (Float32Array | undefined)[] = [];
  #dots: ReturnType<typeof lookForDots>[] = [];

  constructor(timesS: Float64Array, hasDots: boolean, emit: Emit) {
    this.#timesS = timesS;
    this.#hasDots = hasDots;
    this.#emit = emit;
  }

  add(frame: number, landmarks: Float32Array | undefined, dots: ReturnType<typeof lookForDots>): void {
    if (this.#rows.length > 0 && frame !== this.#firstFrame + this.#rows.length) this.flush();
    if (this.#rows.length === 0) this.#firstFrame = frame;
    this.#rows.push(landmarks);
    this.#dots.push(dots);
    if (this.#rows.length === BATCH_FRAMES) this.flush();
  }

  flush(): void {
    const count = this.#rows.length;
    if (count === 0) return;
    const landmarks = new Float32Array(count * NUMBERS_PER_FRAME).fill(Number.NaN);
    this.#rows.forEach((row, index) => {
      if (row) landmarks.set(row, index * NUMBERS_PER_FRAME);
    });
    const timesS = this.#timesS.slice(this.#firstFrame, this.#firstFrame + count);
    const dots = this.#hasDots ? new Float32Array(count * DOTS_STRIDE).fill(Number.NaN) : undefined;
    this.#dots.forEach((pair, index) => {
      if (pair) dots?.set(pair, index * DOTS_STRIDE);
    });
    this.#rows = [];
    this.#dots = [];
    this.#emit({ type: 'batch', firstFrame: this.#firstFrame, timesS, landmarks, ...(dots && { dots }) }, [
      timesS.buffer,
      landmarks.buffer,
      ...(dots ? [dots.buffer] : []),
    ]);
  }
}
