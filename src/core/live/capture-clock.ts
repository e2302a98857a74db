import { median } from 'd3-array';

/** Capture times and frames kept: about two seconds, so that one late callback cannot mislead. */
const KEPT = 61;
/** Fewer frames than this do not fix the clocks. */
const LEAST_FRAMES = 9;

/**
 * Fixes a camera's clock against the page's. A frame carries its time on the camera's clock, whose
 * origin is the camera's own; the browser says when frames on show were taken, on the page's clock,
 * but not which frame of the camera's they are. Each frame is taken for the newest one captured
 * before it arrived; single ones that were older drop out by the median. Where no capture times are
 * given, the frame that came soonest after its time fixes the clocks, and the camera's own constant
 * delay is not seen.
 */
export class CaptureClock {
  #capturesS: number[] = [];
  #arrived: { readonly frameS: number; readonly nowS: number } | null = null;
  #offsetsS: number[] = [];
  #soonestS = Number.POSITIVE_INFINITY;

  /** @param capturedS when a frame on show was taken, page's clock, seconds */
  frameTaken(capturedS: number): void {
    this.#capturesS = [...this.#capturesS, capturedS].slice(-KEPT);
  }

  /**
   * @param frameS a frame's time on the camera's clock, seconds; `nowS` the page's clock when it
   * arrived
   */
  frameArrived(frameS: number, nowS: number): void {
    this.#soonestS = Math.min(this.#soonestS, nowS - frameS);
    // One frame late: what was taken before the last arrival has been reported by now.
    const before = this.#arrived;
    this.#arrived = { frameS, nowS };
    if (!before) return;
    const capturedS = this.#capturesS.findLast((timeS) => timeS <= before.nowS);
    if (capturedS !== undefined) this.#offsetsS = [...this.#offsetsS, capturedS - before.frameS].slice(-KEPT);
  }

  /** True where the camera's own delay is known. */
  get isWhole(): boolean {
    return this.#offsetsS.length >= LEAST_FRAMES;
  }

  /** The page's time at zero of the camera's clock, seconds; infinite before any frame. */
  get originS(): number {
    return this.isWhole ? (median(this.#offsetsS) ?? Number.NaN) : this.#soonestS;
  }
}
