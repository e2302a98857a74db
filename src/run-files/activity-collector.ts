import type { ActivityReading } from '../core/knees/found-run.ts';

/** Takes an XML file in, element after element, and keeps of it what tells of activities. */
export interface ActivityCollector {
  /** @param parent name of the element around it */
  open(name: string, attributes: Readonly<Record<string, string>>, parent: string): void;
  /** @param text what stood in the element itself, without that of elements inside it */
  close(name: string, text: string, parent: string): void;
  /** All activities that were closed, at most as many as asked for. */
  readonly activities: readonly ActivityReading[];
}

/** What nothing is known of. */
export const UNKNOWN_ACTIVITY: ActivityReading = Object.freeze({
  isRun: null,
  startMs: null,
  day: null,
  durationS: null,
  distanceM: null,
  cadenceSpm: null,
  surface: null,
});

/** A mean that grows with every value; null without any. */
export class RunningMean {
  #sum = 0;
  #weight = 0;

  add(value: number, weight = 1): void {
    if (!(value > 0) || !(weight > 0) || !Number.isFinite(value * weight)) return;
    this.#sum += value * weight;
    this.#weight += weight;
  }

  get value(): number | null {
    return this.#weight > 0 ? this.#sum / this.#weight : null;
  }
}
