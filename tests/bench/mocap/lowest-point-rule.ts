import { JOINT_INDEX, SIDES } from '../../../src/core/pose/landmark.ts';
import { findPeaks } from '../../../src/core/signal/find-peaks.ts';
import type { Trajectories } from '../../../src/core/trajectories/trajectories.ts';
import type { TimedEvent } from './score-events.ts';

/** Shortest time between two contacts of one foot, seconds. */
const SHORTEST_STRIDE_S = 0.4;
/** Least height that the foot must have been lifted, as a share of its range. */
const LEAST_LIFT = 0.3;

/**
 * Initial contacts as other browser tools read them, for comparison: wherever the lowest of heel
 * and toe is at its lowest. Given the same repaired and filtered paths as our own rule.
 */
export function lowestPointContacts(trajectories: Trajectories): TimedEvent[] {
  return SIDES.flatMap((side) => {
    const heel = trajectories.y[JOINT_INDEX.heel[side]];
    const toe = trajectories.y[JOINT_INDEX.toe[side]];
    if (!heel || !toe) return [];
    const lowest = heel.map((y, i) => Math.max(y, toe[i] ?? Number.NaN));
    const finite = Array.from(lowest).filter(Number.isFinite);
    const range = Math.max(...finite) - Math.min(...finite);
    return findPeaks(lowest, {
      prominence: LEAST_LIFT * range,
      distance: Math.max(1, SHORTEST_STRIDE_S * trajectories.rateHz),
    }).map((peak) => ({ side, timeS: trajectories.timesS[peak.index] ?? Number.NaN }));
  });
}
