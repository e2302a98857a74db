import type { Measured } from '../measure.ts';
import { isMeasured, unavailable } from '../measure.ts';
import { METRIC_GROUPS } from '../metrics/metric-groups.ts';
import type { Metric, MetricId } from '../metrics/metric.ts';
import { NO_TOUCH_DOWN_HZ } from './frame-rate-limits.ts';
import { LARGEST_USEFUL_ERROR } from './largest-useful-error.ts';
import type { CaptureKind } from './measurement-error.ts';
import { measurementError } from './measurement-error.ts';
import { errorFactor, isHidden, zoomErrorShare } from './picture-effects.ts';

/** 95 % error of a scale from segment proportions, as a share (measured on synthetic clips; people's proportions alone give 4 %). */
export const SCALE_ERROR_SHARE = 0.1;

/** 95 % error of a belt speed read off a treadmill's display, as a share (displays are off by 1 to 13 %). */
export const DISPLAY_SPEED_ERROR_SHARE = 0.05;

/** Metrics that hang on the instant of touching down. */
const NEEDS_TOUCH_DOWN: ReadonlySet<MetricId> = new Set<MetricId>([
  ...METRIC_GROUPS.contactTimes,
  ...METRIC_GROUPS.atTouchDown,
]);

/**
 * Gives a reading its 95 % uncertainty: the error table's for landmark metrics (stride and clip part together, because a
 * single number has both), the scale's for metres, and the formula's own for times. A class keeps the half width of the
 * number under it. A number whose error is as large as its usual range is withheld, and one whose feet are hidden or whose frames are too
 * few. Faults of the pictures make errors larger. Missing numbers pass through.
 */
export function applyUncertainty(
  metric: Pick<Metric, 'id'>,
  measured: Measured,
  capture: CaptureKind,
  speedIsEntered: boolean,
): Measured {
  if (!isMeasured(measured)) return measured;
  const { id } = metric;
  if (isHidden(id, capture.pictures)) return unavailable('feet-hidden');
  if (capture.frameRateHz < NO_TOUCH_DOWN_HZ && NEEDS_TOUCH_DOWN.has(id))
    return unavailable('frame-rate-too-low');
  const worse = errorFactor(id, capture.pictures);
  if (measured.uncertainty > 0) return { ...measured, uncertainty: worse * measured.uncertainty };
  const error = measurementError(id, capture);
  const zoom =
    typeof measured.value === 'number' ? Math.abs(measured.value) * zoomErrorShare(id, capture.pictures) : 0;
  if (error && error.clip > (LARGEST_USEFUL_ERROR[id] ?? Number.POSITIVE_INFINITY)) {
    return unavailable('error-too-large');
  }
  if (error) return { ...measured, uncertainty: Math.hypot(error.stride, error.clip, zoom) };
  if (typeof measured.value !== 'number') return measured;
  const share = speedIsEntered && id === 'step-length' ? DISPLAY_SPEED_ERROR_SHARE : SCALE_ERROR_SHARE;
  return { ...measured, uncertainty: worse * Math.hypot(Math.abs(measured.value) * share, zoom) };
}
