import type { TrendPoint } from '../../state/compare/metric-trend.ts';
import { formatDay, formatMoment } from '../../text/format/format-date.ts';

/** The day of each run, with the time where another run is of the same day. */
export function runLabels(points: readonly Pick<TrendPoint, 'filmedMs'>[]): string[] {
  const days = points.map(({ filmedMs }) => formatDay(filmedMs));
  return points.map(({ filmedMs }, index) => {
    const day = days[index] ?? '';
    return days.filter((other) => other === day).length > 1 ? formatMoment(filmedMs) : day;
  });
}
