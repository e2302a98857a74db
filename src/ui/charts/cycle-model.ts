import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { strideCurves, type StrideCurve, type StrideCurves } from '../../core/analysis/stride-curves.ts';
import { typicalStride } from '../../core/compare/typical-stride.ts';
import type { SeriesId } from '../../core/kinematics/kinematic-series.ts';
import { SIDES, type Side } from '../../core/pose/landmark.ts';

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

/**
 * Ends of the value axis over means, spreads and single strides, with room for the letters at the
 * top.
 */
export function cycleRange(
  curves: CycleCurves,
  over: readonly StrideCurve[],
): { readonly min: number; readonly max: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  // A long clip has more points than a call can take arguments.
  const take = (value: number): void => {
    if (!Number.isFinite(value)) return;
    min = Math.min(min, value);
    max = Math.max(max, value);
  };
  for (const side of SIDES) {
    const { mean, spread } = curves[side];
    for (const [i, value] of mean.entries()) {
      take(value - (spread[i] ?? 0));
      take(value + (spread[i] ?? 0));
    }
  }
  for (const { values } of over) values.forEach(take);
  const span = Math.max(max - min, 5);
  return { min: min - 0.06 * span, max: max + 0.16 * span };
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
