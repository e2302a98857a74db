/**
 * Version of the numbers that `core` gives, kept with each run and printed in reports. It is the
 * release in which a number last moved.
 */
export const CORE_VERSION = '0.2.0';
