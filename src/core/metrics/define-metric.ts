import type { View } from '../run/run-context.ts';
import type { Stride } from '../run/stride.ts';
import type { Measured, Unit, UnavailableReason } from '../run/measure.ts';
import { unavailable } from '../run/measure.ts';
import type { Drawing, Metric, MetricId, MetricInput } from './metric.ts';
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
}

/** A metric's formula with what the registry needs to know about it. */
export interface MetricSpec {
  readonly id: MetricId;
  readonly unit: Unit;
  readonly views: readonly View[];
  readonly decimals: number;
  readonly drawing: Drawing;
  /** Obliqueness above which the projection no longer shows the quantity, degrees. Default: any. */
  readonly maxObliqueDeg?: number;
  read(stride: Stride, input: MetricInput): Reading | UnavailableReason;
}

/**
 * Makes a metric of a formula: guards the view and the obliqueness, turns a missing number into its
 * reason and adds the unit and the file frame. The result never holds NaN.
 */
export function defineMetric(spec: MetricSpec): Metric {
  return {
    id: spec.id,
    unit: spec.unit,
    views: spec.views,
    decimals: spec.decimals,
    drawing: spec.drawing,
    compute(stride: Stride, input: MetricInput): Measured {
      if (!spec.views.includes(input.context.view)) return unavailable('wrong-view');
      if (spec.maxObliqueDeg !== undefined && input.camera.obliqueDeg > spec.maxObliqueDeg) {
        return unavailable('oblique-view');
      }
      const reading = spec.read(stride, input);
      if (typeof reading === 'string') return unavailable(reading);
      if (typeof reading.value === 'number' && !Number.isFinite(reading.value)) {
        return unavailable('landmarks-missing');
      }
      const frame = frameAt(input.trajectories, reading.timeS);
      if (frame === null) return unavailable('landmarks-missing');
      return { value: reading.value, unit: spec.unit, uncertainty: reading.uncertainty ?? 0, frame };
    },
  };
}
