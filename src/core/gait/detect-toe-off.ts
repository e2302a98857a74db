import { median } from 'd3-array';
import { parabolicPeak } from '../signal/parabolic-peak.ts';
import type { BodySignals, LegSignals } from './body-signals.ts';

/**
 * How long before the foot's rearmost point the knee can be straightest: seconds, and at most this
 * share of the stride. In a sprint the leg that reaches for its landing is straight within 0.2 s of
 * the push-off too.
 */
const EXTENSION_BEFORE_REARMOST_S = 0.2;
const EXTENSION_BEFORE_REARMOST_SHARE = 0.28;
/**
 * Before its rearmost point the foot must have gone backwards at this share of the belt's speed,
 * within this time.
 */
const STANCE_SHARE = 0.5;
const STANCE_WITHIN_S = 0.3;

/**
 * Toe-offs of one foot in a side view, samples of the signals' grid: the knee's peak extension
 * before the foot's rearmost point, where its forward velocity turns positive after a stance
 * (against force plates at 60 Hz: bias +10 ms, median error 14 ms; the refiner takes it off).
 * Missing samples hide the toe-offs among them.
 *
 * @param contacts the foot's landings, samples: how long its strides are
 */
export function detectToeOffs(body: BodySignals, leg: LegSignals, contacts: readonly number[]): number[] {
  const velocity = leg.forward.foot;
  const stride = median(contacts.slice(1), (at, i) => at - (contacts[i] ?? 0)) ?? Number.POSITIVE_INFINITY;
  const reach = Math.round(
    Math.min(EXTENSION_BEFORE_REARMOST_S * body.rateHz, EXTENSION_BEFORE_REARMOST_SHARE * stride),
  );
  const toeOffs: number[] = [];
  let lastStance = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < velocity.length; i++) {
    const here = velocity[i] ?? Number.NaN;
    if (here < -STANCE_SHARE * body.beltSpeed) lastStance = i;
    const isRearmost = (velocity[i - 1] ?? Number.NaN) <= 0 && here > 0;
    if (!isRearmost || i - lastStance > STANCE_WITHIN_S * body.rateHz) continue;
    lastStance = Number.NEGATIVE_INFINITY;
    const straightest = lowest(leg.kneeFlexionDeg, i - reach, i);
    if (straightest !== null) toeOffs.push(parabolicPeak(leg.kneeFlexionDeg, straightest).position);
  }
  return toeOffs;
}

/** Sample of the least value in [from, to]; null when a sample is missing. */
function lowest(values: Float64Array, from: number, to: number): number | null {
  let best = Math.max(0, from);
  for (let i = best; i <= to; i++) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isFinite(value)) return null;
    if (value < (values[best] ?? Number.NaN)) best = i;
  }
  return best;
}
