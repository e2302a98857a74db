import type { TimeRange } from '../run/run-edits.ts';

/** The stretches that are left out, with one more; those that touch become one. In time order. */
export function excludeRange(ranges: readonly TimeRange[], added: TimeRange): TimeRange[] {
  let { startS, endS } = added;
  const apart = ranges.filter((range) => {
    if (range.endS < startS || endS < range.startS) return true;
    startS = Math.min(startS, range.startS);
    endS = Math.max(endS, range.endS);
    return false;
  });
  return [...apart, { startS, endS }].sort((a, b) => a.startS - b.startS);
}
