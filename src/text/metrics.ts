import type { Unit } from '../core/run/measure.ts';
import type { MetricId } from '../core/metrics/metric.ts';
import { FRONTAL_WORDS } from './metric-words/frontal.ts';
import { SAGITTAL_WORDS } from './metric-words/sagittal.ts';

/**
 * What a band rests on: `published` study or definition, `coaching` convention without a validated
 * cut-off, or a `rule-of-thumb` from general knowledge that may not be shown as a citation.
 */
type BandBasis = 'published' | 'coaching' | 'rule-of-thumb';

/** A band of values in words. */
export interface BandWords {
  readonly words: string;
  readonly basis: BandBasis;
}

/** A metric in words. */
export interface MetricWords {
  readonly name: string;
  /** At most three words, for table heads and chart legends. */
  readonly shortName: string;
  /** One sentence, no terms that it does not explain. */
  readonly definition: string;
  readonly unit: Unit;
  /** How to read the sign of the number; null where only positive values occur. */
  readonly sign: string | null;
  readonly bands: readonly BandWords[];
}

const WORDS: Readonly<Record<MetricId, MetricWords>> = { ...SAGITTAL_WORDS, ...FRONTAL_WORDS };

/** Name, definition, unit, sign and bands of a metric. */
export function describeMetric(id: MetricId): MetricWords {
  return WORDS[id];
}

const BASIS_NOTES: Readonly<Record<BandBasis, string>> = {
  published: 'from published work',
  coaching: 'a coaching band; no study has validated this cut-off',
  'rule-of-thumb': 'a rule of thumb, not from a study',
};

/** A band with what it rests on, for a tooltip or a table note. */
export function bandLine(band: BandWords): string {
  return `${band.words} (${BASIS_NOTES[band.basis]})`;
}
