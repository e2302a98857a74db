import type { Stride } from '../run/stride.ts';
import type { Measured, UnavailableReason } from '../run/measure.ts';
import { unavailable } from '../run/measure.ts';
import type { Metric, MetricInput, MetricTraits } from './metric.ts';
import { frameAt } from './sample-series.ts';

/**
 * What a formula reads off a stride: the value, the real time it was read at, and its error where
 * it knows it.
 */
interface Reading {
  readonly value: number | string;
  readonly timeS: number;
  /**
   * Half width of the 95 % interval, where the formula itself knows it (event times); otherwise
   * `quality` does.
   */
  readonly uncertainty?: number;
  /**
   * Half width of the 95 % interval of what the formula itself knows to scatter from stride to
   * stride, beside what `quality` states.
   */
  readonly ownScatter?: number;
}

/** A metric's traits with its formula. */
export interface MetricSpec<Id extends string> extends MetricTraits<Id> {
  readonly read: (stride: Stride, input: MetricInput) => Reading | UnavailableReason;
}

/**
 * Makes a metric of its traits and a formula: guards the view and the obliqueness, turns a missing
 * number into its reason and adds the unit and the file frame. The result never holds NaN.
 */
export function defineMetric<const Id extends string>({ read, ...traits }: MetricSpec<Id>): Metric<Id> {
  return {
    ...traits,
    compute(stride: Stride, input: MetricInput): Measured {
      if (!traits.views.includes(input.context.view)) return unavailable('wrong-view');
      if (traits.maxObliqueDeg !== undefined && input.camera.obliqueDeg > traits.maxObliqueDeg) {
        return unavailable('oblique-view');
      }
      const reading = read(stride, input);
      if (typeof reading === 'string') return unavailable(reading);
      if (typeof reading.value === 'number' && !Number.isFinite(reading.value)) {
        return unavailable('landmarks-missing');
      }
      const frame = frameAt(input.trajectories, reading.timeS);
      if (frame === null) return unavailable('landmarks-missing');
      return {
        value: reading.value,
        unit: traits.unit,
        uncertainty: reading.uncertainty ?? 0,
        ...(reading.ownScatter !== undefined && { strideUncertainty: reading.ownScatter }),
        frame,
      };
    },
  };
}
