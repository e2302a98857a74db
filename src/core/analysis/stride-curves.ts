import { deviation, mean, median } from 'd3-array';
import type { SeriesId } from '../kinematics/kinematic-series.ts';
import type { Side } from '../pose/landmark.ts';
import { timeNormalize } from '../signal/time-normalize.ts';
import type { RunAnalysis } from '../findings/run-analysis.ts';
import type { StrideResult } from '../results/measured-run.ts';

/** Points of a stride curve: one per per cent of the stride, both ends included. */
const STRIDE_CURVE_POINTS = 101;

/** Share of the strides that must have a value at a point for its mean. */
const NEEDED_SHARE = 0.6;

/** One stride of a curve on a scale of 0-100 % of the stride. */
export interface StrideCurve {
  readonly stride: StrideResult;
  /** 101 values; NaN where the curve has a gap. */
  readonly values: Float64Array;
}

/** The strides of one side on a scale of 0-100 %, with their mean and spread. */
export interface StrideCurves {
  readonly side: Side;
  /** Clean strides in the order of time; those that are flagged are among them. */
  readonly strides: readonly StrideCurve[];
  /** Mean over the clean strides; NaN where fewer than 60 % of them have a value. */
  readonly mean: Float64Array;
  /**
   * Standard deviation (n − 1) over the clean strides; NaN as the mean, and with fewer than two
   * values.
   */
  readonly spread: Float64Array;
  /** Median place of toe-off, per cent of the stride; NaN where no stride has one. */
  readonly toeOffPercent: number;
}

/**
 * A curve stride by stride, from initial contact (0 %) to the next initial contact of the same foot
 * (100 %), linearly in time. Unit and sign are those of the series. Strides that are left out (gap,
 * event order, the user) are not used.
 *
 * @example strideCurves(analysis, 'knee-flexion', 'left').mean[0] // knee flexion at the left
 * foot's contact
 */
export function strideCurves(
  { strides, kinematics, context }: Pick<RunAnalysis, 'strides' | 'kinematics' | 'context'>,
  series: SeriesId,
  side: Side,
): StrideCurves {
  const clean = strides.filter((stride) => stride.side === side && stride.excluded === null);
  const { slowMotion } = context;
  const values = kinematics.perSide[series][side];
  const curves = clean.map((stride) => ({
    stride,
    // Strides are given in file time, curves in real time.
    values: timeNormalize(
      values,
      kinematics.timesS,
      stride.startS / slowMotion,
      stride.endS / slowMotion,
      STRIDE_CURVE_POINTS,
    ),
  }));
  const atPoints = (reduce: (present: readonly number[]) => number | undefined): Float64Array =>
    Float64Array.from({ length: STRIDE_CURVE_POINTS }, (_, point) => {
      const present = curves.map((curve) => curve.values[point] ?? Number.NaN).filter(Number.isFinite);
      const isEnough = present.length > 0 && present.length >= NEEDED_SHARE * curves.length;
      return (isEnough ? reduce(present) : undefined) ?? Number.NaN;
    });
  return {
    side,
    strides: curves,
    mean: atPoints(mean),
    spread: atPoints(deviation),
    toeOffPercent: median(clean, toeOffPercent) ?? Number.NaN,
  };
}

/** Where in the stride the foot leaves the belt, per cent; NaN where it is not known. */
export function toeOffPercent({ startS, toeOffS, endS }: StrideResult): number {
  return toeOffS === null ? Number.NaN : (100 * (toeOffS - startS)) / (endS - startS);
}
