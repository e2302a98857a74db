import { addDays, daysBetween, weekday, type Day } from './day.ts';

/** What a run was on. */
export const SURFACES = ['treadmill', 'road', 'trail', 'track', 'mixed'] as const;
export type Surface = (typeof SURFACES)[number];

/** How hard a run felt. */
export const EFFORTS = ['easy', 'moderate', 'hard'] as const;
export type Effort = (typeof EFFORTS)[number];

/** What a run may be: below and above these a slip of the pen is likelier. */
export const RUN_MINUTES = Object.freeze({ low: 1, high: 1440 });
export const RUN_KM = Object.freeze({ low: 0.1, high: 250 });
/** Steps a minute, both feet: from a slow jog to a sprint. */
export const RUN_CADENCE = Object.freeze({ low: 120, high: 260 });

/** One run of the log. */
export interface LoggedRun {
  readonly day: Day;
  readonly minutes: number;
  /** Null where it is not known. */
  readonly distanceKm: number | null;
  readonly surface: Surface;
  /** Null where nobody said it: a file of a watch does not know how a run felt. */
  readonly effort: Effort | null;
  /** When it began, milliseconds since 1970; null for a run that was written down by hand. */
  readonly startMs: number | null;
  /** Steps a minute, both feet, as a watch counted them; null where none did. */
  readonly cadenceSpm: number | null;
  /** The pair that was worn, by its id; null where it was not said. */
  readonly shoes: string | null;
}

/** How far back the longest run is looked for (Frandsen 2025). */
const LONGEST_WITHIN_DAYS = 30;
/** By how much a run may be longer than the longest before (Frandsen 2025: up to 10 %). */
const LONGER_BY = 0.1;

/** What a week of running adds up to. */
export interface WeekSummary {
  readonly runs: number;
  readonly minutes: number;
  /** Sum of the distances that are known. */
  readonly distanceKm: number;
  /** Last week up to the same day of the week: half a week is not held against a whole one. */
  readonly lastWeekKm: number;
  /** Days of this week so far without a run. */
  readonly restDays: number;
  /** Days since strength was last trained; null where no such day is known. */
  readonly daysSinceStrength: number | null;
  /**
   * The longest run of this week, or the longest that was much longer than the longest of the 30
   * days before it, beside that one; null where either is not known.
   */
  readonly longest: {
    readonly distanceKm: number;
    readonly beforeKm: number;
    readonly isMuchLonger: boolean;
  } | null;
}

/** The runs from the Monday of this week to today. */
export function runsOfWeek<Run extends Pick<LoggedRun, 'day'>>(runs: readonly Run[], today: Day): Run[] {
  const monday = addDays(today, -weekday(today));
  return runs.filter(({ day }) => day >= monday && day <= today);
}

/**
 * The week of `today`, from its Monday to today. Runs without a distance count as runs alone.
 *
 * @param strengthDays days on which strength was trained, in any order
 */
export function summariseWeek(
  runs: readonly LoggedRun[],
  today: Day,
  strengthDays: readonly Day[],
): WeekSummary {
  const monday = addDays(today, -weekday(today));
  const between = (from: Day, to: Day): LoggedRun[] => runs.filter(({ day }) => day >= from && day <= to);
  const week = runsOfWeek(runs, today);
  const lastStrength = strengthDays
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  const lastWeek = between(addDays(monday, -7), addDays(today, -7));
  return {
    runs: week.length,
    minutes: week.reduce((sum, { minutes }) => sum + minutes, 0),
    distanceKm: kilometres(week),
    lastWeekKm: kilometres(lastWeek),
    restDays: daysBetween(monday, today) + 1 - new Set(week.map(({ day }) => day)).size,
    daysSinceStrength: lastStrength === undefined ? null : daysBetween(lastStrength, today),
    longest: longestOf(week, between),
  };
}

function longestOf(
  week: readonly LoggedRun[],
  between: (from: Day, to: Day) => LoggedRun[],
): WeekSummary['longest'] {
  const compared = week
    .filter(({ distanceKm }) => distanceKm !== null)
    .sort((a, b) => km(b) - km(a))
    .map((run) => {
      const before = between(addDays(run.day, -LONGEST_WITHIN_DAYS), addDays(run.day, -1));
      const beforeKm = Math.max(0, ...before.map(km));
      const isMuchLonger = km(run) > beforeKm * (1 + LONGER_BY);
      return beforeKm === 0 ? null : { distanceKm: km(run), beforeKm, isMuchLonger };
    });
  // After a jump on Tuesday a longer run on Saturday may be none: the week had one all the same.
  return compared.find((one) => one?.isMuchLonger) ?? compared[0] ?? null;
}

function kilometres(runs: readonly LoggedRun[]): number {
  return runs.reduce((sum, run) => sum + km(run), 0);
}

function km({ distanceKm }: LoggedRun): number {
  return distanceKm ?? 0;
}
