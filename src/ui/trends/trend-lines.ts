import type { TrendMark } from '../charts/trend-chart.svelte.ts';
import type { TrendPoint, TrendSide } from '../../state/metric-trend.ts';

const LABELS: Readonly<Record<TrendSide, string>> = { left: 'Left', right: 'Right', both: 'Both feet' };
/** Speeds closer than this count as the same, m/s. */
const SAME_SPEED_MPS = 0.1;

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
  return points.flatMap((point, x) => {
    const summary = point.values[side];
    if (!summary || typeof summary.median !== 'number') return [];
    const before = points[x - 1];
    const isOtherCapture = before !== undefined && !isAlike(before, point);
    return [{ x, y: summary.median, low: summary.low, high: summary.high, isOtherCapture }];
  });
}

/** Whether two runs were filmed from the same side at the same known speed. */
export function isAlike(a: TrendPoint, b: TrendPoint): boolean {
  if (a.view !== b.view || a.nearSide !== b.nearSide) return false;
  if (a.beltSpeedMps === null || b.beltSpeedMps === null) return a.beltSpeedMps === b.beltSpeedMps;
  return Math.abs(a.beltSpeedMps - b.beltSpeedMps) <= SAME_SPEED_MPS;
}
