import type { RunAnalysis } from '../findings/run-analysis.ts';
import type { Side } from '../pose/landmark.ts';
import type { ModelId, View } from '../run/run-context.ts';

/** Ways in which two captures may differ so that their numbers do, too. */
type CaptureDifferenceCode =
  | 'no-numbers'
  | 'view'
  | 'near-leg'
  | 'frame-rate'
  | 'frame-rate-unknown'
  | 'speed'
  | 'speed-unknown'
  | 'distance'
  | 'distance-unknown'
  | 'obliqueness'
  | 'obliqueness-unknown'
  | 'model'
  | 'shoes';

/** Those that are known from what is kept of a run without analysing it again. */
export type KeptCaptureDifference = Extract<
  CaptureDifferenceCode,
  'view' | 'near-leg' | 'speed' | 'frame-rate' | 'model' | 'shoes'
>;

/** How a clip was captured, as far as it is kept without its track. */
export interface KeptCapture {
  readonly view: View;
  readonly nearSide: Side | null;
  /** Pictures per real second; NaN where unknown. */
  readonly frameRateHz: number;
  /** Null where nobody entered it. */
  readonly beltSpeedMps: number | null;
  readonly model: ModelId;
  /** The pair that was worn, by its id; null where it was not said. */
  readonly shoes: string | null;
}

/**
 * One such difference. `blocks`: only numbers that do not depend on it are compared; `weakens`:
 * read with care.
 */
export interface CaptureDifference {
  readonly code: CaptureDifferenceCode;
  readonly severity: 'blocks' | 'weakens';
  /**
   * The two values, where they are numbers: fps, m/s, body height as a share of the picture's
   * longer side, degrees.
   */
  readonly a: number | null;
  readonly b: number | null;
}

/** Part of an analysis that says how a clip was captured. */
export interface CaptureFacts extends Pick<RunAnalysis, 'context' | 'camera' | 'frameRateHz' | 'strides'> {
  /** Size of the displayed frame, pixels. */
  readonly picture: { readonly width: number; readonly height: number };
}

/** Frame rates that differ by more than this factor time an event differently well. */
const FRAME_RATE_FACTOR = 1.5;
/**
 * Cadence, contact time and overstride move with speed: 0.1 m/s is about what displays can be
 * trusted for.
 */
const SPEED_STEP_MPS = 0.1;
/**
 * A runner who fills more of the picture by this factor was filmed from another distance or with
 * another zoom.
 */
const SIZE_FACTOR = 1.25;
const OBLIQUE_STEP_DEG = 8;

/**
 * In what two captures differ, by what is kept of them, worst first; empty where they were filmed
 * alike. What is not known of either counts as alike here. Symmetric.
 */
export function keptCaptureDifferences(a: KeptCapture, b: KeptCapture): KeptCaptureDifference[] {
  const found: KeptCaptureDifference[] = [];
  if (a.view !== b.view) found.push('view');
  else if (a.nearSide !== b.nearSide) found.push('near-leg');
  if (ratio(a.frameRateHz, b.frameRateHz) > FRAME_RATE_FACTOR) found.push('frame-rate');
  const speeds = [a.beltSpeedMps, b.beltSpeedMps] as const;
  if (speeds[0] !== null && speeds[1] !== null && Math.abs(speeds[0] - speeds[1]) > SPEED_STEP_MPS) {
    found.push('speed');
  }
  if (a.model !== b.model) found.push('model');
  if (areOtherShoes(a.shoes, b.shoes)) found.push('shoes');
  return found;
}

/**
 * In what two clips were captured differently, worst first; empty where they are comparable. What
 * is not known of either is stated as unknown, never taken for alike; nothing is said of the size
 * or the direction of a runner who was not seen. Symmetric but for a and b.
 */
export function captureDifferences(a: CaptureFacts, b: CaptureFacts): CaptureDifference[] {
  const found: CaptureDifference[] = [];
  const add = (
    code: CaptureDifferenceCode,
    severity: CaptureDifference['severity'],
    values: readonly [number | null, number | null] = [null, null],
  ): void => void found.push({ code, severity, a: values[0], b: values[1] });

  const kept = new Set(keptCaptureDifferences(keptOf(a), keptOf(b)));
  const wereSeen = a.strides.length > 0 && b.strides.length > 0;
  if (!wereSeen) add('no-numbers', 'blocks');
  if (kept.has('view')) add('view', 'blocks');
  if (kept.has('near-leg')) add('near-leg', 'weakens');
  const unlike = (
    code: 'frame-rate' | 'distance' | 'obliqueness',
    values: readonly [number, number],
    isUnlike: boolean,
  ): void => {
    if (values.every(Number.isFinite)) {
      if (isUnlike) add(code, 'weakens', values);
    } else if (wereSeen) add(`${code}-unknown`, 'weakens', [known(values[0]), known(values[1])]);
  };
  unlike('frame-rate', [a.frameRateHz, b.frameRateHz], kept.has('frame-rate'));
  const speeds = [a.context.beltSpeedMps ?? null, b.context.beltSpeedMps ?? null] as const;
  if (speeds[0] === null || speeds[1] === null) add('speed-unknown', 'weakens', speeds);
  if (kept.has('speed')) add('speed', 'weakens', speeds);
  const sizes = [sizeInPicture(a), sizeInPicture(b)] as const;
  unlike('distance', sizes, ratio(...sizes) > SIZE_FACTOR);
  const angles = [a.camera.obliqueDeg, b.camera.obliqueDeg] as const;
  unlike('obliqueness', angles, Math.abs(angles[0] - angles[1]) > OBLIQUE_STEP_DEG);
  if (kept.has('model')) add('model', 'weakens');
  if (kept.has('shoes')) add('shoes', 'weakens');
  return found;
}

/**
 * Whether two clips were filmed so much alike that what the pose adds to a runner cancels: nothing
 * stands between them, but for the speed, which moves the numbers and not their error.
 */
export function areFilmedAlike(differences: readonly { readonly code: CaptureDifferenceCode }[]): boolean {
  return differences.every(({ code }) => code === 'speed' || code === 'speed-unknown');
}

function keptOf({ context, frameRateHz }: CaptureFacts): KeptCapture {
  const { view, nearSide, model } = context;
  return {
    view,
    nearSide,
    frameRateHz,
    beltSpeedMps: context.beltSpeedMps ?? null,
    model,
    shoes: context.shoes ?? null,
  };
}

/**
 * Body height as a share of the picture's longer side: the same at any resolution and however the
 * phone was turned, for a camera at the same distance.
 */
function sizeInPicture({ camera, picture }: CaptureFacts): number {
  return camera.runnerHeightPx / Math.max(picture.width, picture.height);
}

/** Whether both pairs are known and are not the same; shoes that nobody named say nothing. */
function areOtherShoes(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** How many times the larger is the smaller; NaN where either is unknown. */
function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}
