import { METRICS, type MetricId } from '../metrics/registry.ts';
import type { Side } from '../pose/landmark.ts';
import type { CheckIn } from './check-in.ts';
import { addDays, daysBetween, type Day } from './day.ts';
import { EXERCISES, type ExerciseId } from './exercises.ts';
import { todaysLight } from './todays-light.ts';

/** How long a plan lasts, and after how long a run is filmed again. */
export const PLAN_DAYS = 28;

/** A check-in says nothing about today once it is older than this, days. */
const FRESH_DAYS = 7;

/** The two strength sessions of a week. */
type Sessions = readonly [readonly ExerciseId[], readonly ExerciseId[]];

/** What a plan asks for, whatever the day. */
export interface PlanContent {
  /** The number that cue and drill are about; null where no film gave one to work on. */
  readonly metric: MetricId | null;
  readonly side: Side | null;
  readonly sessions: Sessions;
  /** Begin with the easier form of every exercise. */
  readonly isGentle: boolean;
}

/** What a plan is made from. */
export interface PlanBasis {
  /** The last film’s foremost findings, most pressing first, less what a coach rejected. */
  readonly findings: readonly { readonly metric: MetricId; readonly side: Side | null }[];
  /** The newest check-in; null without any. */
  readonly checkIn: CheckIn | null;
  /** What a coach asked for with the last film; they come first in both sessions. */
  readonly asked: readonly ExerciseId[];
}

/** Exercises of a session. */
const SESSION_SIZE = 4;

/** Hips first, where the number is seen from the front or from behind. */
const FOR_HIPS: Sessions = [
  ['clamshell', 'squat', 'bridge', 'side-plank'],
  ['side-leg-raise', 'step-down', 'single-leg-deadlift', 'calf-raise'],
];
/** Thighs and calves first, for what is seen from the side, and where nothing stands out. */
const FOR_STRIDE: Sessions = [
  ['squat', 'bridge', 'calf-raise', 'clamshell'],
  ['lunge', 'single-leg-deadlift', 'side-plank', 'step-down'],
];
/** In the place of exercises that bend the knee far, while its front is sore. */
const SHALLOW: readonly ExerciseId[] = ['wall-sit', 'side-leg-raise', 'clamshell'];

/**
 * Four weeks from the foremost finding and the newest check-in. Every session has four exercises,
 * and without a coach's wishes both together reach all muscle groups of the background article.
 */
export function makePlan({ findings, checkIn, asked }: PlanBasis): PlanContent {
  const [first] = findings;
  const isFrontal = first !== undefined && !METRICS[first.metric].views.some((view) => view === 'side');
  const usual = isFrontal ? FOR_HIPS : FOR_STRIDE;
  const isFrontSore =
    checkIn !== null && checkIn.places.some((place) => place === 'front' || place === 'below');
  return {
    metric: first?.metric ?? null,
    side: first?.side ?? null,
    sessions: withAsked(isFrontSore ? withoutDeepBends(usual) : usual, asked),
    isGentle: checkIn !== null && todaysLight(checkIn).light !== 'as-planned',
  };
}

/**
 * A coach has the last word, also on what bends the knee far; a longer list makes longer sessions.
 */
function withAsked([one, two]: Sessions, asked: readonly ExerciseId[]): Sessions {
  const fill = (session: readonly ExerciseId[]): ExerciseId[] =>
    [...asked, ...session.filter((exercise) => !asked.includes(exercise))].slice(
      0,
      Math.max(SESSION_SIZE, asked.length),
    );
  return [fill(one), fill(two)];
}

function withoutDeepBends([one, two]: Sessions): Sessions {
  const replace = (session: readonly ExerciseId[]): ExerciseId[] => {
    const others = SHALLOW.filter((exercise) => !session.includes(exercise));
    return session.map((exercise) =>
      EXERCISES[exercise].isDeepBend ? (others.shift() ?? exercise) : exercise,
    );
  };
  return [replace(one), replace(two)];
}

/**
 * Why a plan has to wait: `today` and `soon` as in today's light, `rest` for a day without running,
 * `ask` where no check-in of the last week says how the knee is; null where nothing holds it up.
 */
export type PlanHold = 'today' | 'soon' | 'rest' | 'ask' | null;

/** Whether the newest check-in holds a plan up today. Signs come first. */
export function planHold(checkIn: CheckIn | null, today: Day): PlanHold {
  if (!checkIn) return 'ask';
  const { light, help } = todaysLight(checkIn);
  if (help === 'today') return 'today';
  if (checkIn.signs.length > 0) return 'soon';
  if (daysBetween(checkIn.day, today) > FRESH_DAYS) return 'ask';
  return light === 'not-today' ? 'rest' : null;
}

/** What is ticked off. */
export type PlanActivity = 'strength-a' | 'strength-b' | 'drill' | 'mobility';

/** One day of a plan. */
export interface PlanDay {
  readonly day: Day;
  /** 0 to 3. */
  readonly week: number;
  /** Empty on a rest day. */
  readonly activities: readonly PlanActivity[];
}

/**
 * The days of a week, the first being the plan's first: a day lies between the sessions of
 * strength, and three days are without any.
 */
const WEEK: readonly (readonly PlanActivity[])[] = [
  ['drill', 'mobility'],
  ['strength-a'],
  [],
  ['drill', 'mobility'],
  ['strength-b'],
  [],
  [],
];

/** All days of a plan that begins on the given day. */
export function planDays(start: Day): PlanDay[] {
  return Array.from({ length: PLAN_DAYS }, (_, at) => ({
    day: addDays(start, at),
    week: Math.floor(at / WEEK.length),
    activities: WEEK[at % WEEK.length] ?? [],
  }));
}

/** The name under which something of a day is ticked off. */
export function tickOf(day: Day, activity: PlanActivity): string {
  return `${day}:${activity}`;
}

/** The days on which strength was ticked off, in any order. */
export function strengthDays(plans: readonly { readonly done: readonly string[] }[]): Day[] {
  return plans.flatMap(({ done }) =>
    done.flatMap((tick) => {
      const [day = '', activity] = tick.split(':');
      return activity === 'strength-a' || activity === 'strength-b' ? [day] : [];
    }),
  );
}

/** What a plan asks for on a day and is not ticked off. */
export interface PlanToday {
  readonly isRestDay: boolean;
  readonly left: readonly PlanActivity[];
}

/** What a plan that began on `start` asks for today; null once its four weeks are over. */
export function planToday(start: Day, done: readonly string[], today: Day): PlanToday | null {
  const found = planDays(start).find(({ day }) => day === today);
  if (!found) return null;
  const { activities } = found;
  return {
    isRestDay: activities.length === 0,
    left: activities.filter((activity) => !done.includes(tickOf(today, activity))),
  };
}

/** Minutes with the drill on a day of a week, 0 the first: one more each week. */
export function drillRounds(week: number): number {
  return 3 + week;
}

/**
 * When the next film is due: on the day that a coach named, where it lies after the last film, else
 * four weeks after it.
 */
export function nextFilmDay(lastFilm: Day, byCoach: Day | null): Day {
  return byCoach !== null && byCoach > lastFilm ? byCoach : addDays(lastFilm, PLAN_DAYS);
}
