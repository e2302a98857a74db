import { timesOfSpans } from '../../core/analysis/read-spans.ts';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { framesOf, type FrameSpan } from '../../core/pose/plan-lanes.ts';
import {
  createPoseTrack,
  DOTS_STRIDE,
  frameCount,
  landmarkOffset,
  type PoseTrack,
} from '../../core/pose/pose-track.ts';
import type { FrameBatch } from '../../core/pose/remaining-segments.ts';
import type { RunContext } from '../../core/run/run-context.ts';
import { analyzeInWorker } from '../../workers/analysis/client/analysis-client.ts';

/** With fewer strides no number is worth a look. */
export const LEAST_STRIDES = 4;
/** Frames that follow one another for less than this hold no stride, seconds of real time. */
const LEAST_RUN_S = 1.2;
/** The first look, and at least so much more for each other, seconds of real time. */
const LOOK_EVERY_S = 1;
/** Each look has so many times the frames of the one before: few looks, however long the clip. */
const GROWTH = 1.5;

/**
 * The numbers of a clip as far as it is read: from the first strides on, and closer with each look.
 * They are shown and never kept. Whatever becomes of them, the poses and the analysis at the end
 * are those of a clip that nobody looked at before.
 */
export class FirstNumbers {
  /** Of the frames so far; null until there are strides enough, and where the reading failed. */
  analysis = $state.raw<RunAnalysis | null>(null);
  readonly #size: { readonly width: number; readonly height: number };
  readonly #context: RunContext;
  readonly #signal: AbortSignal;
  #track: PoseTrack | null = null;
  #isRead = new Uint8Array();
  /** What came before the times of the frames did. */
  #early: FrameBatch[] = [];
  #nextLook = 0;
  #isLooking = false;

  /** @param signal ends it, with whatever is under way */
  constructor(
    size: { readonly width: number; readonly height: number },
    context: RunContext,
    signal: AbortSignal,
  ) {
    this.#size = size;
    this.#context = context;
    this.#signal = signal;
  }

  /** The times of all frames of the clip, file seconds. */
  setTimes(timesS: Float64Array): void {
    this.#track = createPoseTrack(this.#size.width, this.#size.height, timesS);
    this.#isRead = new Uint8Array(timesS.length);
    this.#nextLook = this.#framesIn(LOOK_EVERY_S);
    for (const batch of this.#early) this.add(batch);
    this.#early = [];
  }

  /** Frames that are read. */
  add(batch: FrameBatch): void {
    if (!this.#track) {
      this.#early.push(batch);
      return;
    }
    this.#track.landmarks.set(batch.landmarks, landmarkOffset(batch.firstFrame, 0));
    if (batch.dots) {
      const dots =
        this.#track.dots ?? new Float32Array(frameCount(this.#track) * DOTS_STRIDE).fill(Number.NaN);
      dots.set(batch.dots, batch.firstFrame * DOTS_STRIDE);
      this.#track = { ...this.#track, dots };
    }
    this.#isRead.fill(1, batch.firstFrame, batch.firstFrame + batch.frames);
    if (!this.#isLooking) void this.#look(this.#track);
  }

  /** The frames so far count no more: the work begins again. */
  startOver(): void {
    this.analysis = null;
    this.#early = [];
    this.#isRead.fill(0);
    this.#nextLook = this.#framesIn(LOOK_EVERY_S);
  }

  async #look(track: PoseTrack): Promise<void> {
    const spans = this.#runs();
    const frames = framesOf(spans);
    if (frames < this.#nextLook || this.#signal.aborted) return;
    const step = this.#framesIn(LOOK_EVERY_S);
    this.#nextLook = Math.max(frames + step, Math.round(GROWTH * frames));
    this.#isLooking = true;
    try {
      const context = { ...this.#context, readSpans: timesOfSpans(track, spans) };
      const analysis = await analyzeInWorker({ track, context }, this.#signal);
      if (this.#signal.aborted) return;
      if (analysis.state.read >= LEAST_STRIDES && analysis.state.kind !== 'unreliable')
        this.analysis = analysis;
      // Next time with a little more, not with half as much again.
      else if (!this.analysis) this.#nextLook = frames + step;
    } catch {
      // The analysis at the end says what is wrong.
    } finally {
      this.#isLooking = false;
    }
    // What came meanwhile may be enough for another.
    await this.#look(track);
  }

  /** Frames that were read one after the other, long enough to hold a stride. */
  #runs(): FrameSpan[] {
    const least = this.#framesIn(LEAST_RUN_S);
    const runs: FrameSpan[] = [];
    for (let frame = 0; frame < this.#isRead.length;) {
      const value = this.#isRead[frame];
      let end = frame;
      while (end < this.#isRead.length && this.#isRead[end] === value) end++;
      if (value === 1 && end - frame >= least) runs.push({ firstFrame: frame, endFrame: end });
      frame = end;
    }
    return runs;
  }

  /** How many frames a time of real seconds has. */
  #framesIn(seconds: number): number {
    const { timesS = new Float64Array() } = this.#track ?? {};
    const lengthS = (timesS.at(-1) ?? 0) / this.#context.slowMotion;
    return lengthS > 0
      ? Math.max(1, Math.round((seconds * timesS.length) / lengthS))
      : Number.POSITIVE_INFINITY;
  }
}
