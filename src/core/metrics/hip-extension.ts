import { defineMetric } from './define-metric.ts';
import { sampleAt } from './sample-series.ts';

/**
 * Thigh behind gravity vertical at toe-off, degrees, + = extension (the pelvis' own tilt is not
 * known in two dimensions).
 */
export const hipExtension = defineMetric({
  id: 'hip-extension',
  unit: 'deg',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'from-vertical', from: 'hip', to: 'knee' },
  maxObliqueDeg: 30,
  kind: 'posture',
  of: 'leg',
  readAt: 'toe-off',
  from: ['hip', 'knee'],
  curve: 'thigh-angle',
  scale: null,
  perRollDegree: 1,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 16,
  judgedErrors: [
    { leg: 'near', stride: 3, clip: 5 },
    { leg: 'far', stride: 4, clip: 7 },
  ],
  read(stride, input) {
    if (stride.toeOffS === null) return 'no-event';
    const thigh = input.kinematics.perSide['thigh-angle'][stride.side];
    return { value: -sampleAt(input.kinematics.timesS, thigh, stride.toeOffS), timeS: stride.toeOffS };
  },
});
