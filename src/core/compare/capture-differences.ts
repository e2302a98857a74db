import type { RunAnalysis } from '../analysis/run-analysis.ts';
import type { MetricId } from '../metrics/metric.ts';

/** Ways in which two captures may differ so that their numbers do, too. */
export const CAPTURE_DIFFERENCES = [
  'no-numbers',
  'view',
  'near-leg',
  'frame-rate',
  'speed',
  'speed-unknown',
  'distance',
  'obliqueness',
  'model',
] as const;
export type CaptureDifferenceCode = (typeof CAPTURE_DIFFERENCES)[number];

/** One such difference. `blocks`: only numbers that do not depend on it are compared; `weakens`: read with care. */
export interface CaptureDifference {
  readonly code: CaptureDifferenceCode;
  readonly severity: 'blocks' | 'weakens';
  /** The two values, where they are numbers: fps, m/s, pixels of body height, degrees. */
  readonly a: number | null;
  readonly b: number | null;
}

/** Part of an analysis that tells how a clip was captured. */
export type CaptureFacts = Pick<RunAnalysis, 'context' | 'camera' | 'frameRateHz' | 'strides'>;

/** Frame rates that differ by more than this factor time an event differently well. */
const FRAME_RATE_FACTOR = 1.5;
/** Cadence, contact time and overstride move with speed: 0.1 m/s is about what displays can be trusted for. */
const SPEED_STEP_MPS = 0.1;
/** A runner shown larger by this factor is measured with another error and from another distance. */
const SIZE_FACTOR = 1.25;
const OBLIQUE_STEP_DEG = 8;

/** Metrics that do not depend on where the camera stands. */
export const VIEW_FREE_METRICS: ReadonlySet<MetricId> = new Set<MetricId>([
  'cadence',
  'contact-time',
  'flight-time',
  'duty-factor',
]);

/** In what two clips were captured differently, worst first; empty where they are comparable. Symmetric but for a and b. */
export function captureDifferences(a: CaptureFacts, b: CaptureFacts): CaptureDifference[] {
  const found: CaptureDifference[] = [];
  const add = (
    code: CaptureDifferenceCode,
    severity: CaptureDifference['severity'],
    values: readonly [number | null, number | null] = [null, null],
  ): void => void found.push({ code, severity, a: values[0], b: values[1] });

  if (a.strides.length === 0 || b.strides.length === 0) add('no-numbers', 'blocks');
  if (a.context.view !== b.context.view) add('view', 'blocks');
  else if (a.context.nearSide !== b.context.nearSide) add('near-leg', 'weakens');
  if (ratio(a.frameRateHz, b.frameRateHz) > FRAME_RATE_FACTOR) {
    add('frame-rate', 'weakens', [a.frameRateHz, b.frameRateHz]);
  }
  const speeds = [a.context.beltSpeedMps ?? null, b.context.beltSpeedMps ?? null] as const;
  if (speeds[0] === null || speeds[1] === null) add('speed-unknown', 'weakens', speeds);
  else if (Math.abs(speeds[0] - speeds[1]) > SPEED_STEP_MPS) add('speed', 'weakens', speeds);
  if (ratio(a.camera.runnerHeightPx, b.camera.runnerHeightPx) > SIZE_FACTOR) {
    add('distance', 'weakens', [a.camera.runnerHeightPx, b.camera.runnerHeightPx]);
  }
  if (Math.abs(a.camera.obliqueDeg - b.camera.obliqueDeg) > OBLIQUE_STEP_DEG) {
    add('obliqueness', 'weakens', [a.camera.obliqueDeg, b.camera.obliqueDeg]);
  }
  if (a.context.model !== b.context.model) add('model', 'weakens');
  return found;
}

/** How many times the larger is the smaller; NaN where either is unknown. */
function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}
