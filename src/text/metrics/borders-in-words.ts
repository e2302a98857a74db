import { bordersOf } from '../../core/metrics/reference-range.ts';
import { classesOf } from '../../core/metrics/reference-ranges.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { formatNumber } from '../format/format-number.ts';

/**
 * Where the classes of a metric meet, ascending, as they are written in a sentence and without
 * unit. Sentences take their borders from here, so that they say what the bands judge by.
 *
 * @param decimals as many for each; left out: none for whole numbers, else one
 * @throws RangeError for a metric without bands (a programmer's mistake)
 */
function bordersInWords(metric: MetricId, decimals?: number): readonly string[] {
  const range = classesOf(metric);
  if (!range) throw new RangeError(`${metric} has no bands`);
  return bordersOf(range).map((border) =>
    formatNumber(border, decimals ?? (Number.isInteger(border) ? 0 : 1)),
  );
}

/**
 * The first (0) or a later border alone.
 *
 * @throws RangeError for a border that the metric has not (a programmer's mistake)
 */
export function borderInWords(metric: MetricId, index: number, decimals?: number): string {
  const border = bordersInWords(metric, decimals)[index];
  if (border === undefined) throw new RangeError(`${metric} has no border ${String(index)}`);
  return border;
}
