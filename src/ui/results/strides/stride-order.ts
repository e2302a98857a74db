import { isFlagged } from '../../../core/results/is-flagged.ts';
import type { StrideResult } from '../../../core/results/measured-run.ts';
import { isMeasured } from '../../../core/run/measure.ts';
import type { MetricId } from '../../../core/metrics/registry.ts';

/** Column by which the stride table is ordered. */
export type StrideKey = 'flags' | 'side' | 'time' | MetricId;

export interface StrideOrder {
  readonly key: StrideKey;
  readonly descending: boolean;
}

/** Flagged strides first, each group in the order of time. */
export const FLAGGED_FIRST: StrideOrder = { key: 'flags', descending: true };

/**
 * Strides in the given order; ties keep the order of time, strides without a number come last
 * either way.
 */
export function orderStrides(
  strides: readonly StrideResult[],
  { key, descending }: StrideOrder,
): StrideResult[] {
  const sign = descending ? -1 : 1;
  return [...strides].sort((a, b) => {
    const first = sortValue(a, key);
    const second = sortValue(b, key);
    if (first === null || second === null) {
      return Number(first === null) - Number(second === null) || a.startS - b.startS;
    }
    return compare(first, second) * sign || a.startS - b.startS;
  });
}

function sortValue(stride: StrideResult, key: StrideKey): number | string | null {
  switch (key) {
    case 'flags':
      return isFlagged(stride) ? 1 : 0;
    case 'side':
      return stride.side;
    case 'time':
      return stride.startS;
    default: {
      const measured = stride.metrics[key];
      return measured && isMeasured(measured) ? measured.value : null;
    }
  }
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
}
