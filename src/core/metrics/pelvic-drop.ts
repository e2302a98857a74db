import { defineMetric } from './define-metric.ts';

/**
 * Contralateral pelvic drop. Not measured: against truth the pose model's hip points follow the
 * pelvis with a gain of −0.2, so a number made of them would be noise. It stays without a number
 * until the pelvis is measured from the image.
 */
export const pelvicDrop = defineMetric({
  id: 'pelvic-drop',
  unit: 'deg',
  views: ['front', 'rear'],
  decimals: 1,
  drawing: { kind: 'none' },
  kind: 'posture',
  of: 'leg',
  readAt: 'stance',
  from: ['hip', 'opposite-hip'],
  curve: null,
  scale: null,
  perRollDegree: 1,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: null,
  read: () => 'hip-landmarks-cannot-show-pelvis',
});
