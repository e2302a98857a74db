import { findComparableSides } from '../../core/compare/find-comparable-sides.ts';
import type { SessionRecord } from '../../storage/session-record.ts';
import type { CompareAddress } from './compare-address.ts';

/**
 * What the comparison opens on where nothing was chosen: left and right of the newest run that can
 * tell them apart; else the last two runs, the older one first; null where there is neither.
 */
export function openingAddress(
  newestFirst: readonly Pick<SessionRecord, 'id' | 'clips'>[],
): CompareAddress | null {
  const usable = newestFirst.filter(({ clips }) => clips.some(({ refused }) => !refused));
  const apart = usable.find(({ clips }) => {
    const seen = clips.map(({ view, nearSide, refused }) => ({
      context: { view, nearSide },
      strides: { length: refused ? 0 : 1 },
    }));
    return findComparableSides(seen).kind === 'comparable';
  });
  if (apart) return { a: { id: apart.id, clip: 0 }, b: null, mode: 'sides' };
  const [last, before] = usable;
  return last && before ? { a: { id: before.id, clip: 0 }, b: { id: last.id, clip: 0 } } : null;
}
