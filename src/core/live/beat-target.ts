/** How much quicker than a runner's own cadence a first beat is, percent (Heiderscheit 2011). */
export const FIRST_BEAT_PERCENT = 5;

/** Whole steps per minute to run to, so much quicker than the runner's own. */
export function beatTarget(ownSpm: number, percent: number = FIRST_BEAT_PERCENT): number {
  return Math.round(Math.round(ownSpm) * (1 + percent / 100));
}
