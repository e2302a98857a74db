import type { StrideResult } from '../../../core/results/measured-run.ts';

export type StrideListOrder = 'flagged' | 'time';

/**
 * Strides as the list shows them: in the order of time, or flagged ones first and those left out
 * last.
 */
export function orderForList(strides: readonly StrideResult[], order: StrideListOrder): StrideResult[] {
  const inTime = [...strides].sort((a, b) => a.startS - b.startS);
  if (order === 'time') return inTime;
  return inTime.sort((a, b) => rank(a) - rank(b));
}

function rank({ flags, excluded }: StrideResult): number {
  if (excluded !== null) return 2;
  return flags.length > 0 ? 0 : 1;
}
