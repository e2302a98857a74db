/**
 * Under this rate of different pictures a step has too few of them for the instant of touching
 * down, Hz of real time.
 */
export const NO_TOUCH_DOWN_HZ = 20;
