import type { Difference } from '../../core/compare/difference.ts';
import { METRICS } from '../../core/metrics/registry.ts';
import { formatDifference } from '../compare.ts';
import { formatValue } from '../format.ts';
import { describeMetric } from '../metrics.ts';

/**
 * When the next film is due.
 *
 * @param days from today; negative where it is over
 * @param day as shown, `Thu 24 Dec`
 */
export function describeFilmDue(days: number, day: string, isByCoach: boolean): string {
  const when =
    days > 1
      ? `is due on ${day}, in ${days} days`
      : days === 1
        ? `is due tomorrow`
        : days === 0
          ? 'is due today'
          : `was due on ${day}`;
  const who = isByCoach ? ' Your coach named that day.' : '';
  return `The next film ${when}.${who} Same side, same speed, same place, so that the numbers compare.`;
}

/** What changed between two films, `Cadence: 162 before, 170 now (+8 ± 3 steps/min)`. */
export function describeChange(difference: Difference): string {
  const { metric, side, a, b } = difference;
  const { decimals } = METRICS[metric];
  const name = side === 'both' ? describeMetric(metric).name : `${describeMetric(metric).name}, ${side}`;
  const value = ({ value, unit }: Difference['a']): string => formatValue(value, unit, decimals);
  const change = difference.difference === null ? '' : ` (${formatDifference(difference)})`;
  return `${name}: ${value(a)} before, ${value(b)} now${change}`;
}

/** The worst pain in a run around two films; null where neither is known. */
export function describePainThenAndNow(then: number | null, now: number | null): string | null {
  if (then === null && now === null) return null;
  const level = (pain: number | null): string => (pain === null ? 'not written down' : `${pain} of 10`);
  return `Pain in the run, at its worst in the week around each film: ${level(then)} then, ${level(now)} now.`;
}
