import type { FrameProgress } from '../../../core/run/estimate-progress.ts';

/**
 * Speed is averaged over this long, milliseconds: long enough to be steady, short enough to follow
 * a slow machine.
 */
const SPEED_WINDOW_MS = 6000;

/** Counts frames done by all lanes and estimates the speed from the last seconds. */
export class FrameCounter {
  readonly #total: number;
  readonly #marks: { readonly atMs: number; readonly done: number }[] = [];
  #done: number;

  /** `done` frames are known from an earlier sitting; they tell nothing about the speed. */
  constructor(total: number, done = 0) {
    this.#total = total;
    this.#done = done;
  }

  /** Adds frames done at `nowMs` (any steady clock, milliseconds) and reports the progress. */
  add(frames: number, nowMs: number): FrameProgress {
    this.#done += frames;
    this.#marks.push({ atMs: nowMs, done: this.#done });
    while (this.#marks.length > 2 && nowMs - (this.#marks[1]?.atMs ?? nowMs) >= SPEED_WINDOW_MS) {
      this.#marks.shift();
    }
    const first = this.#marks[0];
    const elapsedS = first ? (nowMs - first.atMs) / 1000 : 0;
    const framesPerSecond = first && elapsedS > 0 ? (this.#done - first.done) / elapsedS : 0;
    return {
      framesDone: this.#done,
      framesTotal: this.#total,
      framesPerSecond,
      secondsLeft: framesPerSecond > 0 ? (this.#total - this.#done) / framesPerSecond : null,
    };
  }
}
