import type { Difference } from '../../core/compare/difference.ts';
import { METRICS } from '../../core/metrics/registry.ts';
import { formatDifference } from '../compare.ts';
import { formatValue } from '../format.ts';
import { describeMetric } from '../metrics.ts';
import { filmAgainWords as words } from '../words/knees/film-again.ts';

/**
 * When the next film is due.
 *
 * @param days from today; negative where it is over
 * @param day as shown, `Thu 24 Dec`
 */
export function describeFilmDue(days: number, day: string, isByCoach: boolean): string {
  const { coachNamedDay, filmAlike } = words.due;
  return [dueLine(days, day), ...(isByCoach ? [coachNamedDay] : []), filmAlike].join(' ');
}

function dueLine(days: number, day: string): string {
  const { inDays, tomorrow, today, past } = words.due;
  if (days > 1) return inDays(day, days);
  if (days < 0) return past(day);
  return days === 0 ? today : tomorrow;
}

/** What changed between two films, `Cadence: 162 before, 170 now (+8 ± 3 steps/min)`. */
export function describeChange(difference: Difference): string {
  const { metric, side, a, b } = difference;
  const { decimals } = METRICS[metric];
  const { ofSide, beforeAndNow, beforeAndNowBy } = words.change;
  const name = side === 'both' ? describeMetric(metric).name : ofSide(describeMetric(metric).name, side);
  const before = formatValue(a.value, a.unit, decimals);
  const now = formatValue(b.value, b.unit, decimals);
  return difference.difference === null
    ? beforeAndNow(name, before, now)
    : beforeAndNowBy(name, before, now, formatDifference(difference));
}

/** The worst pain in a run around two films; null where neither is known. */
export function describePainThenAndNow(then: number | null, now: number | null): string | null {
  if (then === null && now === null) return null;
  const { notWrittenDown, of10, thenAndNow } = words.pain;
  const level = (pain: number | null): string => (pain === null ? notWrittenDown : of10(pain));
  return thenAndNow(level(then), level(now));
}
