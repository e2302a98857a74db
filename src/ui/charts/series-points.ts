import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { SeriesId } from '../../core/kinematics/kinematic-series.ts';
import { isMeasured } from '../../core/run/measure.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import type { Side } from '../../core/pose/landmark.ts';

/** A point of a curve: file seconds and value; NaN leaves a gap in the line. */
export interface SeriesPoint {
  readonly x: number;
  readonly y: number;
}

/** A reading on a curve and the stride it belongs to. */
export interface ReadingPoint extends SeriesPoint {
  readonly stride: number;
  readonly flagged: boolean;
}

/** One side's curve in file time. */
export function seriesPoints(analysis: RunAnalysis, id: SeriesId, side: Side): SeriesPoint[] {
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

/** Room above the curves for the contacts' letters, as a share of their span. */
const HEADROOM = 0.2;

/**
 * Smallest and largest value over both sides, with a margin; null where there is no value at all.
 */
export function seriesRange(analysis: RunAnalysis, id: SeriesId): { min: number; max: number } | null {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const values of Object.values(analysis.kinematics.perSide[id])) {
    for (const value of values) {
      if (value < min) min = value;
      if (value > max) max = value;
    }
  }
  if (min > max) return null;
  const span = Math.max(max - min, 5);
  return { min: min - 0.06 * span, max: max + HEADROOM * span };
}

/** Where on the curve a metric was read, stride by stride. */
export function readingPoints(
  analysis: RunAnalysis,
  id: SeriesId,
  metric: MetricId,
  side: Side,
  fileTimesS: Float64Array,
): ReadingPoint[] {
  const points: ReadingPoint[] = [];
  for (const stride of analysis.strides) {
    const measured = stride.metrics[metric];
    if (stride.side !== side || !measured || !isMeasured(measured)) continue;
    const x = fileTimesS[measured.frame] ?? Number.NaN;
    const flagged = stride.flags.some((flag) => flag.metric === metric);
    points.push({ x, y: seriesValueAt(analysis, id, side, x), stride: stride.index, flagged });
  }
  return points;
}
