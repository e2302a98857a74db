import type { CameraModel } from '../camera/camera-model.ts';
import type { MetricId } from '../metrics/registry.ts';
import type { Leg } from '../run/gait-event.ts';
import type { ModelId } from '../run/run-context.ts';
import { shiftOf } from './correct-readings.ts';
import type { Correction } from './correction.ts';

/**
 * A side view's reading with what the pose model adds taken off, where no contact is known. Only
 * corrections that look at the reading, the leg and the camera can do that; the reading passes
 * through where there is none of these. In the metric's unit; a NaN reading stays NaN.
 */
export function correctWithoutContacts(
  metric: MetricId,
  reading: number,
  {
    leg,
    model,
    obliqueDeg,
  }: { readonly leg: Leg; readonly model: ModelId } & Pick<CameraModel, 'obliqueDeg'>,
  corrections: readonly Correction[],
): number {
  const own = corrections.find((one) => one.metric === metric && one.view === 'side' && one.model === model);
  if (!own) return reading;
  const shift = shiftOf(own, (feature) => {
    if (feature === 'reading') return reading;
    if (feature === 'oblique') return obliqueDeg;
    return feature === 'far' ? Number(leg === 'far') : Number.NaN;
  });
  return Number.isFinite(shift) ? reading + shift : reading;
}
