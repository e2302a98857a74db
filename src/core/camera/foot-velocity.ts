import { quantile } from 'd3-array';
import type { Side } from '../pose/landmark.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { frameStep } from './view-evidence.ts';

/**
 * Forward velocity of the foot (midpoint of heel and toe), pixels per real second, by central
 * differences on the trajectories' grid; `forward` is +1 when the runner faces image right. The two
 * end samples are NaN, so are those beside a gap, and all where heel or toe is not followed.
 */
export function footForwardVelocity(trajectories: Trajectories, side: Side, forward: 1 | -1): Float64Array {
  const heel = trajectories.x[JOINT_INDEX.heel[side]];
  const toe = trajectories.x[JOINT_INDEX.toe[side]];
  const n = trajectories.timesS.length;
  const velocity = new Float64Array(n).fill(Number.NaN);
  if (!heel || !toe) return velocity;
  const scale = (forward * trajectories.rateHz) / 4;
  for (let i = 1; i < n - 1; i++) {
    const ahead = (heel[i + 1] ?? Number.NaN) + (toe[i + 1] ?? Number.NaN);
    const behind = (heel[i - 1] ?? Number.NaN) + (toe[i - 1] ?? Number.NaN);
    velocity[i] = (ahead - behind) * scale;
  }
  return velocity;
}

/**
 * First estimate of the belt's speed in a side view, pixels per real second: the 8th percentile of
 * the feet's forward velocity, sign changed. Needs no events. NaN without
 * samples.
 */
export function beltSpeedFromPercentile(
  trajectories: Trajectories,
  sides: readonly Side[],
  forward: 1 | -1,
): number {
  const all: number[] = [];
  for (const side of sides) {
    const velocity = footForwardVelocity(trajectories, side, forward);
    const step = frameStep(velocity.length);
    for (let i = 0; i < velocity.length; i += step) {
      const v = velocity[i] ?? Number.NaN;
      if (Number.isFinite(v)) all.push(v);
    }
  }
  return -(quantile(all, 0.08) ?? Number.NaN);
}
