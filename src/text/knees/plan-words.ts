import {
  drillRounds,
  type PlanActivity,
  type PlanContent,
  type PlanHold,
  type PlanToday,
} from '../../core/knees/plan.ts';
import type { CheckIn } from '../../core/knees/check-in.ts';
import { formatNumber } from '../format/format-number.ts';
import { describeMetric, explainMetric } from '../metrics.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import type { SuggestionKind } from '../metrics/explanation.ts';
import { cadenceTarget, withOwnCadence } from '../metrics/own-cadence.ts';
import { todaysLightWords } from '../words/knees/todays-light.ts';
import { trainingPlanWords as words } from '../words/knees/training-plan.ts';
import { describeLight } from './light-words.ts';

export const ACTIVITY_WORDS: Readonly<Record<PlanActivity, string>> = words.activities;

/** What a rest day is called, and what it is for. */
export const REST_WORDS = words.rest;

/** What the plan asks for today, for the start page. A knee that is not well comes first. */
export function describePlanToday(asked: PlanToday | null, hold: PlanHold): string {
  const { checkInFirst, weeksAreOver, allTicked, stillToDo } = words.today;
  if (hold === 'today' || hold === 'soon' || hold === 'rest') return checkInFirst;
  if (!asked) return weeksAreOver;
  if (asked.isRestDay) return words.rest.text;
  if (asked.left.length === 0) return allTicked;
  return stillToDo(asked.left.map((activity) => words.activities[activity]).join(', '));
}

/** Before every run and every session. */
export const WARM_UP = words.warmUp;

/** Why a plan waits, in words; null where it does not. */
export interface HoldWords {
  readonly title: string;
  readonly text: string;
}

/** What stands above a plan while the knee comes first; null while the plan goes on. */
export function describeHold(hold: PlanHold, checkIn: CheckIn | null): HoldWords | null {
  if (hold === null) return null;
  if (hold === 'ask' || !checkIn) return words.hold.ask;
  if (hold === 'rest') return words.hold.rest;
  const help = describeLight(checkIn).help;
  const { planWaits } = words.hold;
  return help === null
    ? { title: todaysLightWords.help.soon.title, text: planWaits }
    : { title: help.title, text: `${help.body} ${planWaits}` };
}

/** What a plan asks for while running. */
export interface PlanFocus {
  /** The number it is about; null where there is none. */
  readonly about: string | null;
  readonly cue: string;
  readonly drill: string;
  /** The runner's own steps and what to try; null where they are not known. */
  readonly steps: string | null;
}

/**
 * One cue and one drill: the first of each that the number's explanation has, and the runner's own
 * cadence with 5 to 10 % more. Where no film gave a number to work on, general ones.
 */
export function describeFocus({ metric, side }: PlanContent, cadenceSpm: number | null): PlanFocus {
  const steps = cadenceSpm === null ? null : `${describeTarget(cadenceSpm)}.`;
  const { general, ofSide } = words;
  if (metric === null) return { about: null, ...general, steps };
  const { name } = describeMetric(metric);
  const about = side === null ? name : ofSide(name, side);
  const cue = suggestion(metric, 'cue', cadenceSpm) ?? general.cue;
  const drill = suggestion(metric, 'drill', cadenceSpm) ?? general.drill;
  return { about, cue, drill, steps };
}

function suggestion(metric: MetricId, kind: SuggestionKind, cadenceSpm: number | null): string | null {
  const found = explainMetric(metric).whatCanITry.find((one) => one.kind === kind);
  return found ? withOwnCadence(found, cadenceSpm).text : null;
}

/** A runner's cadence and what 5 to 10 % more is, in steps: `162 now, 170 to 178 to try`. */
export function describeTarget(cadenceSpm: number): string {
  const { low, high } = cadenceTarget(cadenceSpm);
  return words.stepsToTry(formatNumber(cadenceSpm, 0), low, high);
}

/** How much of the drill in a week, 0 the first. */
export function describeDrillRounds(week: number): string {
  return words.drillRounds(drillRounds(week));
}

/** Which form of the exercises to begin with. */
export function describeGentle(isGentle: boolean): string {
  return isGentle ? words.beginEasier : words.beginAsDrawn;
}
