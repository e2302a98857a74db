/** A signal that the refiner looks at: the point, the direction of its velocity, and whose leg. */
export type RefinerChannel =
  | 'pelvis-up'
  | 'trunk-up'
  | `${'heel' | 'toe' | 'ankle' | 'knee'}-${'up' | 'forward'}`
  | `opposite-${'heel' | 'toe' | 'ankle' | 'knee'}-${'up' | 'forward'}`;

/** What a refiner is shown around a rule's event. */
export interface RefinerView {
  readonly channels: readonly RefinerChannel[];
  /**
   * What the velocities are divided by: `belt` = the belt's speed (the pelvis: its own range), for
   * side views; `leg` = leg lengths per second, for front and rear views. Either way free of scale
   * and of the camera's distance.
   */
  readonly scale: 'belt' | 'leg';
  /** Times around the rule's event at which the velocities are read, seconds. */
  readonly offsetsS: readonly number[];
}

/**
 * A learned correction of one rule's events in one kind of view: a straight line through the
 * velocities around the rule's event plus one hidden layer of tanh units over them; the same units
 * tell how large the remaining error is.
 */
export interface RefinerModel extends RefinerView {
  /**
   * Channel by channel, offset by offset: what is taken off each input, and what it is then divided
   * by.
   */
  readonly inputMean: readonly number[];
  readonly inputSpread: readonly number[];
  /** Seconds per standardised input. */
  readonly linear: readonly number[];
  /** Unit by unit: weight of each standardised input, then the unit's own bias. */
  readonly hidden: readonly (readonly number[])[];
  readonly hiddenBias: readonly number[];
  /** Seconds that a unit adds to the correction, and the correction's constant part. */
  readonly value: readonly number[];
  readonly valueBiasS: number;
  /**
   * What a unit adds to the natural logarithm of the standard error in seconds, and its constant
   * part.
   */
  readonly logError: readonly number[];
  readonly logErrorBias: number;
  /**
   * Stretches the standard error so that 95 % of the errors on runners that training never saw lie
   * within 1.96 of it (a conformal calibration): it then holds what all strides of a runner share
   * as well.
   */
  readonly errorScale: number;
  /** Mean correction in training: used alone where part of the window is missing. */
  readonly meanShiftS: number;
  /**
   * The rule's error with the mean correction alone on unseen runners: 95 % of them within 1.96 of
   * it, seconds.
   */
  readonly ruleErrorS: number;
  /** Largest correction from the mean one, seconds: beyond it the refiner is guessing. */
  readonly largestShiftS: number;
}
