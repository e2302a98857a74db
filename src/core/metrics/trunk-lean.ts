import { defineMetric } from './define-metric.ts';
import { meanWithin } from './sample-series.ts';
import { stanceTimeS } from './stance.ts';

/**
 * Mid-hip to mid-shoulder line against gravity vertical, mean over stance, degrees, + = forward.
 */
export const trunkLean = defineMetric({
  id: 'trunk-lean',
  unit: 'deg',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'from-vertical', from: 'mid-hip', to: 'mid-shoulder' },
  maxObliqueDeg: 30,
  kind: 'posture',
  of: 'body',
  readAt: 'stance',
  from: ['mid-hip', 'mid-shoulder'],
  curve: null,
  scale: null,
  perRollDegree: 1,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: true,
  largestUsefulError: 8,
  weakenedBy: ['camera-moves'],
  read(stride, input) {
    if (stride.toeOffS === null) return 'no-event';
    const { timesS, trunkLean: lean } = input.kinematics;
    return {
      value: meanWithin(timesS, lean, stride.initialContactS, stride.toeOffS),
      timeS: stanceTimeS(stride, 0.5),
    };
  },
});
