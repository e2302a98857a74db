import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { SeriesId } from '../../core/kinematics/kinematic-series.ts';
import { isMeasured } from '../../core/run/measure.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import type { Side } from '../../core/pose/landmark.ts';
import type { ChartPoint } from './line-chart-options.ts';
import { robustRange, type AxisRange } from './robust-range.ts';

/** A stretch of the clip that a chart shows: any window that has ends will do. File seconds. */
export interface TimeWindow {
  readonly startS: number;
  readonly endS: number;
}

/** More samples than this cannot be told apart on a screen. */
const MOST_SAMPLES = 2400;
const ALWAYS: TimeWindow = { startS: Number.NEGATIVE_INFINITY, endS: Number.POSITIVE_INFINITY };

/**
 * What of a curve a chart needs. That of a short one is always the same, so that no window has it
 * built anew.
 */
function neededOf({ kinematics }: RunAnalysis, window: TimeWindow): TimeWindow {
  return kinematics.timesS.length > MOST_SAMPLES ? window : ALWAYS;
}

/**
 * One side's curve in file time; of a long one, from the sample before the window to the one after
 * it. Where these are more than can be seen, the lowest and the highest of each few stand for them;
 * a few without a value are a gap.
 */
export function seriesPoints(
  analysis: RunAnalysis,
  id: SeriesId,
  side: Side,
  window: TimeWindow,
): ChartPoint[] {
  const { startS, endS } = neededOf(analysis, window);
  const { kinematics, trajectories, context } = analysis;
  const { timesS } = kinematics;
  const values = kinematics.perSide[id][side];
  const sampleAt = (timeS: number): number =>
    (timeS / context.slowMotion - (timesS[0] ?? 0)) * trajectories.rateHz;
  const from = Math.max(0, Math.floor(sampleAt(startS)));
  const to = Math.min(timesS.length, Math.ceil(sampleAt(endS)) + 1);
  const count = to - from;
  const each = count > MOST_SAMPLES ? Math.ceil((2 * count) / MOST_SAMPLES) : 1;
  const pointAt = (index: number): ChartPoint => ({
    x: (timesS[index] ?? Number.NaN) * context.slowMotion,
    y: values[index] ?? Number.NaN,
  });
  const points: ChartPoint[] = [];
  for (let first = from; first < to; first += each) {
    const [low, high] = extremes(values, first, Math.min(to, first + each));
    points.push(pointAt(Math.min(low, high)));
    if (low !== high) points.push(pointAt(Math.max(low, high)));
  }
  return points;
}

/** Where the lowest and the highest of some samples are; the first where none has a value. */
function extremes(values: Float64Array, from: number, to: number): [low: number, high: number] {
  let [low, high] = [from, from];
  for (let index = from + 1; index < to; index++) {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (!(value >= (values[low] ?? Number.NaN))) low = index;
    if (!(value <= (values[high] ?? Number.NaN))) high = index;
  }
  return [low, high];
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
  const both = new Float64Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return robustRange(both, { below: 0.06, above: 0.2, leastSpan: 5 });
}

/** Where on the curve a metric was read, stride by stride; of a long one in the window. */
export function readingPoints(
  analysis: RunAnalysis,
  id: SeriesId,
  metric: MetricId,
  side: Side,
  fileTimesS: Float64Array,
  window: TimeWindow,
): ChartPoint[] {
  const { startS, endS } = neededOf(analysis, window);
  const points: ChartPoint[] = [];
  for (const stride of analysis.strides) {
    const measured = stride.metrics[metric];
    if (stride.side !== side || !measured || !isMeasured(measured)) continue;
    const x = fileTimesS[measured.frame] ?? Number.NaN;
    if (!(x >= startS && x <= endS)) continue;
    const flagged = stride.flags.some((flag) => flag.metric === metric);
    points.push({ x, y: seriesValueAt(analysis, id, side, x), flagged });
  }
  return points;
}
