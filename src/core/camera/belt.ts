import { mean, median } from 'd3-array';
import type { Stride } from '../run/stride.ts';
import type { Side } from '../pose/landmark.ts';
import { JOINT_INDEX, SIDES } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { footForwardVelocity } from './foot-velocity.ts';

/**
 * Part of stance in which the whole foot lies on the belt, as shares of stance, whatever the
 * strike: a rearfoot strike is flat from about 20 %, a forefoot strike lifts its heel again from
 * about 45 % (seen in the synthetic clips' skeletons).
 */
const FLAT_FOOT_PHASE = Object.freeze({ from: 0.25, to: 0.45 });

/**
 * Part of stance whose foot path shows the belt's slope: after the landing's slap, before the heel
 * is high.
 */
const SLOPE_PHASE = Object.freeze({ from: 0.25, to: 0.55 });

/**
 * Points whose paths show the slope. Each alone drifts with the foot's posture, in different
 * directions.
 */
const SLOPE_JOINTS = ['heel', 'toe'] as const;

/** The belt as the standing foot draws it in a side view. */
export interface BeltEstimate {
  /**
   * Angle of the belt in the image, degrees, + = rising in the running direction; NaN when unknown.
   */
  readonly angleDeg: number;
  /** The same by each foot that was seen on the belt. */
  readonly footAnglesDeg: readonly number[];
  /** Height of the belt under the toe, median over stances, pixels; NaN when unknown. */
  readonly lineYPx: number;
  /** Backward speed of the flat foot, pixels per real second; NaN when unknown. */
  readonly speedPxS: number;
  /**
   * Spread of the foot's height from stance to stance (scaled median absolute deviation), pixels;
   * NaN when unknown.
   */
  readonly heightSpreadPx: number;
  /** Stances used. */
  readonly n: number;
}

/**
 * The sample indices [from, to) of a phase of stance; empty when the toe-off is unknown. Default:
 * the flat foot.
 */
export function flatFootSamples(
  trajectories: Trajectories,
  stride: Stride,
  phase: { readonly from: number; readonly to: number } = FLAT_FOOT_PHASE,
): readonly [number, number] {
  if (stride.toeOffS === null) return [0, 0];
  const stance = stride.toeOffS - stride.initialContactS;
  const start = trajectories.timesS[0] ?? 0;
  const at = (share: number): number =>
    Math.round((stride.initialContactS + share * stance - start) * trajectories.rateHz);
  return [Math.max(0, at(phase.from)), Math.min(trajectories.timesS.length, at(phase.to) + 1)];
}

/**
 * Belt line, speed and steadiness from the stances. Slope: per stance of either foot one
 * least-squares line through the paths of heel and toe, each about its own mean; then the median
 * over stances (error on synthetic clips: 2.3° rms, see `estimate-camera`). Speed and height come
 * from the near foot alone, because the scale is that of the near leg.
 */
export function estimateBelt(
  trajectories: Trajectories,
  strides: readonly Stride[],
  near: Side,
  forward: 1 | -1,
): BeltEstimate {
  const velocity = footForwardVelocity(trajectories, near, forward);
  const toeY = trajectories.y[JOINT_INDEX.toe[near]] ?? new Float64Array(0);
  const slopes: number[] = [];
  const bySide: Record<Side, number[]> = { left: [], right: [] };
  const heights: number[] = [];
  const speeds: number[] = [];
  for (const stride of strides) {
    if (stride.excluded !== null) continue;
    const slope = footPathSlope(
      trajectories,
      stride.side,
      flatFootSamples(trajectories, stride, SLOPE_PHASE),
    );
    if (!Number.isFinite(slope)) continue;
    slopes.push(slope);
    bySide[stride.side].push(slope);
    if (stride.side !== near) continue;
    const [from, to] = flatFootSamples(trajectories, stride);
    heights.push(median(toeY.subarray(from, to)) ?? Number.NaN);
    speeds.push(-(median(velocity.subarray(from, to)) ?? Number.NaN));
  }
  const lineYPx = median(heights) ?? Number.NaN;
  const spread = median(heights, (y) => Math.abs(y - lineYPx));
  // Image y points down: a line that rises in the running direction has a slope of the other sign.
  const angleOf = (some: readonly number[]): number =>
    (-forward * Math.atan(median(some) ?? Number.NaN) * 180) / Math.PI;
  return {
    angleDeg: angleOf(slopes),
    footAnglesDeg: SIDES.map((side) => angleOf(bySide[side])).filter(Number.isFinite),
    lineYPx,
    speedPxS: median(speeds) ?? Number.NaN,
    heightSpreadPx: spread === undefined ? Number.NaN : 1.4826 * spread,
    n: slopes.length,
  };
}

/**
 * Common slope dy/dx of the foot's points over some samples, each point about its own mean; NaN
 * without samples.
 */
function footPathSlope(
  trajectories: Trajectories,
  side: Side,
  [from, to]: readonly [number, number],
): number {
  let sumXX = 0;
  let sumXY = 0;
  for (const joint of SLOPE_JOINTS) {
    const x = trajectories.x[JOINT_INDEX[joint][side]]?.subarray(from, to) ?? new Float64Array(0);
    const y = trajectories.y[JOINT_INDEX[joint][side]]?.subarray(from, to) ?? new Float64Array(0);
    const meanX = mean(x) ?? Number.NaN;
    const meanY = mean(y) ?? Number.NaN;
    for (let i = 0; i < x.length; i++) {
      const dx = (x[i] ?? Number.NaN) - meanX;
      const dy = (y[i] ?? Number.NaN) - meanY;
      if (!Number.isFinite(dx) || !Number.isFinite(dy)) continue;
      sumXX += dx * dx;
      sumXY += dx * dy;
    }
  }
  return sumXX > 0 ? sumXY / sumXX : Number.NaN;
}
