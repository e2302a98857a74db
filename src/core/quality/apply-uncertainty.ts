import type { Measured, MeasuredValue } from '../run/measure.ts';
import { isMeasured, unavailable } from '../run/measure.ts';
import { either, isDuration, isReadAtTouchDown } from '../metrics/metrics-by-trait.ts';
import { type MetricId, METRICS } from '../metrics/registry.ts';
import type { Metric } from '../metrics/metric.ts';
import { NO_TOUCH_DOWN_HZ } from './frame-rate-limits.ts';
import type { CaptureKind, MeasurementError } from './measurement-error.ts';
import { measurementError } from './measurement-error.ts';
import { errorFactor, isHidden, zoomErrorShare } from './picture-effects.ts';

/**
 * 95 % error of a scale from segment proportions, as a share (measured on synthetic clips; people's
 * proportions alone give 4 %).
 */
const SCALE_ERROR_SHARE = 0.1;

/**
 * 95 % error of a length in metres along the belt, as a share: of the scale, and also of an
 * entered speed, because treadmill displays are off by 1 to 13 %.
 */
export const BELT_LENGTH_ERROR_SHARE = SCALE_ERROR_SHARE;

/** Metrics that hang on the instant of touching down. */
const needsTouchDown = either(isDuration, isReadAtTouchDown);

/**
 * Share of the error of event-time metrics that all strides of a foot in a clip have in common (how
 * this runner touches down and leaves the belt, what "touch" means, pose lag): contact times of
 * runners left out of the refiner's training, 0.84 from the side and 0.89 from front and rear.
 */
export const SHARED_EVENT_ERROR = 0.87;

const OWN_EVENT_ERROR = Math.sqrt(1 - SHARED_EVENT_ERROR ** 2);

/**
 * Gives a reading its 95 % uncertainty and the part of it that is the stride's own: the error
 * table's for landmark metrics (stride and clip part together, because a single number has both),
 * the scale's for metres. Times know the error of their own events; where the table has measured
 * more, that is stated, except for events set by hand, which the table knows nothing of. A class
 * keeps the half width of the number under it. A number whose error is as large as its usual range
 * is withheld, and one whose feet are hidden or whose frames are too few. Faults of the pictures
 * make errors larger. Missing numbers pass through.
 */
export function applyUncertainty(
  metric: Pick<Metric<MetricId>, 'id'>,
  measured: Measured,
  capture: CaptureKind,
  eventsByHand: boolean,
  withholds = true,
): Measured {
  if (!isMeasured(measured)) return measured;
  const { id } = metric;
  if (isHidden(id, capture.pictures)) return unavailable('feet-hidden');
  if (capture.frameRateHz < NO_TOUCH_DOWN_HZ && needsTouchDown(id)) return unavailable('frame-rate-too-low');
  const worse = errorFactor(id, capture.pictures);
  const error = measurementError(id, capture);
  if (measured.uncertainty > 0) {
    const known = { ...measured, uncertainty: worse * measured.uncertainty };
    return withEventError(id, known, eventsByHand ? null : error, eventsByHand);
  }
  if (withholds && error && error.clip > (METRICS[id].largestUsefulError ?? Number.POSITIVE_INFINITY)) {
    return unavailable('error-too-large');
  }
  // A zoom changes from stride to stride, so that it does not cancel between them.
  const zoom =
    typeof measured.value === 'number' ? Math.abs(measured.value) * zoomErrorShare(id, capture.pictures) : 0;
  if (error) {
    const stride = Math.hypot(error.stride, zoom, measured.strideUncertainty ?? 0);
    return { ...measured, uncertainty: Math.hypot(stride, error.clip), strideUncertainty: stride };
  }
  if (typeof measured.value !== 'number') return measured;
  const scale = Math.abs(measured.value) * BELT_LENGTH_ERROR_SHARE;
  return { ...measured, uncertainty: worse * Math.hypot(scale, zoom) };
}

/**
 * A reading whose formula knows the error of its events. Cadence shares none of it: a constant lag
 * cancels between two contacts.
 */
function withEventError(
  metric: MetricId,
  measured: MeasuredValue,
  error: MeasurementError | null,
  eventsByHand: boolean,
): MeasuredValue {
  const known = measured.uncertainty;
  const own = metric === 'cadence' || eventsByHand ? known : OWN_EVENT_ERROR * known;
  if (!error) return { ...measured, strideUncertainty: own };
  return {
    ...measured,
    uncertainty: Math.max(known, Math.hypot(error.stride, error.clip)),
    strideUncertainty: Math.max(own, error.stride),
  };
}
