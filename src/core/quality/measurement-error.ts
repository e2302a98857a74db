import type { ModelId, View } from '../analysis/run-context.ts';
import type { Leg } from '../gait/gait-event.ts';
import type { MetricId } from '../metrics/metric.ts';
import type { ErrorRow } from './error-table.ts';
import { ERROR_TABLE, MODEL_ERROR_FACTOR } from './error-table.ts';

/** What the error of a reading depends on. */
export interface CaptureKind {
  readonly view: View;
  readonly leg: Leg;
  /** Frame rate in real time, Hz. */
  readonly frameRateHz: number;
  /** Height of the runner in the image, pixels. */
  readonly runnerHeightPx: number;
  readonly model: ModelId;
}

/** Half widths of 95 % intervals in the metric's unit. */
export interface MeasurementError {
  /** Of a single reading around the clip's own mean, event error included. */
  readonly stride: number;
  /** Shared by all strides of the clip. */
  readonly clip: number;
}

/** A runner smaller than this gets a proportionally larger error where the table has no row for small runners, pixels. */
const REFERENCE_HEIGHT_PX = 300;

/**
 * The measurement error of a metric for a kind of capture, with the given error of its gait event; null where the table
 * has no row (time metrics, whose error is that of their events).
 */
export function measurementError(
  metric: MetricId,
  capture: CaptureKind,
  eventUncertaintyS: number,
  table: readonly ErrorRow[] = ERROR_TABLE,
): MeasurementError | null {
  const view = capture.view === 'side' ? 'side' : 'frontal';
  let best: ErrorRow | null = null;
  for (const row of table) {
    if (row.metric !== metric || row.view !== view) continue;
    if (row.leg !== null && row.leg !== capture.leg) continue;
    if (row.fromHz > capture.frameRateHz || row.fromHeightPx > capture.runnerHeightPx) continue;
    if (best && (row.fromHz < best.fromHz || row.fromHeightPx < best.fromHeightPx)) continue;
    best = row;
  }
  if (!best) return null;
  const small =
    best.fromHeightPx === 0 && capture.runnerHeightPx > 0
      ? Math.max(1, REFERENCE_HEIGHT_PX / capture.runnerHeightPx)
      : 1;
  const factor = small * MODEL_ERROR_FACTOR[capture.model][view];
  const event = best.perEventSecond * (Number.isFinite(eventUncertaintyS) ? eventUncertaintyS : 0);
  return { stride: factor * Math.hypot(best.stride, event), clip: factor * best.clip };
}
