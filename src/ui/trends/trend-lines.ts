import { SIDE_LABELS } from '../../text/labels.ts';
import { trendsWords } from '../../text/words/trends.ts';
import type { ChartLine, ChartPoint } from '../charts/line-chart-options.ts';
import { robustMarkRange, type AxisRange } from '../charts/robust-range.ts';
import { keptCaptureDifferences } from '../../core/compare/capture-differences.ts';
import type { TrendPoint, TrendReading, TrendSide } from '../../state/compare/metric-trend.ts';

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
      label: side === 'both' ? trendsWords.trendTable.bothFeet : SIDE_LABELS[side],
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

/**
 * The marks of a side; the line breaks, and the mark is hollow, where a run was not filmed like the
 * one before it.
 */
function marksOf(points: readonly TrendPoint[], side: TrendSide): TrendMark[] {
  let before: { readonly x: number; readonly reading: TrendReading } | undefined;
  return points.flatMap((point, x): TrendMark[] => {
    const reading = point.values[side];
    if (!reading || typeof reading.summary.median !== 'number') return [];
    const { median: y, low, high } = reading.summary;
    const isAnother = before !== undefined && keptCaptureDifferences(before.reading, reading).length > 0;
    const gap = { x: ((before?.x ?? x) + x) / 2, y: Number.NaN, low: Number.NaN, high: Number.NaN };
    before = { x, reading };
    const mark = { x, y, low, high, hollow: isAnother };
    return isAnother ? [gap, mark] : [mark];
  });
}
