/** Units in which results are given. `class` marks a category, `%leg` percent of leg length. */
export const UNITS = [
  'deg',
  '% leg',
  '% shank',
  '% hip width',
  '%',
  'ms',
  's',
  'm',
  'm/s',
  'steps/min',
  'class',
] as const;

export type Unit = (typeof UNITS)[number];

/**
 * A number (or category) that was measured, with its 95 % uncertainty and the frame it was read at.
 */
export interface MeasuredValue {
  readonly value: number | string;
  readonly unit: Unit;
  /**
   * Half width of the 95 % interval, in `unit`; for categories the half width of the underlying
   * number.
   */
  readonly uncertainty: number;
  /**
   * The part of `uncertainty` that is this stride's own. The rest is shared by all strides of the
   * clip's leg and cancels where they are compared with one another or with their median. Absent
   * where the two cannot be told apart: then all of it counts.
   */
  readonly strideUncertainty?: number;
  /** Frame of the file (presentation order, 0-based) at which the value was read. */
  readonly frame: number;
}

/** No number, and why: a reason code worded in `text/`. */
export interface Unavailable {
  readonly unavailable: UnavailableReason;
}

/** A reading of one stride: a value with its error, or the reason why there is none. */
export type Measured = MeasuredValue | Unavailable;

/** Why a metric has no number. */
export const UNAVAILABLE_REASONS = [
  'wrong-view',
  'oblique-view',
  'needs-height',
  'needs-belt-speed',
  'frame-rate-too-low',
  'feet-out-of-frame',
  'feet-hidden',
  'landmarks-missing',
  'no-event',
  'not-running',
  'hip-landmarks-cannot-show-pelvis',
  'dots-need-rear-view',
  'dots-not-followed',
  'dots-too-close',
  'error-too-large',
  'too-few-strides',
  'excluded-by-user',
] as const;

export type UnavailableReason = (typeof UNAVAILABLE_REASONS)[number];

/** True where a number (or category) was measured. */
export function isMeasured(measured: Measured): measured is MeasuredValue {
  return 'value' in measured;
}

/**
 * Half width of the 95 % interval of a reading among the other strides of the same leg and clip.
 */
export function errorAmongStrides({ strideUncertainty, uncertainty }: MeasuredValue): number {
  return strideUncertainty ?? uncertainty;
}

/** Shorthand for a missing number with its reason. */
export function unavailable(reason: UnavailableReason): Unavailable {
  return { unavailable: reason };
}
