import { quantileSorted } from 'd3-array';
import { JOINT_INDEX, type JointName, type Side } from '../pose/landmark.ts';
import { refineUniform } from '../signal/refine-uniform.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';

/** Velocities of one leg's points, pixels per real second; NaN where a point is missing. */
export interface LegSignals {
  /** + = the way the runner faces; meaningful in side views. */
  readonly forward: Readonly<Record<'heel' | 'toe' | 'ankle' | 'knee' | 'foot', Float64Array>>;
  /** + = up. `foot` is the midpoint of heel and toe. */
  readonly up: Readonly<Record<'heel' | 'toe' | 'ankle' | 'knee' | 'foot', Float64Array>>;
  /** 180° minus the angle hip-knee-ankle in the image, degrees. */
  readonly kneeFlexionDeg: Float64Array;
  /** Height of ankle, heel and toe together, pixels, up positive. */
  readonly footHeight: Float64Array;
}

/** What gait events are read from, on one fine uniform grid in real time. */
export interface BodySignals {
  readonly rateHz: number;
  /** Real time of the first sample, seconds. */
  readonly startS: number;
  readonly length: number;
  readonly legs: Readonly<Record<Side, LegSignals>>;
  /** Upward velocity of the mid-hip, pixels per second. */
  readonly pelvisUp: Float64Array;
  /** Range of the mid-hip's upward velocity, 5th to 95th percentile, pixels per second. */
  readonly pelvisSwing: number;
  /**
   * Upward velocity of the middle of hips and shoulders, pixels per second: from front and rear the
   * estimator's truest vertical motion (shoulders gain 1.0, r 0.98 against the synthetic clips'
   * truth; heel and knee gain 0.65).
   */
  readonly trunkUp: Float64Array;
  /** Backward speed of the belt under a side view, pixels per second; NaN when unknown. */
  readonly beltSpeed: number;
  /** Hip-knee-ankle length, upper quartile over both legs, pixels. */
  readonly legLength: number;
}

/**
 * Fine enough that reading an event between two samples by a straight line costs well under a
 * millisecond.
 */
const SIGNAL_RATE_HZ = 240;
/**
 * The foot's backward speed that is taken for the belt's: this quantile of its forward velocity
 * over the clip.
 */
const BELT_SPEED_QUANTILE = 0.08;

/**
 * The signals of both legs and the pelvis; a gap stays NaN. `forward` is +1 when the runner faces
 * image right; from front and rear it and `beltSpeed` mean nothing.
 */
export function bodySignals(trajectories: Trajectories, forward: 1 | -1): BodySignals {
  const factor = Math.max(1, Math.ceil(SIGNAL_RATE_HZ / trajectories.rateHz - 1e-6));
  const { rateHz } = trajectories;
  const refine = (path: Float64Array): { values: Float64Array; velocity: Float64Array } => {
    const { values, slope } = refineUniform(path, factor);
    return { values, velocity: slope.map((v) => v * rateHz) };
  };
  const raw = (joint: JointName, side: Side, axis: 'x' | 'y'): Float64Array =>
    trajectories[axis][JOINT_INDEX[joint][side]] ?? new Float64Array(0);
  const midHeight = (joint: JointName): Float64Array => {
    const right = raw(joint, 'right', 'y');
    return raw(joint, 'left', 'y').map((y, i) => -(y + (right[i] ?? Number.NaN)) / 2);
  };
  const [hips, shoulders] = [midHeight('hip'), midHeight('shoulder')];
  const pelvisUp = refine(hips).velocity;
  const trunkUp = refine(mean(hips, shoulders)).velocity;
  const lengths: number[] = [];
  const leg = (side: Side): LegSignals => {
    const x = (joint: JointName): Float64Array => raw(joint, side, 'x').map((v) => forward * v);
    const y = (joint: JointName): Float64Array => raw(joint, side, 'y').map((v) => -v);
    const [hipX, hipY] = [x('hip'), y('hip')];
    const [kneeX, kneeY, ankleX, ankleY] = [x('knee'), y('knee'), x('ankle'), y('ankle')];
    const flexion = hipX.map((hx, i) => {
      const thighX = (kneeX[i] ?? Number.NaN) - hx;
      const thighY = (kneeY[i] ?? Number.NaN) - (hipY[i] ?? Number.NaN);
      const shankX = (ankleX[i] ?? Number.NaN) - (kneeX[i] ?? Number.NaN);
      const shankY = (ankleY[i] ?? Number.NaN) - (kneeY[i] ?? Number.NaN);
      const length = Math.hypot(thighX, thighY) + Math.hypot(shankX, shankY);
      if (Number.isFinite(length)) lengths.push(length);
      // Facing +x with y up, flexion turns the shank clockwise of the thigh.
      return (
        (-Math.atan2(thighX * shankY - thighY * shankX, thighX * shankX + thighY * shankY) * 180) / Math.PI
      );
    });
    const heelUp = refine(y('heel'));
    const toeUp = refine(y('toe'));
    const ankleUp = refine(ankleY);
    const heelForward = refine(x('heel')).velocity;
    const toeForward = refine(x('toe')).velocity;
    return {
      forward: {
        heel: heelForward,
        toe: toeForward,
        ankle: refine(ankleX).velocity,
        knee: refine(kneeX).velocity,
        foot: mean(heelForward, toeForward),
      },
      up: {
        heel: heelUp.velocity,
        toe: toeUp.velocity,
        ankle: ankleUp.velocity,
        knee: refine(kneeY).velocity,
        foot: mean(heelUp.velocity, toeUp.velocity),
      },
      kneeFlexionDeg: refine(flexion).values,
      footHeight: ankleUp.values.map(
        (v, i) => (v + (heelUp.values[i] ?? Number.NaN) + (toeUp.values[i] ?? Number.NaN)) / 3,
      ),
    };
  };
  const legs = { left: leg('left'), right: leg('right') };
  const [low, high] = quantiles([pelvisUp], [0.05, 0.95]);
  const [backward] = quantiles([legs.left.forward.foot, legs.right.forward.foot], [BELT_SPEED_QUANTILE]);
  lengths.sort((a, b) => a - b);
  return {
    rateHz: rateHz * factor,
    startS: trajectories.timesS[0] ?? 0,
    length: pelvisUp.length,
    legs,
    pelvisUp,
    trunkUp,
    pelvisSwing: (high ?? Number.NaN) - (low ?? Number.NaN),
    beltSpeed: -(backward ?? Number.NaN),
    legLength: quantileSorted(lengths, 0.75) ?? Number.NaN,
  };
}

function mean(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => (value + (b[i] ?? Number.NaN)) / 2);
}

/**
 * Quantiles over the finite values of several series; every third sample is enough of a fine grid.
 */
function quantiles(series: readonly Float64Array[], at: readonly number[]): number[] {
  const values: number[] = [];
  for (const one of series) {
    for (let i = 0; i < one.length; i += 3) {
      const value = one[i] ?? Number.NaN;
      if (Number.isFinite(value)) values.push(value);
    }
  }
  const sorted = Float64Array.from(values).sort();
  return at.map((q) => quantileSorted(Array.from(sorted), q) ?? Number.NaN);
}
