import { median } from 'd3-array';
import { defineMetric } from './define-metric.ts';
import { flatFootAngle } from './flat-foot-angle.ts';
import { sampleAt } from './sample-series.ts';

/**
 * When around contact the foot's angle is looked at, real seconds; the median of these is taken:
 * the angle some 10 ms before contact, which neither hangs on the event's error (the foot of a heel
 * striker falls by several degrees per frame once it has landed) nor on single bad points.
 */
export const FOOT_ANGLE_TIMES_S: readonly number[] = [-0.04, -0.03, -0.02, -0.01, 0, 0.01, 0.02];

/**
 * What the pose model's ankle and toe points and the reading before contact add, degrees: mean over
 * the seven side-view synthetic clips of 60 Hz and more (truth −9° to 18°; at 30 Hz the same). No
 * gain is fitted: measured grows with true by 1.0.
 */
export const FOOT_STRIKE_BIAS_DEG = 2.7;

/**
 * Foot-strike angle, + = toe up: how far the foot is turned at initial contact from how it lies
 * flat in mid-stance (after Altman & Davis 2012, who subtract the standing angle), by the
 * ankle-to-toe line, with the systematic error taken out. NaN when a sample is missing.
 *
 * Mean absolute error on synthetic clips, each left out of the bias in turn, both feet: 2.0° at 60
 * Hz (near 2.6°), 2.7° at 30 Hz; by the heel-to-toe line and its largest angle, gain fitted, it was
 * 3.3°.
 */
export const footStrikeAngle = defineMetric({
  id: 'foot-strike-angle',
  unit: 'deg',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'from-flat-foot', from: 'ankle', to: 'toe' },
  maxObliqueDeg: 30,
  kind: 'posture',
  of: 'leg',
  readAt: 'touch-down',
  from: ['ankle', 'toe'],
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
    const timeS = stride.initialContactS;
    const series = input.kinematics.footTurn[stride.side];
    const { timesS } = input.kinematics;
    const angles = FOOT_ANGLE_TIMES_S.map((offsetS) => sampleAt(timesS, series, timeS + offsetS));
    const landing = angles.every(Number.isFinite) ? (median(angles) ?? Number.NaN) : Number.NaN;
    return { value: landing - flatFootAngle(input, stride.side) - FOOT_STRIKE_BIAS_DEG, timeS };
  },
});
