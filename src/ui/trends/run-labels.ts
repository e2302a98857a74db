import type { TrendPoint } from '../../state/compare/metric-trend.ts';
import { filmedMoment } from '../../text/filmed-words.ts';
import { formatDay } from '../../text/format/format-date.ts';

/** The day of each run, with the time where another run is of the same day. */
export function runLabels(points: readonly Pick<TrendPoint, 'filmed'>[]): string[] {
  const days = points.map(({ filmed }) => formatDay(filmed.ms));
  return points.map(({ filmed }, index) => {
    const day = days[index] ?? '';
    return days.filter((other) => other === day).length > 1 ? filmedMoment(filmed) : day;
  });
}
