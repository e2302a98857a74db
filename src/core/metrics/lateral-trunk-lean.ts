import { defineMetric } from './define-metric.ts';
import { sampleAt } from './sample-series.ts';
import { stanceTimeS } from './stance.ts';

/**
 * Mid-hip to mid-shoulder line against the vertical at mid-stance, degrees, + = towards the stance
 * side.
 */
export const lateralTrunkLean = defineMetric({
  id: 'lateral-trunk-lean',
  unit: 'deg',
  views: ['front', 'rear'],
  decimals: 1,
  drawing: { kind: 'from-vertical', from: 'mid-hip', to: 'mid-shoulder' },
  maxObliqueDeg: 20,
  kind: 'posture',
  of: 'leg',
  readAt: 'stance',
  from: ['mid-hip', 'mid-shoulder'],
  curve: null,
  scale: null,
  perRollDegree: 1,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 8,
  read(stride, input) {
    if (stride.toeOffS === null) return 'no-event';
    const timeS = stanceTimeS(stride, 0.5);
    const towardsRight = sampleAt(input.kinematics.timesS, input.kinematics.trunkLean, timeS);
    return { value: stride.side === 'right' ? towardsRight : -towardsRight, timeS };
  },
});
