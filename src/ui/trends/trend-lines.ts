import type { TrendMark } from '../charts/trend-chart.svelte.ts';
import {
  trendObstacles,
  type TrendPoint,
  type TrendReading,
  type TrendSide,
} from '../../state/compare/metric-trend.ts';

const LABELS: Readonly<Record<TrendSide, string>> = { left: 'Left', right: 'Right', both: 'Both feet' };

/** A line of the chart. */
export interface TrendLine {
  readonly side: TrendSide;
  readonly label: string;
  readonly marks: readonly TrendMark[];
}

/** The lines of a trend, by whose value they show; sides that no run has are left out. */
export function trendLines(points: readonly TrendPoint[]): TrendLine[] {
  return (['both', 'left', 'right'] as const)
    .map((side) => ({ side, label: LABELS[side], marks: marksOf(points, side) }))
    .filter(({ marks }) => marks.length > 0);
}

function marksOf(points: readonly TrendPoint[], side: TrendSide): TrendMark[] {
  let before: TrendReading | undefined;
  return points.flatMap((point, x) => {
    const reading = point.values[side];
    if (!reading || typeof reading.summary.median !== 'number') return [];
    const { median: y, low, high } = reading.summary;
    const isOtherCapture = before !== undefined && trendObstacles(before, reading).length > 0;
    before = reading;
    return [{ x, y, low, high, isOtherCapture }];
  });
}
