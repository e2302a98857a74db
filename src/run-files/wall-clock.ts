import type { Day } from '../core/knees/day.ts';

/** A time of day as a clock on the wall shows it. */
interface WallTime {
  readonly day: Day;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** The clock of the reader's device: the one thing that a file does not bring along. */
export interface WallClock {
  readonly today: Day;
  /** The day that the clock shows at an instant, milliseconds since 1970. */
  dayOf(ms: number): Day;
  /** The instant at which the clock shows that time. */
  msOf(time: WallTime): number;
}
