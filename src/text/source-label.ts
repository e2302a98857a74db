import { CITATION_IDS, CITATIONS, type CitationId } from './citations.ts';
import { RULE_OF_THUMB, type SourceTag } from './claim.ts';
import type { EvidenceBasis } from './metrics/explanation.ts';
import { sourcesWords } from './words/sources.ts';

/** How the background article is named in reference lists. */
export function articleReference(): string {
  return sourcesWords.articleReference;
}

/** How the metric dictionary is named in reference lists. */
export function dictionaryReference(): string {
  return sourcesWords.dictionaryReference;
}

function isCitationId(text: string): text is CitationId {
  return (CITATION_IDS as readonly string[]).includes(text);
}

/** Short name of what a piece of evidence rests on, `Heiderscheit 2011`. */
export function basisLabel(basis: EvidenceBasis): string {
  if (basis === 'article') return sourcesWords.article;
  if (basis === 'dictionary') return sourcesWords.dictionary;
  return CITATIONS[basis].label;
}

/** Short name of a sentence's source. */
export function sourceLabel(tag: SourceTag): string {
  if (tag === RULE_OF_THUMB) return sourcesWords.ruleOfThumb;
  const [kind = '', rest = ''] = tag.split(':');
  if (kind === 'citation' && isCitationId(rest)) return CITATIONS[rest].label;
  return kind === 'article' ? sourcesWords.article : sourcesWords.dictionary;
}
