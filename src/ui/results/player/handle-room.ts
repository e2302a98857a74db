/**
 * With fewer CSS pixels to a second of the ribbon, the handles of one stance would lie on each
 * other.
 */
export const LEAST_HANDLE_PX_PER_S = 60;
