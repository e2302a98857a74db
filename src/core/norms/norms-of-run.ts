import type { CameraModel } from '../camera/camera-model.ts';
import { isWholeBody } from '../metrics/metrics-by-trait.ts';
import { METRIC_IDS, type MetricId } from '../metrics/registry.ts';
import type { View } from '../run/run-context.ts';
import type { CaptureKind } from '../quality/measurement-error.ts';
import { isAspectUnread, measurementError, unreadAspectError } from '../quality/measurement-error.ts';
import { expectedReading, type ExpectedReading, NORMS, type NormsFile } from './norms.ts';

/** A sharp clip of a large runner: what the offsets' spread is taken to hold for. */
const REFERENCE = Object.freeze({ frameRateHz: 60, runnerHeightPx: 500, rollSource: 'scene' } as const);

/**
 * Where healthy runners lie in the readings of a run, at the speed that its own picture shows. What
 * the pose leaves uncertain grows with the capture as the measurement error does.
 */
export function normsOfRun(
  capture: Omit<CaptureKind, 'leg'>,
  camera: CameraModel,
  norms: NormsFile = NORMS,
): Readonly<Partial<Record<MetricId, ExpectedReading>>> {
  const legsPerS = camera.beltSpeedPxS / camera.legLengthPx;
  const speed = camera.view === 'side' && Number.isFinite(legsPerS) ? legsPerS : null;
  if (camera.view === 'side' && speed === null) return {};
  return Object.fromEntries(
    METRIC_IDS.flatMap((metric) => {
      const expected = expectedReading(metric, capture.view, speed, capture.model, norms);
      if (!expected) return [];
      const leg = capture.view === 'side' && !isWholeBody(metric) ? 'near' : null;
      const scale = errorScale(metric, capture, leg);
      return [
        [
          metric,
          {
            ...expected,
            offsetSd: scale * expected.offsetSd,
            betweenSidesSd: betweenSidesSd(metric, expected, isAspectUnread(camera) ? camera.view : null),
          },
        ],
      ];
    }),
  );
}

/** Half the width of a 95 % interval, in standard deviations. */
const Z_95 = 1.96;

/**
 * What the pose and a camera whose place is not known leave uncertain of right minus left in one
 * clip, standard deviation; null where it was not measured. A camera that stands aside moves the
 * two legs apart, so that nothing of it cancels.
 *
 * @param unreadView the view of a camera whose place is not known; null where it is
 */
export function betweenSidesSd(
  metric: MetricId,
  added: Pick<ExpectedReading, 'betweenSidesSd'>,
  unreadView: View | null,
): number | null {
  if (added.betweenSidesSd === null || unreadView === null) return added.betweenSidesSd;
  return Math.hypot(added.betweenSidesSd, (2 * unreadAspectError(metric, unreadView)) / Z_95);
}

/** How many times larger the error of this capture is than that of the reference. */
function errorScale(metric: MetricId, capture: Omit<CaptureKind, 'leg'>, leg: CaptureKind['leg']): number {
  const own = measurementError(metric, { ...capture, leg })?.clip;
  const { view, model } = capture;
  const reference = measurementError(metric, { ...REFERENCE, view, model, leg })?.clip;
  return own && reference ? Math.max(1, own / reference) : 1;
}
