import type { Side } from '../pose/landmark.ts';
import type { Leg } from './gait-event.ts';

/**
 * Whether a side's leg is the near or the far one; null where no leg is nearer (front and rear
 * views, an unknown near side) and for both sides together.
 */
export function legOf(side: Side | 'both', nearSide: Side | null): Leg {
  if (nearSide === null || side === 'both') return null;
  return side === nearSide ? 'near' : 'far';
}
