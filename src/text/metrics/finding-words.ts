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
 * minus; `{target}` the value with 5 to 10 % more. Between fact and meaning stands where most
 * healthy runners lie.
 */
export function placed({ title, fact, meaning }: FindingTemplates): FindingWords {
  return {
    title: (context) => fill(title, context),
    sentence: (context) =>
      [fill(fact, context), amongRunners(context), fill(meaning ?? '', context)]
        .filter((part) => part !== '')
        .map((part) => `${part}.`)
        .join(' '),
  };
}

/**
 * What is said where the clip is not exact enough to tell a metric's place among runners.
 *
 * @param isExact the number itself is sharp, and only too close to where most runners end
 */
export function cannotTell(name: string, isExact: boolean): FindingWords {
  return {
    title: (context) => fill(`{side}${name}: can’t tell from this clip`, context),
    sentence: (context) => {
      const among = amongRunners(context);
      const limit =
        among === ''
          ? 'This clip is not exact enough to say more'
          : `${among}: too close for this clip to say whether you do`;
      const mend = isExact
        ? ''
        : ' More strides, a closer and sharper picture, or the most exact model would tell.';
      return `${fill(`{side}${name}: {value}`, context)}. ${limit}.${mend}`;
    },
  };
}

/** What is said where a number is surely not unusual, and the clip cannot tell more. */
export function usualOrEdge(name: string): FindingWords {
  return {
    title: (context) => fill(`{side}${name}: usual or at the edge`, context),
    sentence: (context) => {
      const among = amongRunners(context);
      const place =
        among === '' ? 'This is usual or close to it' : `${among}: you are one of them or close by`;
      return `${fill(`{side}${name}: {value}`, context)}. ${place}, and not far outside.`;
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
    .replaceAll('{target}', ownTarget(context))
    .replace(/^./, (first) => first.toUpperCase());
}

/** The value with 5 to 10 % more (Heiderscheit 2011), whole numbers. */
function ownTarget(context: FindingContext): string {
  const own = Number(context.number('value', 1));
  return Number.isFinite(own) && own > 0
    ? `${Math.round(1.05 * own)} to ${Math.round(1.1 * own)}`
    : 'that many';
}
