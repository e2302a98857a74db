/** Clean strides of a leg that a verdict needs (6.3 ± 0.3, Dingenen 2018). */
export const VERDICT_STRIDES = 7;
