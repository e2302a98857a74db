import { quantile } from 'd3-array';
import { JOINT_INDEX } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { frameStep } from './view-evidence.ts';

const NOSE = 0;

/**
 * Vertical distance from the nose to the lower heel, pixels, upper quartile over the clip; NaN
 * without samples.
 */
export function runnerHeightPx(trajectories: Trajectories): number {
  const noseY = trajectories.y[NOSE];
  const leftY = trajectories.y[JOINT_INDEX.heel.left];
  const rightY = trajectories.y[JOINT_INDEX.heel.right];
  const step = frameStep(trajectories.timesS.length);
  const heights: number[] = [];
  for (let i = 0; i < trajectories.timesS.length; i += step) {
    const heel = Math.max(leftY?.[i] ?? Number.NaN, rightY?.[i] ?? Number.NaN);
    const height = heel - (noseY?.[i] ?? Number.NaN);
    if (Number.isFinite(height)) heights.push(height);
  }
  return quantile(heights, 0.75) ?? Number.NaN;
}
