import type { PictureFacts } from '../run/picture-facts.ts';
import type { ModelId, ResolvedContext, View } from '../run/run-context.ts';
import type { CameraModel } from '../camera/camera-model.ts';
import type { Leg } from '../run/gait-event.ts';
import { type MetricId, METRICS } from '../metrics/registry.ts';
import type { ErrorRow } from './error-table.ts';
import { ERROR_TABLE } from './error-table.ts';
import { errorFactor } from './picture-effects.ts';

/** What the error of a reading depends on. */
export interface CaptureKind {
  readonly view: View;
  readonly leg: Leg;
  /** Different pictures per second of real time, Hz. */
  readonly frameRateHz: number;
  /** Height of the runner in the image, pixels. */
  readonly runnerHeightPx: number;
  readonly model: ModelId;
  readonly rollSource: CameraModel['rollSource'];
  /** Whether a front or rear view is too short to show where its camera stands. */
  readonly isAspectUnread?: boolean;
  /** Whether many frames of a front or rear view seemed to show the other end. */
  readonly isSeenFromBothEnds?: boolean | undefined;
  /** What the pictures tell of the capture; their faults make errors larger. */
  readonly pictures?: PictureFacts | undefined;
}

/** What the error of an analysis's readings depends on, but for the leg. */
export function captureOf({
  context,
  camera,
  frameRateHz,
}: {
  readonly context: Pick<ResolvedContext, 'view' | 'model' | 'pictures'>;
  readonly camera: CameraModel;
  readonly frameRateHz: number;
}): Omit<CaptureKind, 'leg'> {
  return {
    view: context.view,
    frameRateHz,
    runnerHeightPx: camera.runnerHeightPx,
    model: context.model,
    rollSource: camera.rollSource,
    isAspectUnread: isAspectUnread(camera),
    isSeenFromBothEnds: camera.isSeenFromBothEnds,
    pictures: context.pictures,
  };
}

/** Half widths of 95 % intervals in the metric's unit. */
export interface MeasurementError {
  /** Of a single reading around the clip's own mean, event error included. */
  readonly stride: number;
  /** Shared by all strides of the clip. */
  readonly clip: number;
}

/**
 * A runner smaller than this gets a proportionally larger error where the table has no row for
 * small runners, pixels.
 */
const REFERENCE_HEIGHT_PX = 300;

/**
 * 95 % error of the camera roll beyond what the table has (measured with the room's lines known),
 * degrees: cameras stand level within 1.6° (standard deviation), and the belt's slope narrows that
 * to 1.3°.
 */
const ROLL_ERROR_DEG: Readonly<Record<CameraModel['rollSource'], number>> = {
  scene: 0,
  user: 0,
  belt: 2.6,
  unknown: 3.2,
};

/**
 * How much worse a front or rear view is read of which many frames seemed to show the other end: a
 * judgement, from two rendered clips with one number of eight outside of the others’ range.
 */
const BOTH_ENDS_FACTOR = 1.5;

/**
 * 95 % error of a front or rear camera's direction where it could not be read, degrees: cameras
 * that are set up behind or in front of a treadmill are taken to stand within 4° (standard
 * deviation, a judgement, as for the rendered clips) of the running direction.
 */
const ASPECT_ERROR_DEG = 8;

/** Whether where the camera of a front or rear view stands is not known. */
export function isAspectUnread({
  view,
  frontalAspectRad,
}: Pick<CameraModel, 'view' | 'frontalAspectRad'>): boolean {
  return view !== 'side' && frontalAspectRad === 0;
}

/**
 * What a front or rear camera whose place could not be read adds to a reading of either leg, half
 * width of a 95 % interval: to one leg as much too little as to the other too much.
 */
export function unreadAspectError(metric: MetricId, view: View): number {
  return view === 'side' ? 0 : (METRICS[metric].perAspectDegree?.[view] ?? 0) * ASPECT_ERROR_DEG;
}

/**
 * The measurement error of a metric for a kind of capture; null where the table has no row
 * (cadence, lengths in metres). Of the rows that fit, the one for the highest frame rate and then
 * the tallest runner.
 */
export function measurementError(
  metric: MetricId,
  capture: CaptureKind,
  table: readonly ErrorRow[] = ERROR_TABLE,
): MeasurementError | null {
  const view = capture.view === 'side' ? 'side' : 'frontal';
  // A side view whose near side is unknown has the far leg's error.
  const leg = view === 'side' ? (capture.leg ?? 'far') : null;
  let best: ErrorRow | null = null;
  for (const row of table) {
    if (row.metric !== metric || row.view !== view || row.leg !== leg || row.model !== capture.model)
      continue;
    if (row.fromHz > capture.frameRateHz || row.fromHeightPx > capture.runnerHeightPx) continue;
    if (best && (row.fromHz < best.fromHz || row.fromHeightPx < best.fromHeightPx)) continue;
    best = row;
  }
  if (!best) return null;
  const { worse, small, added } = beyondTable(metric, capture, best.fromHeightPx);
  return { stride: worse * small * best.stride, clip: worse * Math.hypot(small * best.clip, added) };
}

/**
 * What the table would have to state for the strides' shared error to be `clip` in this capture:
 * the way back through what is added for small runners, an unknown roll or camera place, and the
 * pictures. 0 where these alone are as much.
 */
export function tableErrorFor(metric: MetricId, capture: CaptureKind, clip: number): number {
  const { worse, small, added } = beyondTable(metric, capture, 0);
  return Math.sqrt(Math.max(0, (clip / worse) ** 2 - added ** 2)) / small;
}

function beyondTable(
  metric: MetricId,
  capture: CaptureKind,
  fromHeightPx: number,
): { readonly worse: number; readonly small: number; readonly added: number } {
  const small =
    fromHeightPx === 0 && capture.runnerHeightPx > 0
      ? Math.max(1, REFERENCE_HEIGHT_PX / capture.runnerHeightPx)
      : 1;
  const roll = (METRICS[metric].perRollDegree ?? 0) * ROLL_ERROR_DEG[capture.rollSource];
  const aspect = capture.isAspectUnread ? unreadAspectError(metric, capture.view) : 0;
  const ends = capture.isSeenFromBothEnds ? BOTH_ENDS_FACTOR : 1;
  return { worse: ends * errorFactor(metric, capture.pictures), small, added: Math.hypot(roll, aspect) };
}
