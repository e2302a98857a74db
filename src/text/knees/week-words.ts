import { daysBetween, type Day } from '../../core/knees/day.ts';
import type { FoundRun } from '../../core/knees/found-run.ts';
import type { Units } from '../../core/run/units.ts';
import type { Effort, LoggedRun, Surface, WeekSummary } from '../../core/knees/week.ts';
import { formatDistance } from '../format/format-distance.ts';
import { formatNumber } from '../format/format-number.ts';
import { isolated } from '../format/isolated.ts';
import { weekWords as words } from '../words/knees/week.ts';

export const SURFACE_WORDS: Readonly<Record<Surface, string>> = words.surfaces;

export const EFFORT_WORDS: Readonly<Record<Effort, string>> = words.efforts;

/** A run of the log in a line: what is not known is left out. */
export function describeRun(run: LoggedRun, shoes: string | null, { distanceUnit }: Units): string {
  const { minutes, distanceKm, cadenceSpm, surface, effort } = run;
  return [
    words.run.minutes(formatNumber(minutes, 0)),
    ...(distanceKm === null ? [] : [formatDistance(distanceKm, distanceUnit)]),
    words.run.surfaces[surface],
    ...(effort === null ? [] : [words.run.efforts[effort]]),
    ...(cadenceSpm === null ? [] : [words.run.cadence(cadenceSpm)]),
    ...(shoes === null ? [] : [isolated(shoes)]),
  ].join(', ');
}

/** A run that a file holds, in a line. */
export function describeFoundRun(
  { minutes, distanceKm, cadenceSpm, surface }: FoundRun,
  { distanceUnit }: Units,
): string {
  return [
    words.run.minutes(formatNumber(minutes, 0)),
    ...(distanceKm === null ? [] : [formatDistance(distanceKm, distanceUnit)]),
    ...(surface === null ? [] : [words.run.surfaces[surface]]),
    ...(cadenceSpm === null ? [] : [words.run.cadence(cadenceSpm)]),
  ].join(', ');
}

/** `today`, `yesterday`, `5 days ago`. */
export function describeAgo(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days <= 0) return words.ago.today;
  return days === 1 ? words.ago.yesterday : words.ago.days(days);
}

/** The week in sentences, the plainest first. */
export function describeWeek(week: WeekSummary, { distanceUnit }: Units): string[] {
  const far = (km: number): string => formatDistance(km, distanceUnit);
  const { runs, minutes, distanceKm, restDays, lastWeekKm, longest } = week;
  const sentences = [
    runs === 0 ? words.noRunYet : words.soFar(runs, formatNumber(minutes, 0), far(distanceKm), restDays),
  ];
  if (lastWeekKm > 0) sentences.push(besideLastWeek(distanceKm / lastWeekKm, far(lastWeekKm)));
  if (longest) {
    const say = longest.isMuchLonger ? words.longest.isAJump : words.longest.isNoJump;
    sentences.push(say(far(longest.distanceKm), far(longest.beforeKm)));
  }
  if (week.daysSinceStrength !== null) sentences.push(describeStrength(week.daysSinceStrength));
  return sentences;
}

function describeStrength(days: number): string {
  const { today, yesterday, daysAgo, twiceAWeek } = words.strength;
  const done = days === 0 ? today : days === 1 ? yesterday : daysAgo(days);
  return days > 7 ? `${done} ${twiceAWeek}` : done;
}

/** From here on a share of last week says little: it mostly tells how short last week was. */
const MANIFOLD = 2;

/** This week beside last week up to the same day; the rule is named where it is not kept. */
function besideLastWeek(ratio: number, lastWeek: string): string {
  const { alone, twiceAsMuch, theSame, more, muchMore, less } = words.lastWeek;
  if (ratio === 0) return alone(lastWeek);
  if (ratio >= MANIFOLD) return twiceAsMuch(lastWeek);
  const change = Math.round((ratio - 1) * 100);
  if (change === 0) return theSame(lastWeek);
  if (change < 0) return less(lastWeek, -change);
  return (change > 10 ? muchMore : more)(lastWeek, change);
}

/** Around the runner's films on this week's page. */
export const FILM_WORDS = words.film;
