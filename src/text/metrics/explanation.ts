import type { CitationId } from '../citations.ts';
import { type Claim, type ClaimText, saidText, type SourceTag } from '../claim.ts';

/**
 * What a suggestion asks for. Shown in this order: cue first, then drills, then strength, then
 * habits.
 */
export const SUGGESTION_KINDS = ['cue', 'drill', 'strength', 'habit'] as const;

export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/**
 * Something to try: a thought while running, an exercise on the run, one off the run, or a habit.
 */
export interface Suggestion extends Claim {
  readonly kind: SuggestionKind;
}

/** `dictionary`: a published figure that the metric dictionary gives without naming one study. */
export type EvidenceBasis = 'article' | 'dictionary' | CitationId;

/** A finding of others that stands behind an explanation. */
export interface Evidence extends Claim {
  readonly basis: EvidenceBasis;
  /** True where bands are shown but no study has validated a cut-off: the screen says so. */
  readonly noValidatedCutOff: boolean;
}

/** The panel "what is this, why does it matter for knees, what can I try" of one metric. */
export interface Explanation {
  readonly whatIsIt: readonly Claim[];
  readonly whyItMattersForKnees: readonly Claim[];
  readonly whatCanITry: readonly Suggestion[];
  readonly evidence: readonly Evidence[];
  readonly limits: readonly Claim[];
}

/** One suggestion of the given kind. */
export function suggest(
  kind: SuggestionKind,
  text: ClaimText,
  ...sources: [SourceTag, ...SourceTag[]]
): Suggestion {
  return {
    kind,
    get text() {
      return saidText(text);
    },
    sources,
  };
}

/** What a study or the article found, where the metric has no disputed band. */
export function evidence(
  text: ClaimText,
  basis: EvidenceBasis,
  ...sources: [SourceTag, ...SourceTag[]]
): Evidence {
  return {
    get text() {
      return saidText(text);
    },
    basis,
    sources,
    noValidatedCutOff: false,
  };
}

/** The same where the band that is shown has no validated cut-off. */
export function evidenceWithoutCutOff(
  text: ClaimText,
  basis: EvidenceBasis,
  ...sources: [SourceTag, ...SourceTag[]]
): Evidence {
  return {
    get text() {
      return saidText(text);
    },
    basis,
    sources,
    noValidatedCutOff: true,
  };
}
