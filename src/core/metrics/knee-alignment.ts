import { FRONTAL_CALIBRATION } from '../kinematics/frontal-calibration.ts';
import { frontalKneeAlignment } from '../kinematics/frontal-knee-alignment.ts';
import { defineMetric } from './define-metric.ts';

const { forwardKneePerAspect, gain } = FRONTAL_CALIBRATION.kneeAlignment;

/**
 * Knee alignment on video: two-dimensional frontal-plane projection angle at mid-stance, degrees, +
 * = knee inward (Willson 2006, in running Dingenen 2019), freed of the camera's aspect and
 * perspective and calibrated (see FRONTAL.md).
 */
export const kneeAlignment = defineMetric({
  id: 'knee-alignment',
  unit: 'deg',
  views: ['front', 'rear'],
  decimals: 1,
  drawing: { kind: 'angle', from: 'hip', vertex: 'knee', to: 'ankle' },
  maxObliqueDeg: 20,
  kind: 'posture',
  of: 'leg',
  readAt: 'stance',
  from: ['hip', 'knee', 'ankle'],
  curve: 'knee-alignment',
  scale: null,
  perRollDegree: null,
  perAspectDegree: {
    front: gain * forwardKneePerAspect.front,
    rear: gain * forwardKneePerAspect.rear,
  },
  scored: 'near-leg',
  comparable: true,
  flagsStrides: true,
  withoutFeet: false,
  largestUsefulError: 12,
  read(stride, input) {
    if (stride.toeOffS === null) return 'no-event';
    const series = input.kinematics.perSide['knee-alignment'][stride.side];
    const { valueDeg, timeS } = frontalKneeAlignment(stride, input.kinematics.timesS, series);
    return { value: valueDeg, timeS };
  },
});
