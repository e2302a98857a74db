import type { LiveStep } from '../core/live/live-step.ts';

const KEPT = 9;

/**
 * Time from each landing to its being told. A camera's clock has an origin of its own: the frame that came soonest after its
 * capture time fixes the two clocks against each other, so that what is constant in the camera's own delay is not seen.
 */
export class StepDelay {
  #offsetS = Number.POSITIVE_INFINITY;
  #lastContactS = Number.NEGATIVE_INFINITY;
  #delays: number[] = [];

  /** @param captureS capture time of a frame; `nowS` the clock when it arrived */
  frameArrived(captureS: number, nowS: number): void {
    this.#offsetS = Math.min(this.#offsetS, nowS - captureS);
  }

  stepsTold(steps: readonly LiveStep[], nowS: number): void {
    for (const { contactS } of steps) {
      // A known landing is read anew with every frame and moves by a hair.
      if (contactS <= this.#lastContactS + 0.15) continue;
      if (Number.isFinite(this.#lastContactS)) this.#delays.push(nowS - this.#offsetS - contactS);
      this.#lastContactS = contactS;
    }
    this.#delays = this.#delays.slice(-KEPT);
  }

  /** Seconds; NaN before any step. */
  get medianS(): number {
    const sorted = [...this.#delays].sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? Number.NaN;
  }
}
