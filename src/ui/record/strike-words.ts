import type { FootStrikeClass } from '../../core/metrics/foot-strike-class.ts';

/** Short names of foot strikes for the live view. */
export const STRIKE_WORDS: Readonly<Record<FootStrikeClass, string>> = {
  rearfoot: 'heel first',
  midfoot: 'midfoot',
  forefoot: 'forefoot',
  between: 'in between',
};
