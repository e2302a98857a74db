/**
 * Version of the numbers that `core` gives: stored runs of another version are recomputed. Raise it
 * when any number moves.
 */
export const CORE_VERSION = '0.1.0';
