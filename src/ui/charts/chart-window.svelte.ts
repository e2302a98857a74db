/** Lengths of the time window on offer, seconds of file time; null is the whole clip. */
export const WINDOW_LENGTHS = [1, 2, 5, null] as const;

export type WindowLength = (typeof WINDOW_LENGTHS)[number];

/** A playhead that passes this share of the window turns the page. */
const TURN_AT = 0.96;
/** After turning, the playhead stands at this share. */
const LAND_AT = 0.06;

/** The stretch of time that all charts show. */
export class ChartWindow {
  readonly durationS: number;
  length = $state<WindowLength>(null);
  #startS = $state(0);
  readonly lengthS = $derived.by(() => Math.min(this.length ?? Number.POSITIVE_INFINITY, this.durationS));
  readonly startS = $derived.by(() => Math.min(this.#startS, this.lastStartS));
  readonly endS = $derived(this.startS + this.lengthS);

  constructor(durationS: number, length: WindowLength) {
    this.durationS = Math.max(durationS, 1e-3);
    this.length = length;
  }

  get lastStartS(): number {
    return Math.max(0, this.durationS - this.lengthS);
  }

  /** Begins the window at `timeS`, as far as the clip allows. */
  moveTo(timeS: number): void {
    this.#startS = Math.min(this.lastStartS, Math.max(0, timeS));
  }

  /** Changes the length and keeps `aroundS` in the middle. */
  resize(length: WindowLength, aroundS: number): void {
    this.length = length;
    this.moveTo(aroundS - this.lengthS / 2);
  }

  /** Keeps the playhead in view: turns the page when it leaves the window. */
  follow(timeS: number): void {
    const share = (timeS - this.startS) / this.lengthS;
    if (share >= 0 && share <= TURN_AT) return;
    if (share > TURN_AT && this.startS >= this.lastStartS) return;
    this.moveTo(timeS - (share < 0 ? 0.5 : LAND_AT) * this.lengthS);
  }
}
