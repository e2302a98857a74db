import { bordersOf } from '../../core/metrics/reference-range.ts';
import { classesOf } from '../../core/metrics/reference-ranges.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { formatNumber } from '../format/format-number.ts';

/**
 * Where two classes of a metric meet, without unit, as it is written in a sentence: whole, or with
 * one decimal. Sentences take their borders from here, so that they say what the bands judge by.
 *
 * @param index of the border, ascending, from 0
 * @throws RangeError for a metric or a border that there is not (a programmer's mistake)
 */
export function borderInWords(metric: MetricId, index: number): string {
  const range = classesOf(metric);
  const border = range && bordersOf(range)[index];
  if (border === undefined) throw new RangeError(`${metric} has no border ${String(index)}`);
  return formatNumber(border, Number.isInteger(border) ? 0 : 1);
}
