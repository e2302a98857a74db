import type { Unit } from '../run/measure.ts';
import type { MetricId } from '../metrics/registry.ts';
import type { Side } from '../pose/landmark.ts';

/**
 * One side of a comparison: a median or a single reading, with the half width of its 95 % interval.
 */
export interface ComparedValue {
  readonly value: number | string;
  readonly uncertainty: number;
  readonly unit: Unit;
}

/** What can be said of a difference. */
export type DifferenceVerdict =
  /** Larger than both errors together: the measurement can resolve it. */
  | 'larger-than-error'
  | 'within-error'
  /** Categories: equal, plainly different, or one of them lies between two. */
  | 'same-class'
  | 'other-class'
  | 'unclear-class';

/** One line of the table of differences. */
export interface Difference {
  readonly metric: MetricId;
  /** Whose value it is: of one foot, or of both together. */
  readonly side: Side | 'both';
  readonly a: ComparedValue;
  readonly b: ComparedValue;
  /** b − a; null for categories. */
  readonly difference: number | null;
  /** Half width of the 95 % interval of the difference; null for categories. */
  readonly uncertainty: number | null;
  readonly verdict: DifferenceVerdict;
}

const BETWEEN = /^between/;

/**
 * The difference b − a of a metric with its 95 % uncertainty: both half widths combined in squares,
 * as for independent errors, unless the caller knows better (`pairedError`).
 *
 * @example differenceOf('cadence', 'both', { value: 160, uncertainty: 3, … }, { value: 170,
 * uncertainty: 4, … }) // 10 ± 5
 */
export function differenceOf(
  metric: MetricId,
  side: Side | 'both',
  a: ComparedValue,
  b: ComparedValue,
  uncertainty = Math.hypot(a.uncertainty, b.uncertainty),
): Difference {
  if (typeof a.value === 'string' || typeof b.value === 'string') {
    const isUnclear = BETWEEN.test(String(a.value)) || BETWEEN.test(String(b.value));
    const verdict = isUnclear ? 'unclear-class' : a.value === b.value ? 'same-class' : 'other-class';
    return { metric, side, a, b, difference: null, uncertainty: null, verdict };
  }
  const difference = b.value - a.value;
  const verdict = Math.abs(difference) > uncertainty ? 'larger-than-error' : 'within-error';
  return { metric, side, a, b, difference, uncertainty, verdict };
}
