import { JOINT_INDEX } from '../pose/landmark.ts';
import { dominantPeriod } from '../signal/dominant-period.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';

/** Limits of the rhythm that is read without feet. */
const BODY_RHYTHM = Object.freeze({
  /**
   * Strides of running, seconds: 145 steps a minute, under which walking looks the same without
   * feet, to 240.
   */
  shortestStrideS: 0.5,
  longestStrideS: 120 / 145,
  strength: 0.6,
  /** Two signals say the same within this share. */
  alike: 0.02,
});

/**
 * 95 % error of a step rate read without feet, steps per minute. On five stored tracks, cut off
 * above the feet, it departs from the contacts' by 0.2 at most; the rest is a margin for the
 * rougher poses of a body that is not seen whole.
 */
export const BODY_RHYTHM_ERROR_SPM = 2;

/**
 * Steps per real minute from knees and elbows, whose left minus right repeats once per stride; null
 * where no two of them show the same rhythm plainly, or where it is not surely that of running. For
 * clips without feet: `stepRate` is more exact.
 */
export function bodyRhythm({ x, y, rateHz }: Trajectories): number | null {
  const signals = [
    difference(x, 'knee'),
    difference(y, 'knee'),
    difference(x, 'elbow'),
    difference(y, 'elbow'),
  ];
  const found = signals.flatMap((signal) => {
    const period = dominantPeriod(signal, {
      rateHz,
      minimumPeriodS: BODY_RHYTHM.shortestStrideS,
      // Beyond the longest, so that a slower rhythm shows itself and is not taken for a faster one.
      maximumPeriodS: 2 * BODY_RHYTHM.longestStrideS,
    });
    return period && period.strength >= BODY_RHYTHM.strength ? [period] : [];
  });
  const [best] = [...found].sort((a, b) => b.strength - a.strength);
  if (!best || best.periodS > BODY_RHYTHM.longestStrideS) return null;
  const agreeing = found.filter(
    ({ periodS }) => Math.abs(periodS - best.periodS) <= BODY_RHYTHM.alike * best.periodS,
  );
  return agreeing.length >= 2 ? 120 / best.periodS : null;
}

/** Left minus right of a joint along one axis. */
function difference(axis: readonly Float64Array[], joint: 'knee' | 'elbow'): Float64Array {
  const right = axis[JOINT_INDEX[joint].right];
  return (axis[JOINT_INDEX[joint].left] ?? new Float64Array(0)).map(
    (value, i) => value - (right?.[i] ?? Number.NaN),
  );
}
