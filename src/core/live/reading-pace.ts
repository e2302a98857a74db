/** After a reading the pose has the processor for so many times what the reading took, up to the longest pause, seconds. */
const PAUSE_PER_COST = 3;
const LONGEST_PAUSE_S = 0.1;

/**
 * When the next reading of the live window is due. A reading goes over all of the window's frames: where it is dear, it is not
 * done with every frame, so that more frames can be looked at; a landing then waits at most 0.1 s longer.
 */
export class ReadingPace {
  #dueS = Number.NEGATIVE_INFINITY;

  isDue(nowS: number): boolean {
    return nowS >= this.#dueS;
  }

  /** @param fromS when a reading began; `toS` when it was done */
  took(fromS: number, toS: number): void {
    this.#dueS = toS + Math.min(LONGEST_PAUSE_S, PAUSE_PER_COST * (toS - fromS));
  }
}
