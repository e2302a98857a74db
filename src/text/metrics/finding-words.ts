import type { Side } from '../../core/pose/landmark.ts';
import { cadenceTarget } from './own-cadence.ts';

/** What plus and minus of a metric mean, put after the number; empty where it is plain. */
export type Directions = readonly [plus: string, minus: string];

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
  /** A share of leg length, `about 2 cm`, without its sign; null where it is not known. */
  readonly centimetres: string | null;
  /** Half of the interval of the median, in its unit; NaN where there is none. */
  readonly error: number;
  /** As of the metric's entry; null where numbers speak for themselves. */
  readonly directions: Directions | null;
  readonly unitSuffix: string;
  /** Whether a count or a time: another reading of the same runner gives the same number. */
  readonly isRhythm: boolean;
  /** A number of the rule's own values, in words; null when the rule did not give it. */
  number(key: string, decimals?: number): string | null;
  /** The same as a number. */
  plain(key: string): number | null;
  /** Whether the finding says that the value is as usual. */
  readonly isUsual: boolean;
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
 * minus; `{sign:land|cross}` the word for plus or for minus alone; `{centimetres}` a share of leg
 * length in whole centimetres, where the runner's height is known; `{target}` the value with 5 to
 * 10 % more. Between fact and meaning stands where most healthy runners lie.
 */
export function placed({ title, fact, meaning }: FindingTemplates): FindingWords {
  return {
    title: (context) => fill(title, context),
    sentence: (context) =>
      [fill(fact, context), amongRunners(context), insideAllTheSame(context), fill(meaning ?? '', context)]
        .filter((part) => part !== '')
        .map((part) => `${part}.`)
        .join(' '),
  };
}

/** What is said where the clip is not exact enough to tell a metric's place among runners. */
export function cannotTell(name: string): FindingWords {
  return {
    title: (context) => fill(`${named(name, context)}: can’t tell from this clip`, context),
    sentence: (context) => {
      const among = amongRunners(context);
      const limit =
        among === ''
          ? 'This clip is not exact enough to say more'
          : `${among}: too close for this clip to say whether you do`;
      // The number of a rhythm is sharp, and only too close to where most runners end.
      const mend = context.isRhythm
        ? ''
        : ' A longer, closer and sharper clip, or the most exact model, may tell.';
      return `${fill(`${named(name, context)}: ${valueInWords(context)}`, context)}. ${limit}.${mend}`;
    },
  };
}

/** What is said where a number is surely not unusual, and the clip cannot tell more. */
export function usualOrEdge(name: string): FindingWords {
  return {
    title: (context) => fill(`${named(name, context)}: usual or at the edge`, context),
    sentence: (context) => {
      const among = amongRunners(context);
      const place =
        among === ''
          ? 'This is usual or close to it'
          : `${among}: yours is near ${nearerEnd(context)}, just inside or just outside`;
      return `${fill(`${named(name, context)}: ${valueInWords(context)}`, context)}. ${place}.`;
    },
  };
}

/** A metric's name after its side: `Left knee window`. */
function named(name: string, { side }: FindingContext): string {
  return side === null ? name : `{side}${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** The median with its error and, where the metric has them, the word for its sign. */
function valueInWords({ directions }: FindingContext): string {
  return directions === null ? '{value}' : `{value:${directions[0]}|${directions[1]}}`;
}

/** An end of where most runners lie, with the word for its sign instead of a minus. */
function endInWords(key: 'usualFrom' | 'usualTo', context: FindingContext, withUnit: boolean): string | null {
  const end = context.number(key);
  if (end === null) return null;
  const said = withDirection(end, context.unitSuffix, context.directions);
  // Where the other end follows with the unit, the number alone is enough without a word.
  return !withUnit && said === `${end}${context.unitSuffix}` ? end : said;
}

/** A number in words with its unit, and the word for its sign instead of a minus. */
export function withDirection(number: string, unit: string, directions: Directions | null): string {
  if (directions === null) return `${number}${unit}`;
  const isMinus = number.startsWith('−');
  return `${isMinus ? number.slice(1) : number}${unit} ${directions[isMinus ? 1 : 0]}`.trimEnd();
}

/** Where most healthy runners lie; empty where it is not known. */
function amongRunners(context: FindingContext): string {
  const from = endInWords('usualFrom', context, false);
  const to = endInWords('usualTo', context, true);
  const pace = context.text('atSpeed') === 'yes' ? ' at this pace' : '';
  // Readings of video differ from those of markers: the numbers of books do not compare with them.
  const who = context.isRhythm
    ? `Most healthy runners${pace}`
    : `Measured like this, most healthy runners${pace}`;
  if (from !== null && to !== null) return `${who} lie between ${from} and ${to}`;
  if (to !== null) return `${who} stay below ${to}`;
  const least = endInWords('usualFrom', context, true);
  if (least === null) return '';
  // What lies beyond a minus is more of it: `stay above 3.7 % across each other` would say less.
  const isMinus = context.directions !== null && (context.number('usualFrom') ?? '').startsWith('−');
  return isMinus ? `${who} go no further than ${least}` : `${who} stay above ${least}`;
}

/** The end of where most runners lie that the value is nearer to. */
function nearerEnd(context: FindingContext): string {
  const from = context.plain('usualFrom');
  const to = context.plain('usualTo');
  const value = context.plain('value');
  if (from === null || to === null || value === null) return 'that limit';
  return Math.abs(value - from) < Math.abs(value - to) ? 'the lower end' : 'the upper end';
}

/**
 * Said of a value that is as usual and printed outside of where most runners lie: its error reaches
 * inside, and most runners are there.
 */
function insideAllTheSame(context: FindingContext): string {
  const value = context.plain('value');
  if (value === null || !context.isUsual) return '';
  const from = context.plain('usualFrom') ?? Number.NEGATIVE_INFINITY;
  const to = context.plain('usualTo') ?? Number.POSITIVE_INFINITY;
  const outside = Math.max(from - value, value - to);
  return outside > 0 && outside < context.error
    ? 'Yours is outside by less than its error, so it is most likely inside'
    : '';
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
    .replace(/\{value:([^|}]*)\|([^}]*)\}/g, (_, plus: string, minus: string) =>
      `${context.magnitudeWithError ?? 'not known'} ${context.isNegative ? minus : plus}`.trimEnd(),
    )
    .replace(/\{sign:([^|}]*)\|([^}]*)\}/g, (_, plus: string, minus: string) =>
      context.isNegative ? minus : plus,
    )
    .replaceAll('{centimetres}', context.centimetres === null ? '' : `, ${context.centimetres}`)
    .replaceAll('{value}', context.medianWithError ?? 'not known')
    .replaceAll('{target}', ownTarget(context))
    .replace(/^./, (first) => first.toUpperCase());
}

/** The value with 5 to 10 % more, whole numbers. */
function ownTarget(context: FindingContext): string {
  const own = Number(context.number('value', 1));
  if (!(Number.isFinite(own) && own > 0)) return 'that many';
  const { low, high } = cadenceTarget(own);
  return `${low} to ${high}`;
}
