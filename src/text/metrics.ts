import type { Unit } from '../core/run/measure.ts';
import { type MetricId, METRICS } from '../core/metrics/registry.ts';
import type { Explanation } from './metrics/explanation.ts';
import { METRIC_ENTRIES } from './metrics/metric-entries.ts';
import type { BandWords, MetricEntry } from './metrics/metric-entry.ts';
import { sharedWords } from './words/metrics/shared.ts';

/** A metric in words. */
export interface MetricWords extends Pick<
  MetricEntry,
  'name' | 'shortName' | 'definition' | 'sign' | 'bands'
> {
  readonly unit: Unit;
}

/** Name, definition, unit, sign and bands of a metric. */
export function describeMetric(id: MetricId): MetricWords {
  const { name, shortName, definition, sign, bands } = METRIC_ENTRIES[id];
  return { name, shortName, definition, sign, bands, unit: METRICS[id].unit };
}

/** What a metric is, why it matters for knees, what to try, on what evidence, and its limits. */
export function explainMetric(id: MetricId): Explanation {
  return METRIC_ENTRIES[id].explanation;
}

/** A band with what it rests on, for a tooltip or a table note. */
export function bandLine({ words, basis }: BandWords): string {
  return sharedWords.bandRestsOn[basis](words);
}
