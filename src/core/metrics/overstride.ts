import { defineMetric } from './define-metric.ts';
import { sampleAt } from './sample-series.ts';

/**
 * Horizontal distance of the ankle from the mid-hip at initial contact, + = ahead of it, along the
 * running direction (what an oblique camera shortens is put back), percent of leg length
 * (Lieberman 2015).
 */
export const overstride = defineMetric({
  id: 'overstride',
  unit: '% leg',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'horizontal-distance', from: 'mid-hip', to: 'ankle' },
  maxObliqueDeg: 30,
  kind: 'posture',
  of: 'leg',
  readAt: 'touch-down',
  from: ['mid-hip', 'ankle'],
  curve: 'foot-ahead-of-hip',
  scale: 'body',
  perRollDegree: 1.7,
  scored: 'near-leg',
  comparable: false,
  flagsStrides: true,
  withoutFeet: false,
  largestUsefulError: 16,
  weakenedBy: ['feet-blurred'],
  read(stride, input) {
    const series = input.kinematics.perSide['foot-ahead-of-hip'][stride.side];
    const timeS = stride.initialContactS;
    return { value: sampleAt(input.kinematics.timesS, series, timeS), timeS };
  },
});
