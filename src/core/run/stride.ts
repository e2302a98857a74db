import type { Side } from '../pose/landmark.ts';
import type { Leg } from './gait-event.ts';

/**
 * One stride of one foot: half-open [initial contact, next initial contact of the same foot).
 * All times are **real** seconds (file time divided by the slow-motion factor), zero at the first
 * frame.
 */
export interface Stride {
  readonly index: number;
  readonly side: Side;
  readonly leg: Leg;
  readonly initialContactS: number;
  /** Toe-off of the same foot within this stride; null when it was not found. */
  readonly toeOffS: number | null;
  /** Initial contact of the other foot within this stride; null when it was not found. */
  readonly oppositeContactS: number | null;
  readonly nextContactS: number;
  /** 95 % uncertainty of the initial contact and toe-off, real seconds. */
  readonly initialContactUncertaintyS: number;
  readonly toeOffUncertaintyS: number;
  /**
   * Present where the contact or the toe-off was set by hand, so that its error is not that of the
   * detector.
   */
  readonly eventsByHand?: true;
  /** Whether an illegal event order, a gap or the user excludes it from the statistics. */
  readonly excluded: null | 'event-order' | 'gap' | 'user';
}
