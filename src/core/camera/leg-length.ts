import { quantile } from 'd3-array';
import type { Side } from '../pose/landmark.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { frameStep } from './view-evidence.ts';

/**
 * Leg length in pixels: thigh plus shank (hip-knee-ankle), upper quartile over the clip and the
 * given sides, because foreshortening only shortens. NaN without samples.
 */
export function legLengthPx(trajectories: Trajectories, sides: readonly Side[]): number {
  const step = frameStep(trajectories.timesS.length);
  const lengths: number[] = [];
  for (const side of sides) {
    const hip = JOINT_INDEX.hip[side];
    const knee = JOINT_INDEX.knee[side];
    const ankle = JOINT_INDEX.ankle[side];
    for (let i = 0; i < trajectories.timesS.length; i += step) {
      const length = segment(trajectories, hip, knee, i) + segment(trajectories, knee, ankle, i);
      if (Number.isFinite(length)) lengths.push(length);
    }
  }
  return quantile(lengths, 0.75) ?? Number.NaN;
}

function segment(trajectories: Trajectories, from: number, to: number, i: number): number {
  const dx = (trajectories.x[to]?.[i] ?? Number.NaN) - (trajectories.x[from]?.[i] ?? Number.NaN);
  const dy = (trajectories.y[to]?.[i] ?? Number.NaN) - (trajectories.y[from]?.[i] ?? Number.NaN);
  return Math.hypot(dx, dy);
}
