import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { StrideResult } from '../../core/results/measured-run.ts';
import type { Band } from '../../core/metrics/reference-range.ts';
import { rangeOfRun } from '../../core/findings/range-of-run.ts';
import { classesOf } from '../../core/metrics/reference-ranges.ts';
import { strideNumber } from '../../core/findings/stride-number.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { SIDES, type Side } from '../../core/pose/landmark.ts';
import type { ChartPoint } from './line-chart-options.ts';
import { robustMarkRange, type AxisRange } from './robust-range.ts';
import { usualRange, type UsualRange } from '../../core/statistics/usual-range.ts';

/** One stride's number: where in the clip (file seconds), the number and its error. */
export interface StridePoint extends ChartPoint {
  readonly error: number;
  readonly stride: StrideResult;
  readonly flagged: boolean;
}

/** A metric stride by stride. */
export interface StridePoints {
  readonly bySide: Readonly<Record<Side, StridePoint[]>>;
  /** The runner's own median of each side, where there is one. */
  readonly median: Readonly<Partial<Record<Side, number>>>;
  /**
   * Where most of the runner's own strides lie: median ± one robust standard deviation (1.4826 MAD,
   * about two thirds of them) over the clean strides of a side; only where they are many enough.
   */
  readonly usual: Readonly<Partial<Record<Side, UsualRange>>>;
  readonly bands: readonly Band[];
  /**
   * Ends of the value axis: the numbers with their errors and room around them, but for wild ones.
   */
  readonly range: AxisRange;
}

/**
 * A metric's numbers over the strides of a clip; strides without one are left out. Null where there
 * is no number at all.
 */
export function stridePoints(analysis: RunAnalysis, metric: MetricId): StridePoints | null {
  const { nearSide } = analysis.context;
  const of = (side: Side): StridePoint[] =>
    analysis.strides
      .filter((stride) => stride.side === side)
      .flatMap((stride) => {
        const read = strideNumber(stride, metric);
        if (!read) return [];
        const flagged = stride.flags.some((flag) => flag.metric === metric);
        const { value: y, uncertainty: error } = read;
        const isFar = nearSide !== null && side !== nearSide;
        return [
          {
            x: stride.startS,
            y,
            error,
            low: y - error,
            high: y + error,
            key: stride.index,
            stride,
            flagged,
            hollow: stride.excluded !== null || (isFar && !flagged),
            ringed: stride.edited === true,
          },
        ];
      });
  const bySide = { left: of('left'), right: of('right') };
  const all = [...bySide.left, ...bySide.right];
  const room = { below: 0.08, above: 0.08, leastSpan: 1e-2 };
  const range = robustMarkRange(all, room);
  if (!range) return null;
  const median: Partial<Record<Side, number>> = {};
  const usual: Partial<Record<Side, UsualRange>> = {};
  for (const side of SIDES) {
    const range = usualRange(bySide[side].filter(({ stride }) => stride.excluded === null).map(({ y }) => y));
    if (range) usual[side] = range;
    const own = analysis.summary[metric]?.[side]?.median;
    if (typeof own === 'number') median[side] = own;
  }
  return {
    bySide,
    median,
    usual,
    bands: (classesOf(metric) ?? rangeOfRun(metric, analysis))?.bands ?? [],
    range,
  };
}
