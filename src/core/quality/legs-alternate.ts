import type { View } from '../run/run-context.ts';
import { JOINT_INDEX, type Side } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import type { StepRate } from './step-rate.ts';

/**
 * Agreement from which the legs take turns: of 39 rendered and real tracks 0.92 and more from the
 * side, 0.31 and more from front and rear.
 */
const ALTERNATES_FROM = Object.freeze({ side: 0.6, frontal: 0.25 });

/**
 * Whether the legs take turns as in walking and running: each does half a stride later what the
 * other does now, and not at the same time. Read from the ankles' way back and forth under the hips
 * (side view) or up and down (front and rear). An exercise of both legs at once has a rhythm, too,
 * but does not alternate. False without a rhythm.
 */
export function legsAlternate(trajectories: Trajectories, rate: StepRate, view: View): boolean {
  const half = Math.round((60 / rate.stepsPerMin) * trajectories.rateHz);
  if (!(half > 0)) return false;
  const path = (side: Side): Float64Array => {
    const axis = view === 'side' ? trajectories.x : trajectories.y;
    const hips = [axis[JOINT_INDEX.hip.left], axis[JOINT_INDEX.hip.right]] as const;
    const ankle = axis[JOINT_INDEX.ankle[side]] ?? new Float64Array(0);
    return ankle.map((value, i) => value - ((hips[0]?.[i] ?? Number.NaN) + (hips[1]?.[i] ?? Number.NaN)) / 2);
  };
  const [left, right] = [path('left'), path('right')];
  const later = Math.max(correlation(left, right, half), correlation(right, left, half));
  return (later - correlation(left, right, 0)) / 2 >= ALTERNATES_FROM[view === 'side' ? 'side' : 'frontal'];
}

/** Correlation of a series with another, `lag` samples later; NaN without variance. */
function correlation(a: Float64Array, b: Float64Array, lag: number): number {
  let [n, sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i + lag < b.length; i++) {
    const [x, y] = [a[i] ?? Number.NaN, b[i + lag] ?? Number.NaN];
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    n++;
    sumA += x;
    sumB += y;
    sumAA += x * x;
    sumBB += y * y;
    sumAB += x * y;
  }
  const variance = (sumAA - (sumA * sumA) / n) * (sumBB - (sumB * sumB) / n);
  return variance > 0 ? (sumAB - (sumA * sumB) / n) / Math.sqrt(variance) : Number.NaN;
}
