import { max } from 'd3-array';
import { defineMetric } from './define-metric.ts';
import { flatFootAngle } from './flat-foot-angle.ts';
import { sampleAt } from './sample-series.ts';

/**
 * When around contact the foot's angle is looked at, real seconds. The largest of these is taken: from contact on the foot of a
 * heel striker falls by several degrees per frame, so that the angle at the very instant would hang on the event's error.
 */
export const FOOT_ANGLE_TIMES_S: readonly number[] = [-0.04, -0.03, -0.02, -0.01, 0, 0.01, 0.02];

/**
 * What this and the pose model's heel and toe points make of a foot-strike angle, fitted on eight side-view synthetic clips
 * (truth −9° to 18°): true = offset + gain × measured. Left out clip by clip, the near foot's error is 3.3° on average; the
 * real gym clip, rearfoot to two raters, reads 16°, the laboratory clip, midfoot to them, −1° and 5°.
 */
export const FOOT_STRIKE_CALIBRATION = Object.freeze({ offsetDeg: -7.6, gain: 0.92 });

/**
 * Foot-strike angle, + = toe up: heel-to-toe line at initial contact minus the same foot's flat angle in mid-stance (after Altman
 * & Davis 2012, who subtract the standing angle), with the systematic error taken out. NaN when a sample is missing.
 */
export const footStrikeAngle = defineMetric({
  id: 'foot-strike-angle',
  unit: 'deg',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'from-belt', from: 'heel', to: 'toe' },
  maxObliqueDeg: 30,
  read(stride, input) {
    const timeS = stride.initialContactS;
    const series = input.kinematics.perSide['foot-angle'][stride.side];
    const { timesS } = input.kinematics;
    const angles = FOOT_ANGLE_TIMES_S.map((offsetS) => sampleAt(timesS, series, timeS + offsetS));
    const landing = angles.every(Number.isFinite) ? (max(angles) ?? Number.NaN) : Number.NaN;
    const measured = landing - flatFootAngle(input, stride.side);
    return { value: FOOT_STRIKE_CALIBRATION.offsetDeg + FOOT_STRIKE_CALIBRATION.gain * measured, timeS };
  },
});
