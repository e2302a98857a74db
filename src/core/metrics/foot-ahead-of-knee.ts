import { defineMetric } from './define-metric.ts';
import { sampleAt } from './sample-series.ts';

/**
 * Horizontal distance of the ankle ahead of the knee at initial contact, percent of shank length
 * (Lieberman 2015): the sine of the shank's angle from the vertical, so that a foreshortened shank
 * does not inflate it.
 */
export const footAheadOfKnee = defineMetric({
  id: 'foot-ahead-of-knee',
  unit: '% shank',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'horizontal-distance', from: 'knee', to: 'ankle' },
  maxObliqueDeg: 30,
  kind: 'posture',
  of: 'leg',
  readAt: 'touch-down',
  from: ['knee', 'ankle'],
  curve: null,
  scale: 'body',
  perRollDegree: 1.7,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 28,
  read(stride, input) {
    const series = input.kinematics.perSide['shank-angle'][stride.side];
    const timeS = stride.initialContactS;
    const angleDeg = sampleAt(input.kinematics.timesS, series, timeS);
    return { value: 100 * Math.sin((angleDeg * Math.PI) / 180), timeS };
  },
});
