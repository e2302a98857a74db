import { median } from 'd3-array';

/** What a camera really delivers. */
export interface MeasuredRate {
  /** Frames per second, from the median interval between frames; NaN before there are three. */
  readonly fps: number;
  /** Frames that should have come in between and did not. */
  readonly missing: number;
  /** Frames seen. */
  readonly frames: number;
}

/**
 * So many intervals are enough for a median that does not jump, and few enough to follow a camera
 * that slows down.
 */
const KEPT = 90;
/** An interval this much longer than the usual one has lost a frame. */
const GAP = 1.6;

/** Measures a camera by the capture times of its frames. */
export class FrameRateMeter {
  #intervals: number[] = [];
  #lastS = Number.NaN;
  #frames = 0;
  #missing = 0;

  /** @param timeS capture time of a frame, seconds; times that do not advance are not counted */
  add(timeS: number): void {
    const interval = timeS - this.#lastS;
    if (interval <= 0) return;
    this.#frames++;
    this.#lastS = timeS;
    if (Number.isNaN(interval)) return;
    const usual = this.#intervals.length >= 8 ? (median(this.#intervals) ?? Number.NaN) : Number.NaN;
    if (interval > GAP * usual) this.#missing += Math.round(interval / usual) - 1;
    this.#intervals.push(interval);
    if (this.#intervals.length > KEPT) this.#intervals.shift();
  }

  /** Counts missing frames from now on, e.g. from the start of a recording. */
  restartCounts(): void {
    this.#frames = 0;
    this.#missing = 0;
  }

  read(): MeasuredRate {
    const usual = this.#intervals.length >= 2 ? (median(this.#intervals) ?? Number.NaN) : Number.NaN;
    return { fps: 1 / usual, missing: this.#missing, frames: this.#frames };
  }
}
