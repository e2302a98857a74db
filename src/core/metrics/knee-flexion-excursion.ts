import { isMeasured } from '../run/measure.ts';
import { deepestBend } from './deepest-bend.ts';
import { defineMetric } from './define-metric.ts';
import { kneeFlexionAtContact } from './knee-flexion-at-contact.ts';

/**
 * Peak stance knee flexion minus knee flexion at contact, degrees. Each is read as the metric of
 * its own, contact freed of its bias: the pose model errs differently on a straight and on a bent
 * knee, so the two errors do not cancel.
 */
export const kneeFlexionExcursion = defineMetric({
  id: 'knee-flexion-excursion',
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
    if (stride.toeOffS === null) return 'no-event';
    const contact = kneeFlexionAtContact.compute(stride, input);
    if (!isMeasured(contact)) return contact.unavailable;
    const { timesS, perSide } = input.kinematics;
    const peak = deepestBend(stride, timesS, perSide['knee-flexion'][stride.side]);
    return { value: peak.value - Number(contact.value), timeS: peak.timeS };
  },
});
