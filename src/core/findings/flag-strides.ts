import { median } from 'd3-array';
import type { StrideFlag, StrideResult } from '../results/measured-run.ts';
import { type MetricId, METRICS } from '../metrics/registry.ts';
import { metricsWhere } from '../metrics/metrics-by-trait.ts';
import { SIDES } from '../pose/landmark.ts';
import { robustZ } from '../statistics/robust-z.ts';
import { normRange } from '../metrics/reference-ranges.ts';
import { isScored } from './scored.ts';
import { strideNumber } from './stride-number.ts';

/** Robust z-score beyond which a stride departs from the runner's own median. */
const FLAG_Z = 3;

/** Fewest strides of a side that make a median worth departing from. */
const NEEDED = 5;

/** From here on a departure is so large that the reading is the likelier culprit. */
const ODD_Z = 10;

/**
 * Flags per stride, in the order of `strides`: a number departs from the runner's own median by
 * robust z > 3 and by more than strides of one leg can be told apart (what all of them share
 * cancels against their median). Only numbers that a runner can act on are looked at. Excluded
 * strides are not judged.
 */
export function flagStrides(strides: readonly StrideResult[]): readonly (readonly StrideFlag[])[] {
  const flags: StrideFlag[][] = strides.map(() => []);
  for (const metric of metricsWhere((id) => METRICS[id].flagsStrides === true)) {
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
        const difference = read.value - centre;
        const z = Math.abs(scores[k] ?? 0);
        if (z <= FLAG_Z || Math.abs(difference) <= read.ownError) continue;
        flags[position]?.push({
          metric,
          kind: z > ODD_Z ? 'odd' : flagKind(metric, difference),
          difference,
          error: read.ownError,
        });
      }
    }
  }
  return flags;
}

/** Which way a departure goes; a number of which neither way is better is odd. */
function flagKind(metric: MetricId, difference: number): StrideFlag['kind'] {
  const worse = normRange(metric)?.worse ?? 0;
  if (worse === 0) return 'odd';
  return Math.sign(difference) === worse ? 'worse' : 'better';
}
