import { median } from 'd3-array';
import { strideNumber } from '../findings/stride-number.ts';
import type { StrideResult } from '../results/measured-run.ts';
import { METRIC_IDS } from '../metrics/registry.ts';
import type { Side } from '../pose/landmark.ts';

/**
 * A deviation counts at most this many typical deviations, so that one odd reading does not rule a
 * stride out.
 */
const LARGEST_DEVIATION = 5;

/**
 * The clean stride of a foot that is most like the others: least sum, over all metrics, of the
 * distance from the foot's own median in median absolute deviations. Null where the foot has no
 * clean stride.
 */
export function typicalStride(strides: readonly StrideResult[], side: Side): StrideResult | null {
  const clean = strides.filter((stride) => stride.side === side && stride.excluded === null);
  const deviation = new Map<StrideResult, number>(clean.map((stride) => [stride, 0]));
  for (const metric of METRIC_IDS) {
    const values = clean.map((stride) => strideNumber(stride, metric)?.value ?? Number.NaN);
    const centre = median(values.filter(Number.isFinite));
    if (centre === undefined) continue;
    const spread = median(values.filter(Number.isFinite), (value) => Math.abs(value - centre)) ?? 0;
    if (spread === 0) continue;
    for (const [i, stride] of clean.entries()) {
      const own = Math.abs((values[i] ?? Number.NaN) - centre) / spread;
      const counted = Number.isFinite(own) ? Math.min(own, LARGEST_DEVIATION) : LARGEST_DEVIATION;
      deviation.set(stride, (deviation.get(stride) ?? 0) + counted);
    }
  }
  return clean.reduce<StrideResult | null>(
    (best, stride) =>
      best === null || (deviation.get(stride) ?? 0) < (deviation.get(best) ?? 0) ? stride : best,
    null,
  );
}
