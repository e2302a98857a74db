import { median } from 'd3-array';
import type { CaptureClock } from './capture-clock.ts';
import type { LiveStep } from './live-step.ts';

/** How long after a landing its number is on the screen. */
export interface ToldDelay {
  /** Median over the last steps, seconds; NaN before any. */
  readonly medianS: number;
  /**
   * True where the browser says when the camera took each frame; else the camera's own delay is
   * not in it.
   */
  readonly isWhole: boolean;
}

const KEPT = 9;
/** A known landing is read again with every frame and moves slightly. */
const SAME_STEP_S = 0.15;

/** Time from each landing to its number on the screen. */
export class StepDelay {
  readonly #clock: CaptureClock;
  #lastContactS = Number.NEGATIVE_INFINITY;
  #delays: number[] = [];

  constructor(clock: CaptureClock) {
    this.#clock = clock;
  }

  /**
   * Steps are on the screen at `nowS` of the page's clock; those that were there before do not
   * count again.
   */
  stepsShown(steps: readonly LiveStep[], nowS: number): void {
    for (const { contactS } of steps) {
      if (contactS <= this.#lastContactS + SAME_STEP_S) continue;
      // What was found when the view had just begun is no measure of how soon it is found.
      if (Number.isFinite(this.#lastContactS)) this.#delays.push(nowS - this.#clock.originS - contactS);
      this.#lastContactS = contactS;
    }
    this.#delays = this.#delays.slice(-KEPT);
  }

  read(): ToldDelay {
    return { medianS: median(this.#delays) ?? Number.NaN, isWhole: this.#clock.isWhole };
  }
}
