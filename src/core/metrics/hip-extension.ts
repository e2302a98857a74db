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
  read(stride, input) {
    if (stride.toeOffS === null) return 'no-event';
    const thigh = input.kinematics.perSide['thigh-angle'][stride.side];
    return { value: -sampleAt(input.kinematics.timesS, thigh, stride.toeOffS), timeS: stride.toeOffS };
  },
});
