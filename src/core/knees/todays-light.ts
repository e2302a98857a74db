import type { CheckIn } from './check-in.ts';

/**
 * The most pain in a run with which the runners of the trial went on as planned (Esculier 2018:
 * education about load, 69 runners with pain around the kneecap).
 */
export const MOST_PAIN_IN_RUN = 2;

/**
 * From this pain in the run on, today is a day without running. Not from the trial, which has one
 * limit only: a careful step of our own.
 */
export const PAIN_TO_STOP_AT = 6;

/** What of the rule was not kept, or is not known yet. */
type RuleBreach = 'in-run' | 'hour-after' | 'next-morning';

/** What a check-in says about running today. */
export interface TodaysLight {
  /**
   * `none`: there was no run to judge by. A sign that needs a professional today leaves no light to
   * give but `not-today`.
   */
  readonly light: 'as-planned' | 'less' | 'not-today' | 'none';
  /** Which parts of the rule were not kept, in the order of the day. */
  readonly breaches: readonly RuleBreach[];
  /** Which parts are not answered yet: the light may still change. */
  readonly open: readonly RuleBreach[];
  /** Whom to ask: today, soon, or nobody in particular. */
  readonly help: 'today' | 'soon' | 'none';
}

/**
 * Today's light by the rule of the trial of education about load (Esculier 2018): in the run at
 * most 2 of 10, an hour after back to what it was before, and no worse on the next morning. All
 * kept: as planned. One of the first two not: less. A worse morning, or 6 and more in the run: not
 * today. Signs come first: any same-day sign means help today, swelling, giving way or locking
 * means no run and help soon; pain for more than two weeks means help soon beside the light.
 */
export function todaysLight({ pain, signs, sameDaySigns, since }: CheckIn): TodaysLight {
  const parts: readonly (readonly [RuleBreach, number | null, number])[] = [
    ['in-run', pain.inRun, MOST_PAIN_IN_RUN],
    ['hour-after', pain.hourAfter, pain.before],
    ['next-morning', pain.nextMorning, pain.before],
  ];
  const breaches = parts.flatMap(([part, value, most]) => (value !== null && value > most ? [part] : []));
  const open = parts.flatMap(([part, value]) => (value === null ? [part] : []));
  const help =
    sameDaySigns.length > 0 ? 'today' : signs.length > 0 || since === 'over-two-weeks' ? 'soon' : 'none';
  const isStop =
    sameDaySigns.length > 0 ||
    signs.length > 0 ||
    breaches.includes('next-morning') ||
    (pain.inRun ?? 0) >= PAIN_TO_STOP_AT ||
    pain.before >= PAIN_TO_STOP_AT;
  if (isStop) return { light: 'not-today', breaches, open, help };
  if (breaches.length > 0 || pain.before > MOST_PAIN_IN_RUN) return { light: 'less', breaches, open, help };
  return { light: pain.inRun === null ? 'none' : 'as-planned', breaches, open, help };
}
