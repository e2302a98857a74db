/** A running stance takes at least and at most so long, real seconds. */
export const STANCE_RANGE_S = Object.freeze({ shortest: 0.1, longest: 0.45 });

/** Contacts of opposite feet follow each other within this range in running, real seconds. */
export const STEP_RANGE_S = Object.freeze({ shortest: 0.2, longest: 0.6 });
