import type { CameraModel } from '../camera/camera-model.ts';
import { METRIC_IDS, METRICS, type MetricId } from '../metrics/registry.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import { errorFactor } from '../quality/picture-effects.ts';
import type { QualityIssue } from '../quality/quality-issue.ts';
import type { StepRate } from '../quality/step-rate.ts';
import type { UnavailableReason } from '../run/measure.ts';
import type { ResolvedContext } from '../run/run-context.ts';
import type { WithoutFeet } from './summarise-without-feet.ts';

/** 95 % error of a rhythm whose steps could not be followed, as time in the clip's length. */
const RHYTHM_ERROR_S = 0.03;

/**
 * What is left of a clip whose steps cannot be followed: its cadence, where the rhythm of the legs
 * is plain. Nothing where the clip is refused for another reason.
 */
export function summariseRhythm(
  quality: readonly QualityIssue[],
  rhythm: StepRate,
  { timesS }: PoseTrack,
  { slowMotion, pictures, camera }: ResolvedContext & { readonly camera: CameraModel },
): WithoutFeet {
  const refusals = quality.filter(({ severity }) => severity === 'refuse');
  const isPlain = refusals.some(({ code, values }) => code === 'steps-unclear' && values?.['cadence']);
  if (!isPlain || refusals.length > 1) return { summary: {}, unavailable: {} };
  const seconds = (timesS[timesS.length - 1] ?? 0) / slowMotion;
  const { stepsPerMin } = rhythm;
  const error = (errorFactor('cadence', pictures) * stepsPerMin * RHYTHM_ERROR_S) / seconds;
  const unavailable: Partial<Record<MetricId, UnavailableReason>> = {};
  for (const id of METRIC_IDS) {
    if (id !== 'cadence')
      unavailable[id] = METRICS[id].views.includes(camera.view) ? 'no-event' : 'wrong-view';
  }
  const both = {
    median: stepsPerMin,
    low: stepsPerMin - error,
    high: stepsPerMin + error,
    n: Math.floor((seconds * stepsPerMin) / 120),
    unit: 'steps/min' as const,
  };
  return { summary: { cadence: { both } }, unavailable };
}
