import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { strideCurves, type StrideCurve, type StrideCurves } from '../../core/analysis/stride-curves.ts';
import { typicalStride } from '../../core/compare/typical-stride.ts';
import type { SeriesId } from '../../core/kinematics/kinematic-series.ts';
import { SIDES, type Side } from '../../core/pose/landmark.ts';
import { SIDE_LABELS } from '../../text/labels.ts';
import { curvesWords } from '../../text/words/curves.ts';
import type { ChartLine, ChartPoint } from './line-chart-options.ts';
import { robustRange, type AxisRange } from './robust-range.ts';

/** Both sides of a curve over the stride. */
export type CycleCurves = Readonly<Record<Side, StrideCurves>>;

/** Both sides of a series; null where neither has a clean stride with values. */
export function cycleCurves(analysis: RunAnalysis, series: SeriesId): CycleCurves | null {
  const curves = {
    left: strideCurves(analysis, series, 'left'),
    right: strideCurves(analysis, series, 'right'),
  };
  return SIDES.some((side) => curves[side].mean.some(Number.isFinite)) ? curves : null;
}

/** The strides drawn over the means: flagged ones and the chosen one. */
export function strideLines(curves: CycleCurves, selectedStride: number | null): StrideCurve[] {
  return SIDES.flatMap((side) => curves[side].strides).filter(
    ({ stride }) => stride.flags.length > 0 || stride.index === selectedStride,
  );
}

/** Means with their spread, and the single strides over them, as lines of a chart. */
export function cycleLines(curves: CycleCurves, over: readonly StrideCurve[]): ChartLine[] {
  const points = (values: Float64Array): ChartPoint[] => Array.from(values, (y, x) => ({ x, y }));
  return [
    ...SIDES.map((side): ChartLine => {
      const { mean, spread } = curves[side];
      return {
        label: SIDE_LABELS[side],
        side,
        form: 'curve',
        points: points(mean),
        spread: points(mean).flatMap(({ x, y }) => {
          const half = spread[x] ?? Number.NaN;
          return Number.isFinite(y - half) ? [{ x, low: y - half, high: y + half }] : [];
        }),
      };
    }),
    ...over.map(({ stride, values }): ChartLine => ({
      label: curvesWords.stride(stride.index + 1),
      side: stride.side,
      form: 'curve',
      key: stride.index,
      points: points(values),
    })),
  ];
}

/**
 * Ends of the value axis over means, spreads and single strides, with room for the letters at the
 * top.
 */
export function cycleRange(curves: CycleCurves, over: readonly StrideCurve[]): AxisRange {
  const means = SIDES.flatMap((side) => {
    const { mean, spread } = curves[side];
    return [...mean].flatMap((value, i) => [value - (spread[i] ?? 0), value + (spread[i] ?? 0)]);
  });
  const singles = over.flatMap(({ values }) => [...values]);
  const room = { below: 0.06, above: 0.16, leastSpan: 5 };
  return robustRange([...means, ...singles], room) ?? { min: 0, max: 1 };
}

/** A drawn stride counts as meant when the click is this near to it, as a share of the axis. */
const NEAR = 0.04;

/**
 * The stride that a click at a place of the cycle means: a stride drawn there, else the most
 * typical one of the side whose mean is nearest. Null where no side has any.
 */
export function strideAtPoint(
  analysis: RunAnalysis,
  curves: CycleCurves,
  over: readonly StrideCurve[],
  percent: number,
  value: number,
): number | null {
  const point = Math.round(percent);
  const axis = cycleRange(curves, over);
  const nearest = over
    .map(({ stride, values }) => ({ stride, away: Math.abs((values[point] ?? Number.NaN) - value) }))
    .filter(({ away }) => away <= NEAR * (axis.max - axis.min))
    .sort((a, b) => a.away - b.away)[0];
  if (nearest) return nearest.stride.index;
  const [side] = SIDES.filter((each) => Number.isFinite(curves[each].mean[point] ?? Number.NaN)).sort(
    (a, b) => Math.abs((curves[a].mean[point] ?? 0) - value) - Math.abs((curves[b].mean[point] ?? 0) - value),
  );
  return side ? (typicalStride(analysis.strides, side)?.index ?? null) : null;
}
