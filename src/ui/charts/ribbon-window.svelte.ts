/**
 * Shortest stretch the ribbon shows, seconds: a few frames, wide enough to set an event to a tenth
 * of one.
 */
const SHORTEST_S = 0.4;
/** A playhead that leaves the window lands at this share of it. */
const LAND_AT = 0.25;

/** The stretch of the clip that the ribbon shows: all of it, or a part enlarged. File seconds. */
export class RibbonWindow {
  readonly durationS: number;
  /** Of the ribbon on the screen, CSS pixels; 0 before it is shown. */
  widthPx = $state(0);
  #lengthS = $state(0);
  #startS = $state(0);
  readonly lengthS = $derived(this.#lengthS);
  readonly startS = $derived(this.#startS);
  readonly endS = $derived(this.#startS + this.#lengthS);

  constructor(durationS: number) {
    this.durationS = Math.max(durationS, 1e-3);
    this.#lengthS = this.durationS;
  }

  get pxPerS(): number {
    return this.widthPx / this.#lengthS;
  }

  get isWhole(): boolean {
    return this.#lengthS >= this.durationS;
  }

  get isShortest(): boolean {
    return this.#lengthS <= SHORTEST_S;
  }

  /** Where a time lies, 0 at the left edge, 1 at the right one. */
  share(timeS: number): number {
    return (timeS - this.#startS) / this.#lengthS;
  }

  timeAt(share: number): number {
    return this.#startS + share * this.#lengthS;
  }

  /** Shows `lengthS` seconds; the time at `aroundS` stays where it is on the ribbon. */
  resize(lengthS: number, aroundS: number): void {
    const length = Math.min(this.durationS, Math.max(Math.min(SHORTEST_S, this.durationS), lengthS));
    const share = Math.min(1, Math.max(0, this.share(aroundS)));
    this.#lengthS = length;
    this.moveTo(aroundS - share * length);
  }

  moveTo(startS: number): void {
    this.#startS = Math.min(this.durationS - this.#lengthS, Math.max(0, startS));
  }

  /** Turns to where the playhead is when it left the window. */
  follow(timeS: number): void {
    const share = this.share(timeS);
    if (share < 0) this.moveTo(timeS - (1 - LAND_AT) * this.#lengthS);
    else if (share > 1) this.moveTo(timeS - LAND_AT * this.#lengthS);
  }
}
