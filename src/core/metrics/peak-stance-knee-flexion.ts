import { deepestBend } from './deepest-bend.ts';
import { defineMetric } from './define-metric.ts';

/**
 * Largest knee flexion in stance, degrees, 0 = straight; the instant is mid-stance in a side view.
 */
export const peakStanceKneeFlexion = defineMetric({
  id: 'peak-stance-knee-flexion',
  unit: 'deg',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'angle', from: 'hip', vertex: 'knee', to: 'ankle' },
  maxObliqueDeg: 30,
  kind: 'posture',
  of: 'leg',
  readAt: 'stance',
  from: ['hip', 'knee', 'ankle'],
  curve: 'knee-flexion',
  scale: null,
  perRollDegree: null,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 15,
  read(stride, input) {
    if (stride.toeOffS === null) return 'no-event';
    const { timesS, perSide } = input.kinematics;
    return deepestBend(stride, timesS, perSide['knee-flexion'][stride.side]);
  },
});
