import { isMeasured } from '../run/measure.ts';
import { contactTime } from './contact-time.ts';
import { defineMetric } from './define-metric.ts';

/** Contact time as a share of stride time, percent; under 50 % is running. */
export const dutyFactor = defineMetric({
  id: 'duty-factor',
  unit: '%',
  views: ['side', 'front', 'rear'],
  decimals: 1,
  drawing: { kind: 'none' },
  kind: 'duration',
  of: 'leg',
  readAt: 'stride',
  from: [],
  curve: null,
  scale: null,
  perRollDegree: null,
  scored: 'both-legs',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: null,
  read(stride, input) {
    const contact = contactTime.compute(stride, input);
    if (!isMeasured(contact)) return contact.unavailable;
    const strideMs = 1000 * (stride.nextContactS - stride.initialContactS);
    return {
      value: (100 * Number(contact.value)) / strideMs,
      timeS: stride.initialContactS,
      uncertainty: (100 * contact.uncertainty) / strideMs,
    };
  },
});
