import { defineMetric } from './define-metric.ts';
import { sampleAt } from './sample-series.ts';

/**
 * Knee-to-ankle line against gravity vertical at initial contact, degrees, + = ankle ahead of the
 * knee.
 */
export const shankAngleAtContact = defineMetric({
  id: 'shank-angle-at-contact',
  unit: 'deg',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'from-vertical', from: 'knee', to: 'ankle' },
  maxObliqueDeg: 30,
  kind: 'posture',
  of: 'leg',
  readAt: 'touch-down',
  from: ['knee', 'ankle'],
  curve: 'shank-angle',
  scale: null,
  perRollDegree: 1,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 16,
  read(stride, input) {
    const series = input.kinematics.perSide['shank-angle'][stride.side];
    const timeS = stride.initialContactS;
    return { value: sampleAt(input.kinematics.timesS, series, timeS), timeS };
  },
});
