import { defineMetric } from './define-metric.ts';
import { sampleAt } from './sample-series.ts';

/**
 * Span before contact that is averaged, real seconds. The knee is at its straightest some 20 ms
 * before contact and bends by 2° per 10 ms from then on: read at the very instant, a late event
 * makes a bent knee of a straight one.
 */
export const KNEE_AT_CONTACT_SPAN_S = 0.02;

/**
 * The pose model bends a nearly straight knee by this much: mean over seven side-view synthetic
 * clips of 60 Hz and more, degrees (spread 4°).
 */
export const KNEE_AT_CONTACT_BIAS_DEG = 4.3;

/**
 * Knee flexion (180° minus hip-knee-ankle, in the image) as the foot comes down, mean over the 20
 * ms before initial contact, degrees, + = flexion; bias taken out. By this formula alone the near
 * knee's error is 4.3° on average; a learned correction follows (`models/corrector`).
 */
export const kneeFlexionAtContact = defineMetric({
  id: 'knee-flexion-at-contact',
  unit: 'deg',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'angle', from: 'hip', vertex: 'knee', to: 'ankle' },
  maxObliqueDeg: 30,
  kind: 'posture',
  of: 'leg',
  readAt: 'touch-down',
  from: ['hip', 'knee', 'ankle'],
  curve: 'knee-flexion',
  scale: null,
  perRollDegree: null,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 15,
  read(stride, input) {
    const series = input.kinematics.perSide['knee-flexion'][stride.side];
    const timeS = stride.initialContactS;
    const offsets = [-1, -0.75, -0.5, -0.25, 0].map((share) => share * KNEE_AT_CONTACT_SPAN_S);
    const angles = offsets.map((offsetS) => sampleAt(input.kinematics.timesS, series, timeS + offsetS));
    const flexionDeg = angles.reduce((sum, angle) => sum + angle / angles.length, 0);
    return { value: flexionDeg - KNEE_AT_CONTACT_BIAS_DEG, timeS };
  },
});
