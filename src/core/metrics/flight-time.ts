import { isMeasured } from '../run/measure.ts';
import { contactTime } from './contact-time.ts';
import { defineMetric } from './define-metric.ts';
import { contactTimeUncertaintyS } from './stance.ts';

/** Flight time after a stance: the other foot's contact minus this foot's toe-off, milliseconds. */
export const flightTime = defineMetric({
  id: 'flight-time',
  unit: 'ms',
  views: ['side', 'front', 'rear'],
  decimals: 0,
  drawing: { kind: 'none' },
  kind: 'duration',
  of: 'leg',
  readAt: 'step',
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
    if (stride.toeOffS === null || stride.oppositeContactS === null) return 'no-event';
    const seconds = stride.oppositeContactS - stride.toeOffS;
    const uncertaintyS = contactTimeUncertaintyS(stride);
    if (seconds < -uncertaintyS) return 'not-running';
    return { value: 1000 * seconds, timeS: stride.toeOffS, uncertainty: 1000 * uncertaintyS };
  },
});
