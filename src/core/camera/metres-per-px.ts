/**
 * Thigh plus shank as a share of standing height: hip at 0.530, ankle at 0.039 of the stature
 * (Drillis & Contini 1966, as tabulated in Winter 2009).
 */
const LEG_SHARE_OF_STATURE = 0.491;

/** The length of a leg, hip to ankle, m, of somebody of that height; null without a height. */
export function legLengthM(heightM: number | undefined): number | null {
  return heightM !== undefined && heightM > 0 ? heightM * LEG_SHARE_OF_STATURE : null;
}

/**
 * Metres per pixel at the runner from standing height through segment proportions. People differ
 * from the mean proportion by about ± 4 % (one standard deviation 2 %), which is the scale's error.
 * Null without a height.
 */
export function metresPerPx(heightM: number | undefined, legLengthPixels: number): number | null {
  const leg = legLengthM(heightM);
  return leg === null || !(legLengthPixels > 0) ? null : leg / legLengthPixels;
}
