import { daysBetween, type Day } from '../../core/knees/day.ts';
import type { FoundRun } from '../../core/knees/found-run.ts';
import type { Units } from '../../core/run/units.ts';
import type { Effort, LoggedRun, Surface, WeekSummary } from '../../core/knees/week.ts';
import { formatDistance } from '../format/format-distance.ts';
import { formatNumber } from '../format/format-number.ts';
import { isolated } from '../format/isolated.ts';

export const SURFACE_WORDS: Readonly<Record<Surface, string>> = {
  treadmill: 'Treadmill',
  road: 'Road or pavement',
  trail: 'Trail or grass',
  track: 'Track',
  mixed: 'Mixed',
};

export const EFFORT_WORDS: Readonly<Record<Effort, string>> = {
  easy: 'Easy',
  moderate: 'Moderate',
  hard: 'Hard',
};

/** A run of the log in a line: what is not known is left out. */
export function describeRun(run: LoggedRun, shoes: string | null, { distanceUnit }: Units): string {
  const { minutes, distanceKm, cadenceSpm, surface, effort } = run;
  return [
    `${formatNumber(minutes, 0)} min`,
    ...(distanceKm === null ? [] : [formatDistance(distanceKm, distanceUnit)]),
    SURFACE_WORDS[surface].toLowerCase(),
    ...(effort === null ? [] : [EFFORT_WORDS[effort].toLowerCase()]),
    ...(cadenceSpm === null ? [] : [`${cadenceSpm} steps/min`]),
    ...(shoes === null ? [] : [isolated(shoes)]),
  ].join(', ');
}

/** A run that a file holds, in a line. */
export function describeFoundRun(
  { minutes, distanceKm, cadenceSpm, surface }: FoundRun,
  { distanceUnit }: Units,
): string {
  return [
    `${formatNumber(minutes, 0)} min`,
    ...(distanceKm === null ? [] : [formatDistance(distanceKm, distanceUnit)]),
    ...(surface === null ? [] : [SURFACE_WORDS[surface].toLowerCase()]),
    ...(cadenceSpm === null ? [] : [`${cadenceSpm} steps/min`]),
  ].join(', ');
}

/** `today`, `yesterday`, `5 days ago`. */
export function describeAgo(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** The week in sentences, the plainest first. */
export function describeWeek(week: WeekSummary, { distanceUnit }: Units): string[] {
  const far = (km: number): string => formatDistance(km, distanceUnit);
  const sentences = [
    week.runs === 0
      ? 'No run in your log yet this week.'
      : `This week so far: ${week.runs === 1 ? 'one run' : `${week.runs} runs`}, ${formatNumber(week.minutes, 0)} minutes, ${far(week.distanceKm)}, ${week.restDays === 1 ? 'one rest day' : `${week.restDays} rest days`}.`,
  ];
  if (week.lastWeekKm > 0)
    sentences.push(besideLastWeek(week.distanceKm / week.lastWeekKm, far(week.lastWeekKm)));
  if (week.longest) {
    const { distanceKm, beforeKm, isMuchLonger } = week.longest;
    sentences.push(
      isMuchLonger
        ? `Your longest run, ${far(distanceKm)}, was over 10 % longer than the longest in your log of the 30 days before it, ${far(beforeKm)}. In 5,205 runners such runs went with more injuries, and changes from week to week did not (Frandsen 2025): let the next long one be no longer.`
        : `Your longest run, ${far(distanceKm)}, is no jump: the longest in your log of the 30 days before it was ${far(beforeKm)}.`,
    );
  }
  const { daysSinceStrength: days } = week;
  if (days !== null) {
    const when = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
    sentences.push(
      `Strength last done ${when}.${days > 7 ? ' Twice a week is what the plan asks for.' : ''}`,
    );
  }
  return sentences;
}

/** From here on a share of last week says little: it mostly tells how short last week was. */
const MANIFOLD = 2;

/** This week beside last week up to the same day; the rule is named where it is not kept. */
function besideLastWeek(ratio: number, lastWeek: string): string {
  const before = `By this day last week it was ${lastWeek}`;
  if (ratio === 0) return `${before}.`;
  const change = Math.round((ratio - 1) * 100);
  const words =
    ratio >= MANIFOLD
      ? 'at least twice as much'
      : change === 0
        ? 'the same'
        : `${Math.abs(change)} % ${change > 0 ? 'more' : 'less'}`;
  const rule =
    change > 10
      ? ' The usual rule is at most 10 % more from week to week; a trial with 532 beginners found no protection in it (Buist 2008).'
      : '';
  return `${before}, so this is ${words}.${rule}`;
}

/** Around the runner's films on this week's page. */
export const FILM_WORDS = {
  unread: 'This film gave no numbers that can be trusted.',
  before: 'The film before it',
} as const;
