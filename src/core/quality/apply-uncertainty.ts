import type { Measured } from '../measure.ts';
import { isMeasured, unavailable } from '../measure.ts';
import type { Metric } from '../metrics/metric.ts';
import { LARGEST_USEFUL_ERROR } from './largest-useful-error.ts';
import type { CaptureKind } from './measurement-error.ts';
import { measurementError } from './measurement-error.ts';

/** 95 % error of a scale from segment proportions, as a share (measured on synthetic clips; people's proportions alone give 4 %). */
export const SCALE_ERROR_SHARE = 0.1;

/** 95 % error of a belt speed read off a treadmill's display, as a share (displays are off by 1 to 13 %). */
export const DISPLAY_SPEED_ERROR_SHARE = 0.05;

/**
 * Gives a reading its 95 % uncertainty: the error table's for landmark metrics (stride and clip part together, because a
 * single number has both), the scale's for metres, and the formula's own for times. A class keeps the half width of the
 * number under it. A number whose error is as large as its usual range is withheld. Missing numbers pass through.
 */
export function applyUncertainty(
  metric: Pick<Metric, 'id'>,
  measured: Measured,
  capture: CaptureKind,
  speedIsEntered: boolean,
): Measured {
  if (!isMeasured(measured)) return measured;
  if (measured.uncertainty > 0) return measured;
  const error = measurementError(metric.id, capture);
  if (error && error.clip > (LARGEST_USEFUL_ERROR[metric.id] ?? Number.POSITIVE_INFINITY)) {
    return unavailable('error-too-large');
  }
  if (error) return { ...measured, uncertainty: Math.hypot(error.stride, error.clip) };
  if (typeof measured.value !== 'number') return measured;
  const share = speedIsEntered && metric.id === 'step-length' ? DISPLAY_SPEED_ERROR_SHARE : SCALE_ERROR_SHARE;
  return { ...measured, uncertainty: Math.abs(measured.value) * share };
}
