/**
 * Pause after a reading, as a multiple of the time that the reading took, and its upper limit in
 * seconds: the processor has other work.
 */
const PAUSE_PER_COST = 1;
const LONGEST_PAUSE_S = 0.1;

/**
 * When the next reading of the live window is due. A reading goes over all of the window's frames:
 * where it is slow, it is not done with every pose, so that a processor of few cores has room for
 * more poses; a landing then waits at most 0.1 s longer.
 */
export class ReadingPace {
  #dueS = Number.NEGATIVE_INFINITY;

  /** How long to wait before the next reading, milliseconds; 0 where it is due. */
  pauseMs(nowS: number): number {
    return Math.max(0, (this.#dueS - nowS) * 1000);
  }

  /** @param fromS when a reading began; `toS` when it was done */
  took(fromS: number, toS: number): void {
    this.#dueS = toS + Math.min(LONGEST_PAUSE_S, PAUSE_PER_COST * (toS - fromS));
  }
}
