/** Cadence that the slow-motion factor is guessed from, steps per minute. */
const USUAL_CADENCE = 165;

/** Slow-motion factors that phones and cameras write. */
const USUAL_FACTORS = [2, 4, 8, 10] as const;

/** Nobody takes so few steps in a minute on a treadmill, not even walking. */
const NOBODY_BELOW = 70;

/**
 * The usual factor that brings a step rate, steps per minute of the file, nearest to a usual
 * runner's cadence.
 */
export function proposeSlowMotion(stepsPerMin: number): number {
  const wanted = Math.log(USUAL_CADENCE / stepsPerMin);
  let best: number = USUAL_FACTORS[0];
  for (const factor of USUAL_FACTORS) {
    if (Math.abs(Math.log(factor) - wanted) < Math.abs(Math.log(best) - wanted)) best = factor;
  }
  return best;
}

/** Playing speeds that a wrong factor or a sped-up video leaves: times slower than life. */
const USUAL_SPEEDS = [0.25, 0.5, 1, ...USUAL_FACTORS] as const;

/**
 * The usual factor, quick motion and real time among them, at which a file's steps come as a usual
 * runner's do.
 */
export function proposePlayback(fileStepsPerMin: number): number {
  const off = (factor: number): number => Math.abs(Math.log((factor * fileStepsPerMin) / USUAL_CADENCE));
  return USUAL_SPEEDS.reduce<number>((best, factor) => (off(factor) < off(best) ? factor : best), 1);
}

/**
 * Whether steps come so seldom that only slow motion explains it, whatever the gait. False for an
 * unknown rate.
 */
export function isPlainlySlow(stepsPerMin: number): boolean {
  return stepsPerMin < NOBODY_BELOW;
}
