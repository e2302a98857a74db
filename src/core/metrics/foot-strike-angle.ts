import { mean } from 'd3-array';
import { defineMetric } from './define-metric.ts';
import { flatFootAngle } from './flat-foot-angle.ts';
import { sampleAt } from './sample-series.ts';
import { keepsShoeLength } from './shoe-length.ts';

/**
 * When before contact the foot's angle is looked at, real seconds; the mean of these is taken: the
 * foot of a heel striker falls by several degrees per frame once it has landed, so that nothing
 * after contact may have a say.
 */
export const FOOT_ANGLE_TIMES_S: readonly number[] = [-0.03, -0.02, -0.01, 0];

/**
 * Foot-strike angle, + = toe up: how far the foot is turned at initial contact from how it lies
 * flat in mid-stance (after Altman & Davis 2012, who subtract the standing angle), by the
 * heel-to-toe line. NaN when a sample is missing, or the shoe was not found (see
 * `keepsShoeLength`).
 */
export const footStrikeAngle = defineMetric({
  id: 'foot-strike-angle',
  unit: 'deg',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'from-flat-foot', from: 'heel', to: 'toe' },
  maxObliqueDeg: 30,
  kind: 'posture',
  of: 'leg',
  readAt: 'touch-down',
  from: ['heel', 'toe'],
  curve: 'foot-angle',
  scale: null,
  perRollDegree: null,
  scored: 'near-leg',
  comparable: false,
  flagsStrides: true,
  withoutFeet: false,
  // Heel and forefoot landings lie about 25° apart: up to here an error leaves them apart.
  largestUsefulError: 20,
  read(stride, input) {
    if (!keepsShoeLength(input.trajectories, stride)) return 'landmarks-missing';
    const timeS = stride.initialContactS;
    const series = input.kinematics.footTurn[stride.side];
    const { timesS } = input.kinematics;
    const angles = FOOT_ANGLE_TIMES_S.map((offsetS) => sampleAt(timesS, series, timeS + offsetS));
    const landing = angles.every(Number.isFinite) ? (mean(angles) ?? Number.NaN) : Number.NaN;
    return { value: landing - flatFootAngle(input, stride.side), timeS };
  },
});
