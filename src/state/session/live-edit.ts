import { flushSync } from 'svelte';

/**
 * What fits between two pictures of the screen: then every change is applied at once, milliseconds.
 */
const WITHIN_A_FRAME_MS = 10;
/** The hand rests once it has been still for this long, milliseconds. */
const REST_MS = 70;
/**
 * A hand that does not rest still sees results after this long, milliseconds, and after this many
 * times their cost.
 */
const PATIENCE_MS = 350;
const PATIENCE_COSTS = 4;

/**
 * Applies the changes of a gesture no faster than the results can be computed, so that the hand
 * never waits for them: at every picture where that is quick, else when the hand rests. The last
 * change is always applied, by `finish` at the latest.
 */
export class LiveEdit {
  #pending: (() => void) | null = null;
  #frame = 0;
  #timer = 0;
  #costMs = 0;
  #appliedMs = 0;

  /** Replaces the change that waits, if any. */
  push(apply: () => void): void {
    this.#pending = apply;
    if (this.#costMs <= WITHIN_A_FRAME_MS) {
      this.#frame ||= requestAnimationFrame(() => this.finish());
      return;
    }
    const now = performance.now();
    const patience = Math.max(PATIENCE_MS, PATIENCE_COSTS * this.#costMs);
    const waitMs = Math.min(REST_MS, Math.max(0, this.#appliedMs + patience - now));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.finish(), waitMs);
  }

  /** Applies what waits, now. */
  finish(): void {
    const apply = this.#pending;
    this.drop();
    if (!apply) return;
    const before = performance.now();
    apply();
    // The results are computed and shown here, so that what they cost is known.
    flushSync();
    this.#appliedMs = performance.now();
    this.#costMs = this.#appliedMs - before;
  }

  /** Forgets what waits. */
  drop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#pending = null;
  }
}
