import type { Explanation } from './explanation.ts';
import type { Directions, FindingWords } from './finding-words.ts';

/**
 * What a band rests on: `published` study or definition, `own` limits from recorded and rendered
 * runners, `coaching` convention without a validated cut-off, or a `rule-of-thumb` from general
 * knowledge that may not be shown as a citation.
 */
export type BandBasis = 'published' | 'own' | 'coaching' | 'rule-of-thumb';

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
  /** Words for plus and minus in sentences; null where numbers speak for themselves. */
  readonly directions: Directions | null;
  readonly bands: readonly BandWords[];
  /**
   * By outcome, the second half of a finding's id: the bands of the reference range, and others.
   */
  readonly findings: Readonly<Record<string, FindingWords>>;
  /** How the number was made where it is not just what the picture shows; else null. */
  readonly pictureNote: string | null;
  readonly explanation: Explanation;
}

/** What a metric is called, as its catalogue has it. */
interface MetricNames {
  readonly name: string;
  readonly shortName: string;
  readonly definition: string;
  /** Left out where only positive values occur. */
  readonly sign?: string;
  readonly directions?: { readonly plus: string; readonly minus: string };
}

/** What an entry is made of; `names` and `pictureNote` are asked in the language of the moment. */
interface EntryParts extends Pick<MetricEntry, 'bands' | 'explanation'> {
  readonly names: () => MetricNames;
  readonly findings?: MetricEntry['findings'];
  readonly pictureNote?: () => string;
}

/** All that is said of a metric, in whichever language is chosen when it is asked for. */
export function metricEntry({
  names,
  bands,
  findings = {},
  pictureNote,
  explanation,
}: EntryParts): MetricEntry {
  return {
    get name() {
      return names().name;
    },
    get shortName() {
      return names().shortName;
    },
    get definition() {
      return names().definition;
    },
    get sign() {
      return names().sign ?? null;
    },
    get directions(): Directions | null {
      const { directions } = names();
      return directions === undefined ? null : [directions.plus, directions.minus];
    },
    bands,
    findings,
    get pictureNote() {
      return pictureNote?.() ?? null;
    },
    explanation,
  };
}

/** A band of values in words that are looked up. */
export function band(words: () => string, basis: BandBasis): BandWords {
  return {
    get words() {
      return words();
    },
    basis,
  };
}
