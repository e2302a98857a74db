/** Length of time that the rate is taken over, seconds. */
const OVER_S = 2;

/**
 * How many frames are looked at per second: all of the last two seconds, so that an uneven pace is
 * told as it is.
 */
export class PoseRate {
  #timesS: number[] = [];

  /** @param nowS when a frame was done with, seconds */
  add(nowS: number): void {
    this.#timesS = [...this.#timesS.filter((timeS) => timeS > nowS - OVER_S), nowS];
  }

  /** Frames per second; NaN before the second. */
  read(): number {
    const [firstS = Number.NaN] = this.#timesS;
    const lastS = this.#timesS.at(-1) ?? Number.NaN;
    return this.#timesS.length > 1 ? (this.#timesS.length - 1) / (lastS - firstS) : Number.NaN;
  }
}
