import type { Point } from '../geometry/point.ts';
import { rangeOfRun } from '../findings/range-of-run.ts';
import { FRONTAL_CALIBRATION } from '../kinematics/frontal-calibration.ts';
import type { ReferenceRange } from '../metrics/reference-range.ts';
import { JOINT_INDEX, type Side } from '../pose/landmark.ts';
import type { MeasuredRun } from '../results/measured-run.ts';
import { isMeasured } from '../run/measure.ts';
import { LegLengths } from './leg-lengths.ts';

/** One mid-stance of a leg. Points are relative to the middle of the hips, see `LegLengths`. */
interface MidStance {
  /** Index into the run's strides. */
  readonly stride: number;
  /** The moment drawn, file seconds, and the frame of the file nearest to it. */
  readonly timeS: number;
  readonly frame: number;
  /** The stride's knee alignment, degrees, + = knee inward. */
  readonly inwardDeg: number;
  /** Half width of its 95 % interval, degrees. */
  readonly errorDeg: number;
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  /** Where the knee was, from contact to toe-off; without the moments at which it was not seen. */
  readonly kneePath: readonly Point[];
}

/** All mid-stances of one leg of a front or rear view, laid over one another. */
export interface OverlaidMidStances {
  readonly side: Side;
  /** In time order; strides that are left out, or have no number, are not among them. */
  readonly stances: readonly MidStance[];
  /** Strides of this leg that are not among them. */
  readonly leftOut: number;
  /** Bands of healthy runners, degrees; null where there are none. */
  readonly bands: ReferenceRange['bands'] | null;
}

/** The mid-stances of a leg, pelvis aligned; null in side views and where none was read. */
export function overlayMidStances(run: MeasuredRun, side: Side): OverlaidMidStances | null {
  const { camera, context, strides, trajectories } = run;
  if (camera.view === 'side') return null;
  const lengths = new LegLengths(run);
  const { fromStance, toStance } = FRONTAL_CALIBRATION.kneeAlignment;
  const own = strides.filter((stride) => stride.side === side);
  const stances = own.flatMap((stride): MidStance[] => {
    const measured = stride.metrics['knee-alignment'];
    if (stride.excluded !== null || stride.toeOffS === null) return [];
    if (!measured || !isMeasured(measured) || typeof measured.value !== 'number') return [];
    const [startS, endS] = [stride.startS / context.slowMotion, stride.toeOffS / context.slowMotion];
    const middleS = startS + ((fromStance + toStance) / 2) * (endS - startS);
    const read = (joint: 'hip' | 'knee' | 'ankle', timeS: number): Point =>
      lengths.at(JOINT_INDEX[joint][side], timeS);
    const stance: MidStance = {
      stride: stride.index,
      timeS: middleS * context.slowMotion,
      frame: measured.frame,
      inwardDeg: measured.value,
      errorDeg: measured.uncertainty,
      hip: read('hip', middleS),
      knee: read('knee', middleS),
      ankle: read('ankle', middleS),
      kneePath: [...trajectories.timesS]
        .filter((timeS) => timeS >= startS && timeS <= endS)
        .map((timeS) => read('knee', timeS))
        .filter(isSeen),
    };
    return [stance.hip, stance.knee, stance.ankle].every(isSeen) ? [stance] : [];
  });
  if (stances.length === 0) return null;
  return {
    side,
    stances,
    leftOut: own.length - stances.length,
    bands: rangeOfRun('knee-alignment', run)?.bands ?? null,
  };
}

function isSeen({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}
