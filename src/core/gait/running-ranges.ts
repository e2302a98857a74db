/** A running stance takes at least and at most so long, real seconds. */
export const STANCE_RANGE_S = Object.freeze({ shortest: 0.08, longest: 0.45 });

/**
 * Contacts of opposite feet follow each other within this range in running, real seconds: a sprint
 * of 300 steps a minute takes 0.2 s a step, one foot a little less than the other.
 */
export const STEP_RANGE_S = Object.freeze({ shortest: 0.16, longest: 0.6 });
