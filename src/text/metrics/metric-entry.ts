import type { Explanation } from './explanation.ts';
import type { Directions, FindingWords } from './finding-words.ts';

/**
 * What a band rests on: `published` study or definition, `coaching` convention without a validated
 * cut-off, or a `rule-of-thumb` from general knowledge that may not be shown as a citation.
 */
export type BandBasis = 'published' | 'coaching' | 'rule-of-thumb';

/** A band of values in words. */
export interface BandWords {
  readonly words: string;
  readonly basis: BandBasis;
}

/** All that is said of a metric, together. */
export interface MetricEntry {
  readonly name: string;
  /** At most three words, for table heads and chart legends. */
  readonly shortName: string;
  /** One sentence, no terms that it does not explain. */
  readonly definition: string;
  /** How to read the sign of the number; null where only positive values occur. */
  readonly sign: string | null;
  /** Words for plus and minus in sentences; left out where numbers speak for themselves. */
  readonly directions?: Directions;
  readonly bands: readonly BandWords[];
  /**
   * By outcome, the second half of a finding's id: the bands of the reference range, and others.
   */
  readonly findings: Readonly<Record<string, FindingWords>>;
  /** How the number was made where it is not just what the picture shows; else null. */
  readonly pictureNote: string | null;
  readonly explanation: Explanation;
}
