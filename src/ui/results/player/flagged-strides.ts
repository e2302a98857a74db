import { isFlagged } from '../../../core/results/is-flagged.ts';
import type { StrideResult } from '../../../core/results/measured-run.ts';

/**
 * Strides with something to look at, in the order of time; those left out of the numbers do not
 * count.
 */
export function flaggedStrides(strides: readonly StrideResult[]): StrideResult[] {
  return strides
    .filter((stride) => isFlagged(stride) && stride.excluded === null)
    .sort((a, b) => a.startS - b.startS);
}

/**
 * The flagged stride before (-1) or after (+1). Counted from the chosen stride where it is flagged,
 * else from a file time; null when there is none.
 */
export function neighbouringFlagged(
  strides: readonly StrideResult[],
  chosen: number | null,
  timeS: number,
  direction: 1 | -1,
): StrideResult | null {
  const flagged = flaggedStrides(strides);
  const at = flagged.findIndex((stride) => stride.index === chosen);
  if (at >= 0) return flagged[at + direction] ?? null;
  const beyond = flagged.filter((stride) => (stride.startS - timeS) * direction > 0);
  return (direction === 1 ? beyond[0] : beyond.at(-1)) ?? null;
}
