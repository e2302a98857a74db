import type { MetricId } from '../core/metrics/registry.ts';
import type { CitationId } from './citations.ts';

/** Topics of the article on knee soreness in runners that the explanations draw on. */
export const ARTICLE_TOPICS = [
  'forces',
  'overuse',
  'biomechanics',
  'kinetic-chain',
  'cumulative-load',
  'form',
  'cadence',
  'strength',
  'flexibility',
  'training-habits',
  'footwear',
  'surfaces',
  'conditions',
  'relief',
  'professional',
] as const;

type ArticleTopic = (typeof ARTICLE_TOPICS)[number];

/** Rows and sections of the metric dictionary. */
type DictionaryRow =
  MetricId | 'pronation' | 'asymmetry' | 'statistics' | 'wording' | 'events' | 'pose-input';

/**
 * Where a sentence comes from: the article, a row of the metric dictionary, or a study's own
 * abstract.
 */
export type SourceTag =
  `article:${ArticleTopic}` | `metrics:${DictionaryRow}` | `citation:${CitationId}` | typeof RULE_OF_THUMB;

/** Nothing but practice stands behind it: said so, and never shown as a citation. */
export const RULE_OF_THUMB = 'rule-of-thumb';

/** One sentence with at least one source. Nothing is said about the body that has none. */
export interface Claim {
  readonly text: string;
  readonly sources: readonly [SourceTag, ...SourceTag[]];
}

/** A text, or where to look it up in the chosen language whenever it is asked for. */
export type ClaimText = string | (() => string);

/** A text that may have to be looked up. */
export function saidText(text: ClaimText): string {
  return typeof text === 'string' ? text : text();
}

/** One sentence and where it comes from. */
export function claim(text: ClaimText, ...sources: [SourceTag, ...SourceTag[]]): Claim {
  return {
    get text() {
      return saidText(text);
    },
    sources,
  };
}
