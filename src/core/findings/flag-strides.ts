import { median } from 'd3-array';
import type { StrideFlag, StrideResult } from '../results/measured-run.ts';
import { METRIC_IDS, type MetricId } from '../metrics/registry.ts';
import { SIDES } from '../pose/landmark.ts';
import { robustZ } from '../statistics/robust-z.ts';
import { bandOf } from '../metrics/reference-range.ts';
import { judgedRange } from '../metrics/reference-ranges.ts';
import { isScored } from './scored.ts';
import { strideNumber } from './stride-number.ts';

/** Robust z-score beyond which a stride departs from the runner's own median. */
const FLAG_Z = 3;

/** Fewest strides of a side that make a median worth departing from. */
const NEEDED = 5;

/**
 * Flags per stride, in the order of `strides`: a metric departs from the runner's own median by
 * robust z > 3 and by more than the stride's own measurement error (what all strides of the clip
 * share cancels against their median), or lies in a "flag" band while the median does not. Excluded
 * strides are not judged.
 */
export function flagStrides(strides: readonly StrideResult[]): readonly (readonly StrideFlag[])[] {
  const flags: StrideFlag[][] = strides.map(() => []);
  for (const metric of METRIC_IDS) {
    for (const side of SIDES) {
      const own = strides
        .map((stride, position) => ({ stride, position, read: strideNumber(stride, metric) }))
        .filter(
          ({ stride }) => stride.side === side && stride.excluded === null && isScored(metric, stride.leg),
        );
      const values = own.map(({ read }) => read?.value ?? Number.NaN);
      if (values.filter(Number.isFinite).length < NEEDED) continue;
      const centre = median(values) ?? Number.NaN;
      const scores = robustZ(values);
      for (const [k, { position, read }] of own.entries()) {
        if (!read) continue;
        const departs = Math.abs(scores[k] ?? 0) > FLAG_Z && Math.abs(read.value - centre) > read.ownError;
        const reason = departs ? 'departs-from-own-median' : entersFlagBand(metric, read.value, centre);
        if (reason) flags[position]?.push({ metric, reason });
      }
    }
  }
  return flags;
}

function entersFlagBand(metric: MetricId, value: number, centre: number): 'in-flag-band' | null {
  const range = judgedRange(metric);
  if (!range) return null;
  const isFlag = (x: number): boolean => bandOf(range, x)?.severity === 'flag';
  return isFlag(value) && !isFlag(centre) ? 'in-flag-band' : null;
}
