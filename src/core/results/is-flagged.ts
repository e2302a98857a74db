import type { StrideResult } from './measured-run.ts';

/** Whether a stride counts as flagged: an odd reading is to be checked and never counted. */
export function isFlagged({ flags }: Pick<StrideResult, 'flags'>): boolean {
  return flags.some(({ kind }) => kind !== 'odd');
}
