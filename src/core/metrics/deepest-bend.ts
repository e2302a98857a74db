import { maximumWithin, type TimedValue } from './sample-series.ts';
import { stanceTimeS } from './stance.ts';

/**
 * Part of stance in which the knee's flexion peak of loading lies; before toe-off the knee flexes
 * again for swing.
 */
const PEAK_FLEXION_PHASE = Object.freeze({ from: 0.1, to: 0.75 });

/**
 * Largest bend of the knee in stance, degrees, and when it is reached; NaN where the toe-off is not
 * known or too few samples of that part of stance are valid.
 *
 * @param contact initial contact and toe-off, in the time of `timesS`
 * @param bendsDeg the knee's bend at every sample, 0 = straight
 */
export function deepestBend(
  contact: Parameters<typeof stanceTimeS>[0],
  timesS: Float64Array,
  bendsDeg: Float64Array,
): TimedValue {
  const { from, to } = PEAK_FLEXION_PHASE;
  return maximumWithin(timesS, bendsDeg, stanceTimeS(contact, from), stanceTimeS(contact, to));
}
