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
interface FindingTemplates {
  readonly title: string;
  /** What was measured, without a full stop. */
  readonly fact: string;
  /** What follows from it, a sentence without a full stop; left out where nothing does. */
  readonly meaning?: string;
}

/**
 * Words as templates: `{side}` becomes `left `, `right ` or nothing; `{value}` the median with its
 * error; `{value:inwards|outwards}` the same without its sign, followed by the word for plus or for
 * minus. Between fact and meaning stands where most healthy runners lie.
 */
export function placed({ title, fact, meaning }: FindingTemplates): FindingWords {
  return {
    title: (context) => fill(title, context),
    sentence: (context) =>
      [fill(fact, context), amongRunners(context), meaning ?? '']
        .filter((part) => part !== '')
        .map((part) => `${part}.`)
        .join(' '),
  };
}

/** What is said where the clip is not exact enough to tell a metric's place among runners. */
export function cannotTell(name: string): FindingWords {
  return {
    title: (context) => fill(`{side}${name}: can’t tell from this clip`, context),
    sentence: (context) => {
      const among = amongRunners(context);
      const limit =
        among === ''
          ? 'This clip is not exact enough to say more'
          : `${among}, and this clip is not exact enough to say whether you do`;
      return `${fill(`{side}${name}: {value}`, context)}. ${limit}. More strides, a closer and sharper picture, or the most exact model would tell.`;
    },
  };
}

/** Where most healthy runners lie; empty where it is not known. */
function amongRunners(context: FindingContext): string {
  const from = context.number('usualFrom');
  const to = context.number('usualTo');
  const unit = context.unitSuffix;
  const who =
    context.text('atSpeed') === 'yes' ? 'Most healthy runners at this pace' : 'Most healthy runners';
  if (from !== null && to !== null) return `${who} lie between ${from} and ${to}${unit}`;
  if (to !== null) return `${who} stay below ${to}${unit}`;
  return from === null ? '' : `${who} stay above ${from}${unit}`;
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
