import { defineMetric } from './define-metric.ts';
import { meanWithin } from './sample-series.ts';

/** Shoulder-elbow-wrist angle, mean over the stride, degrees; 180 = straight arm. */
export const elbowAngle = defineMetric({
  id: 'elbow-angle',
  unit: 'deg',
  views: ['side'],
  decimals: 0,
  drawing: { kind: 'angle', from: 'shoulder', vertex: 'elbow', to: 'wrist' },
  maxObliqueDeg: 30,
  kind: 'posture',
  of: 'leg',
  readAt: 'stride',
  from: ['shoulder', 'elbow', 'wrist'],
  curve: null,
  scale: null,
  perRollDegree: null,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: true,
  largestUsefulError: 25,
  read(stride, input) {
    const series = input.kinematics.perSide['elbow-angle'][stride.side];
    return {
      value: meanWithin(input.kinematics.timesS, series, stride.initialContactS, stride.nextContactS),
      timeS: stride.initialContactS,
    };
  },
});
