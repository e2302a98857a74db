import { median } from 'd3-array';
import type { JointPoints, LegPoints } from './leg-points.ts';

/**
 * A departure from the prediction counts at most this many standard deviations, squared: one bad
 * frame is no proof.
 */
const LARGEST_COST = 25;

/**
 * How badly each joint's two points continue the paths of the two frames before, for the four ways
 * in which those frames may be labelled relative to this one: index 2·(frame − 2 exchanged) +
 * (frame − 1 exchanged). The prediction is constant velocity; costs are squared distances over the
 * joint's own typical distance, clipped.
 */
export function continuityCosts(points: LegPoints): Float32Array[] {
  return points.joints.map((joint) => jointCosts(joint, points.timesS));
}

function jointCosts(joint: JointPoints, timesS: Float64Array): Float32Array {
  const n = timesS.length;
  const { leftX, leftY, rightX, rightY } = joint;
  const squared = new Float64Array(4 * n);
  for (let i = 2; i < n; i++) {
    const before = (timesS[i - 1] ?? 0) - (timesS[i - 2] ?? 0);
    const ratio = ((timesS[i] ?? 0) - (timesS[i - 1] ?? 0)) / before;
    // After a gap the prediction is worth less, by the square of the time it reaches.
    const reach = (ratio * (1 + ratio)) / 2;
    for (let labels = 0; labels < 4; labels++) {
      const swap1 = (labels & 1) === 1;
      const swap2 = (labels & 2) === 2;
      const error = (x: Float64Array, otherX: Float64Array): number => {
        const one = (swap1 ? otherX : x)[i - 1] ?? 0;
        const two = (swap2 ? otherX : x)[i - 2] ?? 0;
        return ((x[i] ?? 0) - one - ratio * (one - two)) / reach;
      };
      squared[4 * i + labels] =
        error(leftX, rightX) ** 2 +
        error(leftY, rightY) ** 2 +
        error(rightX, leftX) ** 2 +
        error(rightY, leftY) ** 2;
    }
  }
  const best: number[] = [];
  for (let i = 2; i < n; i++) {
    best.push(Math.min(...squared.subarray(4 * i, 4 * i + 4)));
  }
  // The median of a chi-squared variable of four degrees of freedom is 3.36.
  const variance = Math.max((median(best) ?? 1) / 3.36, 0.05);
  return Float32Array.from(squared, (value) => Math.min(value / variance, LARGEST_COST));
}
