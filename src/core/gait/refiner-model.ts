/** A signal that the refiner looks at: the point, the direction of its velocity, and whose leg. */
export type RefinerChannel =
  | 'pelvis-up'
  | 'trunk-up'
  | `${'heel' | 'toe' | 'ankle' | 'knee'}-${'up' | 'forward'}`
  | `opposite-${'heel' | 'toe' | 'ankle' | 'knee'}-${'up' | 'forward'}`;

/** What a pass of a refiner is shown around the time that it starts from. */
export interface RefinerView {
  readonly channels: readonly RefinerChannel[];
  /**
   * What the velocities are divided by: `belt` = the belt's speed (the pelvis: its own range), for
   * side views; `leg` = leg lengths per second, for front and rear views. Either way free of scale
   * and of the camera's distance.
   */
  readonly scale: 'belt' | 'leg';
  /** Times around the start at which the velocities are read, seconds. */
  readonly offsetsS: readonly number[];
  /** Whether the belt's speed in leg lengths per second is an input, too: the last one. */
  readonly withBeltSpeed: boolean;
}

/** One pass: a straight line through what it is shown, and how far it may still be wrong. */
export interface RefinerPass extends RefinerView {
  /**
   * Channel by channel, offset by offset: what is taken off each input, and what it is then divided
   * by.
   */
  readonly inputMean: readonly number[];
  readonly inputSpread: readonly number[];
  /** Seconds per standardised input, and the correction's constant part. */
  readonly linear: readonly number[];
  readonly interceptS: number;
  /** What an input adds to the natural logarithm of the error in seconds, and its constant part. */
  readonly logError: readonly number[];
  readonly logErrorBias: number;
  /**
   * Stretches that error so that 95 % of the errors on runners that training never saw lie within
   * 1.96 of it (a conformal calibration): it then holds what all strides of a runner share as well.
   */
  readonly errorScale: number;
}

/**
 * A learned correction of one rule's events in one kind of view, in passes: each looks at the
 * velocities around the time that the pass before it gave. The first starts from a rule that may be
 * 50 ms off, so that its window shows now more of the stance, now more of the swing; the second
 * starts near the event.
 */
export interface RefinerModel {
  readonly passes: readonly RefinerPass[];
  /** Mean correction in training: used alone where part of the first window is missing. */
  readonly meanShiftS: number;
  /**
   * The rule's error with the mean correction alone on unseen runners: 95 % of them within 1.96 of
   * it, seconds.
   */
  readonly ruleErrorS: number;
  /** Largest correction from the mean one, seconds: beyond it the refiner is guessing. */
  readonly largestShiftS: number;
}
