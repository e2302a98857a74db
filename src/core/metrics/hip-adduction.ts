import { defineMetric } from './define-metric.ts';

/**
 * Hip adduction: angle between the pelvis line and the thigh. Not measured: its pelvic part does
 * not show in the pose model's hip points (r 0.2 with truth, see FRONTAL.md), and the part that
 * shows, the thigh's lean, is another quantity.
 */
export const hipAdduction = defineMetric({
  id: 'hip-adduction',
  unit: 'deg',
  views: ['front', 'rear'],
  decimals: 1,
  drawing: { kind: 'none' },
  kind: 'posture',
  of: 'leg',
  readAt: 'stance',
  from: ['hip', 'opposite-hip', 'knee'],
  curve: null,
  scale: null,
  perRollDegree: null,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: null,
  read: () => 'hip-landmarks-cannot-show-pelvis',
});
