import type { Side } from '../../core/pose/landmark.ts';
import { addDays, daysBetween, type Day } from '../../core/knees/day.ts';
import type { CheckIn } from '../../core/knees/check-in.ts';

/** Size of the drawing, in its own units. */
export const CHART = Object.freeze({ width: 640, height: 260, left: 34, right: 12, top: 12, bottom: 62 });

/** How many days the chart shows at least, so that a first check-in does not fill it. */
const FEWEST_DAYS = 14;

/** One answer on the chart. */
export interface PainPoint {
  readonly x: number;
  readonly y: number;
  readonly key: string;
}

/** Where days and pain lie on the chart. */
export interface PainScales {
  /** The days at the two ends. */
  readonly first: Day;
  readonly last: Day;
  readonly x: (day: Day) => number;
  readonly y: (pain: number) => number;
}

/** From the first of the days to the last: two weeks at least, ending with the last. */
export function painScales(days: readonly Day[]): PainScales {
  const last = days.reduce((a, b) => (a > b ? a : b));
  const back = Math.max(FEWEST_DAYS, ...days.map((day) => daysBetween(day, last)));
  const inner = CHART.width - CHART.left - CHART.right;
  const tall = CHART.height - CHART.top - CHART.bottom;
  return {
    first: addDays(last, -back),
    last,
    x: (day) => CHART.left + inner * (1 - daysBetween(day, last) / back),
    y: (pain) => CHART.top + tall * (1 - pain / 10),
  };
}

/** The answers to one question about one knee, oldest first; what is not answered is left out. */
export function painPoints(
  checkIns: readonly (CheckIn & { readonly id: string })[],
  side: Side,
  question: 'inRun' | 'nextMorning',
  { x, y }: PainScales,
): PainPoint[] {
  return checkIns
    .filter((checkIn) => checkIn.side === side)
    .flatMap(({ id, day, pain }) => {
      const value = pain[question];
      return value === null ? [] : [{ x: x(day), y: y(value), key: id }];
    })
    .sort((a, b) => a.x - b.x);
}
