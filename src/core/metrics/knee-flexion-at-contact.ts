import { defineMetric } from './define-metric.ts';
import { sampleAt } from './sample-series.ts';

/**
 * The pose model bends a nearly straight knee by this much: mean over eight side-view synthetic clips at the true instants of
 * contact, degrees (spread 4°).
 */
export const KNEE_AT_CONTACT_BIAS_DEG = 4;

/** Knee flexion (180° minus hip-knee-ankle, in the image) at initial contact, degrees, + = flexion; bias taken out. */
export const kneeFlexionAtContact = defineMetric({
  id: 'knee-flexion-at-contact',
  unit: 'deg',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'angle', from: 'hip', vertex: 'knee', to: 'ankle' },
  maxObliqueDeg: 30,
  read(stride, input) {
    const series = input.kinematics.perSide['knee-flexion'][stride.side];
    const timeS = stride.initialContactS;
    const flexionDeg = sampleAt(input.kinematics.timesS, series, timeS);
    return { value: flexionDeg - KNEE_AT_CONTACT_BIAS_DEG, timeS };
  },
});
