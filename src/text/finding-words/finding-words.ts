import type { Side } from '../../core/pose/landmark.ts';

/** What a finding's sentence is written from. */
export interface FindingContext {
  readonly side: Side | null;
  /** `left `, `right ` or nothing: to be put before a noun. */
  readonly sideWord: string;
  /** Median with its error, `17.2 ± 2.1 % of leg length`; null when there is none. */
  readonly medianWithError: string | null;
  /** The same without a minus sign. */
  readonly magnitudeWithError: string | null;
  readonly isNegative: boolean;
  /** A number of the rule's own values, in words; null when the rule did not give it. */
  number(key: string, decimals?: number): string | null;
  /** A word of the rule's own values. */
  text(key: string): string | null;
}

export interface FindingWords {
  title(context: FindingContext): string;
  sentence(context: FindingContext): string;
}

/**
 * Words as templates: `{side}` becomes `left `, `right ` or nothing; `{value}` the median with its error;
 * `{value:inwards|outwards}` the same without its sign, followed by the word for plus or for minus.
 */
export function words(title: string, sentence: string): FindingWords {
  const fill = (template: string, context: FindingContext): string =>
    template
      .replaceAll('{side}', context.sideWord)
      .replace(
        /\{value:([^|}]*)\|([^}]*)\}/g,
        (_, plus: string, minus: string) =>
          `${context.magnitudeWithError ?? 'not known'} ${context.isNegative ? minus : plus}`,
      )
      .replaceAll('{value}', context.medianWithError ?? 'not known')
      .replace(/^./, (first) => first.toUpperCase());
  return {
    title: (context) => fill(title, context),
    sentence: (context) => fill(sentence, context),
  };
}
