import { isDay, type Day } from './day.ts';
import { RUN_CADENCE, RUN_KM, RUN_MINUTES, type Surface } from './week.ts';

/** Kinds of file that runs are read from. */
export type RunFileKind = 'gpx' | 'tcx' | 'fit' | 'csv' | 'apple-health';

/** Why something that a file holds is not taken for a run. */
export type LeftOutReason =
  | 'other-sport'
  | 'no-date'
  | 'no-duration'
  | 'in-the-future'
  | 'too-short'
  | 'too-long'
  | 'walking-pace'
  | 'too-fast';

/** What a file says of one activity, unchecked. Whatever it does not say is null. */
export interface ActivityReading {
  /** Null where the file names no sport. */
  readonly isRun: boolean | null;
  /** Milliseconds since 1970. */
  readonly startMs: number | null;
  readonly day: Day | null;
  /** Seconds in motion, or in all where the file tells only that. */
  readonly durationS: number | null;
  readonly distanceM: number | null;
  /** Steps a minute, both feet. */
  readonly cadenceSpm: number | null;
  readonly surface: Surface | null;
}

/** A run that a file holds, within the bounds of the log. */
export interface FoundRun {
  readonly startMs: number | null;
  readonly day: Day;
  readonly minutes: number;
  readonly distanceKm: number | null;
  readonly cadenceSpm: number | null;
  /** Null where the file does not say. */
  readonly surface: Surface | null;
}

/** Everything that one file gave. */
export interface RunFileContent {
  readonly kind: RunFileKind;
  readonly runs: readonly FoundRun[];
  /** How many activities were left out, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** The distances stand without a unit and were read as the caller said. */
  readonly isUnitAssumed: boolean;
}

/** No watch wrote down a run before. */
const FIRST_DAY: Day = '1990-01-01';
/** Mean speeds between a walk and the fastest mile, m/s. */
const SLOWEST_MPS = 1.2;
const FASTEST_MPS = 7.5;

/**
 * The run in a reading, or why it is none. The one gate between what files say and the log: what
 * comes out is finite, within the bounds of the log and of no day to come.
 *
 * @param today the day on the reader's clock
 */
export function toFoundRun(reading: ActivityReading, today: Day): FoundRun | LeftOutReason {
  const { isRun, day, durationS } = reading;
  if (isRun === false) return 'other-sport';
  if (day === null || !isDay(day) || day < FIRST_DAY) return 'no-date';
  if (day > today) return 'in-the-future';
  if (durationS === null || !(durationS > 0)) return 'no-duration';
  const minutes = rounded(durationS / 60, 1);
  if (minutes < RUN_MINUTES.low) return 'too-short';
  if (!(minutes <= RUN_MINUTES.high)) return 'too-long';
  const distanceM = reading.distanceM !== null && reading.distanceM > 0 ? reading.distanceM : null;
  const distanceKm = distanceM === null ? null : rounded(distanceM / 1000, 2);
  if (distanceM !== null && distanceKm !== null) {
    if (distanceKm < RUN_KM.low) return 'too-short';
    if (distanceM / durationS > FASTEST_MPS || distanceKm > RUN_KM.high) return 'too-fast';
    if (isRun === null && distanceM / durationS < SLOWEST_MPS) return 'walking-pace';
  }
  return {
    startMs: reading.startMs !== null && Number.isFinite(reading.startMs) ? reading.startMs : null,
    day,
    minutes,
    distanceKm,
    cadenceSpm: plausibleCadence(reading.cadenceSpm),
    surface: reading.surface,
  };
}

function plausibleCadence(spm: number | null): number | null {
  return spm !== null && spm >= RUN_CADENCE.low && spm <= RUN_CADENCE.high ? Math.round(spm) : null;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/**
 * Steps a minute of a number that may count both feet or one: watches differ, and no run has fewer
 * than 120 steps, and hardly any more than 120 of one foot. Null stays null.
 */
export function bothFeet(cadence: number | null): number | null {
  if (cadence === null) return null;
  return cadence < RUN_CADENCE.low ? 2 * cadence : cadence;
}
