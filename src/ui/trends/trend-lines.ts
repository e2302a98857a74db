import type { ChartLine, ChartPoint } from '../charts/line-chart-options.ts';
import { robustMarkRange, type AxisRange } from '../charts/robust-range.ts';
import {
  trendObstacles,
  type TrendPoint,
  type TrendReading,
  type TrendSide,
} from '../../state/compare/metric-trend.ts';

const LABELS: Readonly<Record<TrendSide, string>> = { left: 'Left', right: 'Right', both: 'Both feet' };

/**
 * One run on a line, at its place from the left (0, 1, 2 … by date): its median with the interval.
 */
export interface TrendMark extends ChartPoint {
  readonly low: number;
  readonly high: number;
}

/** The lines of a trend, by whose value they show; sides that no run has are left out. */
export function trendLines(points: readonly TrendPoint[]): ChartLine<TrendMark>[] {
  return (['both', 'left', 'right'] as const)
    .map((side) => ({
      side,
      label: LABELS[side],
      form: 'curve-and-marks' as const,
      points: marksOf(points, side),
    }))
    .filter((line) => line.points.length > 0);
}

/** Ends of the value axis: all medians with their intervals, but for wild ones. */
export function trendRange(lines: readonly ChartLine<TrendMark>[]): AxisRange {
  const marks = lines.flatMap(({ points }) => points);
  return robustMarkRange(marks, { below: 0.12, above: 0.12, leastSpan: 1e-6 }) ?? { min: 0, max: 1 };
}

function marksOf(points: readonly TrendPoint[], side: TrendSide): TrendMark[] {
  let before: TrendReading | undefined;
  return points.flatMap((point, x) => {
    const reading = point.values[side];
    if (!reading || typeof reading.summary.median !== 'number') return [];
    const { median: y, low, high } = reading.summary;
    // A different speed or view than the run before.
    const hollow = before !== undefined && trendObstacles(before, reading).length > 0;
    before = reading;
    return [{ x, y, low, high, hollow }];
  });
}
