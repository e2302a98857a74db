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
import { describeLight } from './light-words.ts';

export const ACTIVITY_WORDS: Readonly<Record<PlanActivity, string>> = {
  'strength-a': 'Strength A',
  'strength-b': 'Strength B',
  drill: 'Run with the drill',
  mobility: 'Stretch and roll',
};

/** What a rest day is called, and what it is for. */
export const REST_WORDS = {
  title: 'Rest',
  text: 'Nothing today: tendons and muscles get stronger on rest days.',
} as const;

/** What the plan asks for today, for the start page. A knee that is not well comes first. */
export function describePlanToday(asked: PlanToday | null, hold: PlanHold): string {
  if (hold === 'today' || hold === 'soon' || hold === 'rest')
    return 'Your last check-in comes first: the plan waits.';
  if (!asked) return 'Four weeks are over. Film again, and make the next plan from what changed.';
  if (asked.isRestDay) return REST_WORDS.text;
  if (asked.left.length === 0) return 'All of today is ticked off.';
  return `Today: ${asked.left.map((activity) => ACTIVITY_WORDS[activity]).join(', ')}.`;
}

/** Before every run and every session. */
export const WARM_UP =
  'Five minutes of brisk walking or easy jogging, then ten leg swings each side. Ease off for five minutes at the end.';

/** Why a plan waits, in words; null where it does not. */
export interface HoldWords {
  readonly title: string;
  readonly text: string;
}

/** What stands above a plan while the knee comes first. */
export function describeHold(hold: PlanHold, checkIn: CheckIn | null): HoldWords | null {
  if (hold === null) return null;
  if (hold === 'ask' || !checkIn) {
    return {
      title: 'First: how is your knee?',
      text: 'A check-in takes half a minute. It tells whether this is a week to train, to do less or to rest.',
    };
  }
  if (hold === 'rest') {
    return {
      title: 'Not today',
      text: 'Your last check-in says no run today. Leave the plan alone, walk or cycle if that does not hurt, and check in again tomorrow.',
    };
  }
  const help = describeLight(checkIn).help;
  return {
    title: help?.title ?? 'See someone about this knee',
    text: `${help?.body ?? ''} This plan waits until somebody has looked at the knee.`,
  };
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

/** Where no film gave a number to work on. */
const NO_FOCUS: PlanFocus = {
  about: null,
  cue: 'Run tall, look ahead, and let the foot come down beneath you.',
  drill: 'Run one minute with slightly quicker, shorter steps at the same speed, and one minute as you like.',
  steps: null,
};

/**
 * One cue and one drill: the first of each that the number's explanation has, and the runner's own
 * cadence with 5 to 10 % more.
 */
export function describeFocus({ metric, side }: PlanContent, cadenceSpm: number | null): PlanFocus {
  const steps = cadenceSpm === null ? null : `${describeTarget(cadenceSpm)}.`;
  if (metric === null) return { ...NO_FOCUS, steps };
  const { name } = describeMetric(metric);
  const about = side === null ? name : `${name}, ${side}`;
  const cue = suggestion(metric, 'cue', cadenceSpm) ?? NO_FOCUS.cue;
  const drill = suggestion(metric, 'drill', cadenceSpm) ?? NO_FOCUS.drill;
  return { about, cue, drill, steps };
}

function suggestion(metric: MetricId, kind: SuggestionKind, cadenceSpm: number | null): string | null {
  const found = explainMetric(metric).whatCanITry.find((one) => one.kind === kind);
  return found ? withOwnCadence(found, cadenceSpm).text : null;
}

/** A runner's cadence and what 5 to 10 % more is, in steps: `162 now, 170 to 178 to try`. */
export function describeTarget(cadenceSpm: number): string {
  const now = formatNumber(cadenceSpm, 0);
  const { low, high } = cadenceTarget(cadenceSpm);
  return `${now} steps a minute now, ${low} to ${high} to try`;
}

/** How much of the drill in a week, 0 the first. */
export function describeDrillRounds(week: number): string {
  return `${drillRounds(week)} times one minute with it, one minute without`;
}

/** Which form of the exercises to begin with. */
export function describeGentle(isGentle: boolean): string {
  return isGentle
    ? 'Begin with the easier form of every exercise, to be careful after your last check-in.'
    : 'Begin with the form in the drawing; take the easier one whenever you like.';
}
