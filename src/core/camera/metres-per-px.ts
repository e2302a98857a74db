/**
 * Thigh plus shank as a share of standing height: hip at 0.530, ankle at 0.039 of the stature
 * (Drillis & Contini 1966, as tabulated in Winter 2009).
 */
const LEG_SHARE_OF_STATURE = 0.491;

/**
 * Metres per pixel at the runner from standing height through segment proportions. People differ
 * from the mean proportion by about ± 4 % (one standard deviation 2 %), which is the scale's error.
 * Null without a height.
 */
export function metresPerPx(heightM: number | undefined, legLengthPixels: number): number | null {
  if (heightM === undefined || !(heightM > 0) || !(legLengthPixels > 0)) return null;
  return (heightM * LEG_SHARE_OF_STATURE) / legLengthPixels;
}
