import { CITATION_IDS, CITATIONS, type CitationId } from './citations.ts';
import { RULE_OF_THUMB, type SourceTag } from './claim.ts';
import type { EvidenceBasis } from './metrics/explanation.ts';

/** How the background article is named in reference lists. */
export const ARTICLE_REFERENCE =
  'Health article on what causes sore knees while running (a general health article, retold here; not a study).';

/** How the metric dictionary is named in reference lists. */
export const DICTIONARY_REFERENCE =
  'Treadlens: how each number is defined, its ranges and its measured errors.';

function isCitationId(text: string): text is CitationId {
  return (CITATION_IDS as readonly string[]).includes(text);
}

/** Short name of what a piece of evidence rests on, `Heiderscheit 2011`. */
export function basisLabel(basis: EvidenceBasis): string {
  if (basis === 'article') return 'Health article';
  if (basis === 'dictionary') return 'Treadlens’ definitions and figures';
  return CITATIONS[basis].label;
}

/** Short name of a sentence's source. */
export function sourceLabel(tag: SourceTag): string {
  if (tag === RULE_OF_THUMB) return 'Rule of thumb';
  const [kind = '', rest = ''] = tag.split(':');
  if (kind === 'citation' && isCitationId(rest)) return CITATIONS[rest].label;
  return kind === 'article' ? 'Health article' : 'Treadlens’ definitions and figures';
}
