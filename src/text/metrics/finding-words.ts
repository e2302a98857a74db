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
  /**
   * False where the median's interval reaches across a border: its words may then only say "may".
   */
  readonly isCertain: boolean;
  /** The borders that it reaches across, and their unit. */
  readonly borders: readonly string[];
  readonly unitSuffix: string;
  /** A number of the rule's own values, in words; null when the rule did not give it. */
  number(key: string, decimals?: number): string | null;
  /** A word of the rule's own values. */
  text(key: string): string | null;
}

export interface FindingWords {
  title(context: FindingContext): string;
  sentence(context: FindingContext): string;
}

/** A finding in templates. */
export interface FindingTemplates {
  readonly title: string;
  /** The title where the error reaches across a border. */
  readonly unsureTitle: string;
  /** What was measured, without a full stop. */
  readonly fact: string;
  /**
   * What follows from it, with its own punctuation; left out where the error reaches across a
   * border.
   */
  readonly meaning?: string;
}

/**
 * Words as templates: `{side}` becomes `left `, `right ` or nothing; `{value}` the median with its
 * error; `{value:inwards|outwards}` the same without its sign, followed by the word for plus or for
 * minus. Where the interval reaches across a border, title and sentence say so instead of drawing a
 * conclusion.
 */
export function banded({ title, unsureTitle, fact, meaning = '' }: FindingTemplates): FindingWords {
  return {
    title: (context) => fill(context.isCertain ? title : unsureTitle, context),
    sentence: (context) =>
      context.isCertain
        ? `${fill(fact, context)}${meaning}.`
        : `${fill(fact, context)}. ${tooClose(context.borders, context.unitSuffix)}`,
  };
}

function tooClose(borders: readonly string[], unit: string): string {
  const isOne = borders.length < 2;
  const at = borders.length === 0 ? '' : ` at ${borders.join(' and ')}${unit}`;
  return `The error reaches across the ${isOne ? 'border' : 'borders'}${at}, so it may lie on either side of ${isOne ? 'it' : 'them'}.`;
}

/** Words that draw no conclusion and so need no second version. */
export function words(title: string, sentence: string): FindingWords {
  return {
    title: (context) => fill(title, context),
    sentence: (context) => fill(sentence, context),
  };
}

function fill(template: string, context: FindingContext): string {
  return template
    .replaceAll('{side}', context.sideWord)
    .replace(
      /\{value:([^|}]*)\|([^}]*)\}/g,
      (_, plus: string, minus: string) =>
        `${context.magnitudeWithError ?? 'not known'} ${context.isNegative ? minus : plus}`,
    )
    .replaceAll('{value}', context.medianWithError ?? 'not known')
    .replace(/^./, (first) => first.toUpperCase());
}
