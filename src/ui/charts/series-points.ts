import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { SeriesId } from '../../core/kinematics/kinematic-series.ts';
import { isMeasured } from '../../core/run/measure.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import type { Side } from '../../core/pose/landmark.ts';
import type { ChartPoint } from './line-chart-options.ts';
import { robustRange, type AxisRange } from './robust-range.ts';

/** One side's curve in file time. */
export function seriesPoints(analysis: RunAnalysis, id: SeriesId, side: Side): ChartPoint[] {
  const { timesS, perSide } = analysis.kinematics;
  const values = perSide[id][side];
  const { slowMotion } = analysis.context;
  return Array.from(timesS, (timeS, index) => ({ x: timeS * slowMotion, y: values[index] ?? Number.NaN }));
}

/** The curve's value at a file time (nearest sample); NaN in a gap. */
export function seriesValueAt(analysis: RunAnalysis, id: SeriesId, side: Side, timeS: number): number {
  const { timesS, perSide } = analysis.kinematics;
  const realS = timeS / analysis.context.slowMotion - (timesS[0] ?? 0);
  const index = Math.round(realS * analysis.trajectories.rateHz);
  return perSide[id][side][Math.min(timesS.length - 1, Math.max(0, index))] ?? Number.NaN;
}

/** Whether a side has anything to show. */
export function hasSeries(analysis: RunAnalysis, id: SeriesId, side: Side): boolean {
  return analysis.kinematics.perSide[id][side].some((value) => Number.isFinite(value));
}

/**
 * Ends of the value axis over both sides, with room above for the contacts' letters; null where
 * there is no value at all.
 */
export function seriesRange(analysis: RunAnalysis, id: SeriesId): AxisRange | null {
  const { left, right } = analysis.kinematics.perSide[id];
  return robustRange([...left, ...right], { below: 0.06, above: 0.2, leastSpan: 5 });
}

/** Where on the curve a metric was read, stride by stride. */
export function readingPoints(
  analysis: RunAnalysis,
  id: SeriesId,
  metric: MetricId,
  side: Side,
  fileTimesS: Float64Array,
): ChartPoint[] {
  const points: ChartPoint[] = [];
  for (const stride of analysis.strides) {
    const measured = stride.metrics[metric];
    if (stride.side !== side || !measured || !isMeasured(measured)) continue;
    const x = fileTimesS[measured.frame] ?? Number.NaN;
    const flagged = stride.flags.some((flag) => flag.metric === metric);
    points.push({ x, y: seriesValueAt(analysis, id, side, x), flagged });
  }
  return points;
}
