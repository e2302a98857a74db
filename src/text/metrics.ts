import type { Unit } from '../core/run/measure.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../core/metrics/registry.ts';
import type { Explanation } from './metrics/explanation.ts';
import { METRIC_ENTRIES } from './metrics/metric-entries.ts';
import type { BandBasis, BandWords, MetricEntry } from './metrics/metric-entry.ts';

/** A metric in words. */
export interface MetricWords extends Omit<MetricEntry, 'findings' | 'pictureNote' | 'explanation'> {
  readonly unit: Unit;
}

const WORDS = Object.fromEntries(
  METRIC_IDS.map((id) => {
    const { name, shortName, definition, sign, bands } = METRIC_ENTRIES[id];
    return [id, { name, shortName, definition, sign, bands, unit: METRICS[id].unit }];
  }),
) as Readonly<Record<MetricId, MetricWords>>;

/** Name, definition, unit, sign and bands of a metric. */
export function describeMetric(id: MetricId): MetricWords {
  return WORDS[id];
}

/** What a metric is, why it matters for knees, what to try, on what evidence, and its limits. */
export function explainMetric(id: MetricId): Explanation {
  return METRIC_ENTRIES[id].explanation;
}

const BASIS_NOTES: Readonly<Record<BandBasis, string>> = {
  published: 'from published work',
  coaching: 'what coaches use; no study has validated this cut-off',
  'rule-of-thumb': 'a rule of thumb, not from a study',
};

/** A band with what it rests on, for a tooltip or a table note. */
export function bandLine(band: BandWords): string {
  return `${band.words} (${BASIS_NOTES[band.basis]})`;
}
