import { median } from 'd3-array';
import { defineMetric } from './define-metric.ts';
import type { MetricInput } from './metric.ts';
import { contactTimeS, contactTimeUncertaintyS } from './stance.ts';

/** Under this frame rate a contact time is shown only when its error is small against it, Hz. */
const CONTACT_TIME_NEEDS_HZ = 50;

/** Largest error, as a share of the contact time, that is shown under that frame rate. */
const CONTACT_TIME_MAX_ERROR_SHARE = 0.15;

/**
 * Contact (stance) time: toe-off minus initial contact, milliseconds; its error is that of the two
 * events.
 */
export const contactTime = defineMetric({
  id: 'contact-time',
  unit: 'ms',
  views: ['side', 'front', 'rear'],
  decimals: 0,
  drawing: { kind: 'none' },
  kind: 'duration',
  of: 'leg',
  readAt: 'stance',
  from: [],
  curve: null,
  scale: null,
  perRollDegree: null,
  scored: 'both-legs',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: null,
  read(stride, input) {
    const seconds = contactTimeS(stride);
    if (!Number.isFinite(seconds)) return 'no-event';
    const uncertaintyS = contactTimeUncertaintyS(stride);
    if (
      input.frameRateHz < CONTACT_TIME_NEEDS_HZ &&
      typicalErrorShare(input) > CONTACT_TIME_MAX_ERROR_SHARE
    ) {
      return 'frame-rate-too-low';
    }
    return { value: 1000 * seconds, timeS: stride.initialContactS, uncertainty: 1000 * uncertaintyS };
  },
});

/**
 * Error over contact time, median over the clip's strides: the clip as a whole has contact times or
 * has none, because keeping only the strides with small errors would pick the long ones.
 */
function typicalErrorShare(input: MetricInput): number {
  const shares = input.strides
    .filter((stride) => stride.toeOffS !== null)
    .map((stride) => contactTimeUncertaintyS(stride) / contactTimeS(stride));
  return median(shares) ?? Number.NaN;
}
