import type { Stride } from '../run/stride.ts';

/** Contact time of a stride, real seconds; NaN when its toe-off is unknown. */
export function contactTimeS(stride: Pick<Stride, 'initialContactS' | 'toeOffS'>): number {
  return stride.toeOffS === null ? Number.NaN : stride.toeOffS - stride.initialContactS;
}

/**
 * Real time at a share of stance (0 = initial contact, 1 = toe-off); NaN when the toe-off is
 * unknown.
 */
export function stanceTimeS(stride: Pick<Stride, 'initialContactS' | 'toeOffS'>, share: number): number {
  return stride.initialContactS + share * contactTimeS(stride);
}

/**
 * How much larger the error of a contact time is than its two events' errors together would be if
 * they had nothing to do with each other: where contact is read late, toe-off tends to be read
 * early (runners left out of the refiner's training: 1.08 in side, 1.11 in front and rear views).
 */
const OPPOSED_ERRORS = 1.1;

/**
 * 95 % uncertainty of the contact time from those of its two events, real seconds; NaN where the
 * toe-off is not known.
 */
export function contactTimeUncertaintyS(stride: Stride): number {
  return OPPOSED_ERRORS * Math.hypot(stride.initialContactUncertaintyS, stride.toeOffUncertaintyS);
}
