import type { Side } from '../../core/pose/landmark.ts';
import { findingWords } from '../words/metrics/finding.ts';
import { cadenceTarget } from './own-cadence.ts';
import type { MostRunners, NearerEnd, PlacedWords, Said, SidesApart, UnsureNumber } from './said.ts';

/** What plus and minus of a metric mean, put after the number; empty where it is plain. */
export type Directions = readonly [plus: string, minus: string];

/** What a finding's sentence is written from. */
export interface FindingContext {
  readonly side: Side | null;
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

/**
 * A finding that says where a number lies: its fact, where most healthy runners lie, and what
 * follows.
 *
 * @param words in the chosen language, looked up when the finding is told
 */
export function placed(words: () => PlacedWords): FindingWords {
  return {
    title: ({ side }) => {
      const { title } = words();
      return typeof title === 'string' ? title : title(side);
    },
    sentence: (context) => {
      const { fact, meaning } = words();
      const said = saidOf(context);
      const among = mostRunners(context);
      return [
        fact(said),
        among === null ? '' : findingWords.where(among),
        isInsideAllTheSame(context) ? findingWords.insideAllTheSame : '',
        typeof meaning === 'function' ? meaning(said) : (meaning ?? ''),
      ]
        .filter((part) => part !== '')
        .join(' ');
    },
  };
}

/** What is said where the clip is not exact enough to tell a metric's place among runners. */
export function cannotTell(name: string): FindingWords {
  return {
    title: ({ side }) => findingWords.cannotTell.title(name, side),
    sentence: (context) =>
      // The number of a rhythm is sharp, and only too close to where most runners end.
      findingWords.cannotTell.sentence(unsure(name, context), !context.isRhythm),
  };
}

/** What is said where a number is surely not unusual, and the clip cannot tell more. */
export function usualOrEdge(name: string): FindingWords {
  return {
    title: ({ side }) => findingWords.usualOrEdge.title(name, side),
    sentence: (context) => findingWords.usualOrEdge.sentence(unsure(name, context), nearerEnd(context)),
  };
}

function unsure(name: string, context: FindingContext): UnsureNumber {
  return { name, side: context.side, value: valueInWords(context), among: mostRunners(context) };
}

/** Numbers of a finding as sentences take them. */
function saidOf(context: FindingContext): Said {
  const { side, isNegative, centimetres, medianWithError, magnitudeWithError } = context;
  return {
    side,
    value: medianWithError ?? findingWords.notKnown,
    size: magnitudeWithError ?? findingWords.notKnown,
    isNegative,
    centimetres,
    target: ownTarget(context),
  };
}

/** Two sides that differ, as sentences take them. */
export function sidesApart(context: FindingContext): SidesApart {
  const larger = context.text('larger');
  return {
    larger: larger === 'left' || larger === 'right' ? larger : null,
    difference: context.number('difference'),
    uncertainty: context.number('uncertainty'),
  };
}

/** The median with its error and, where the metric has them, the word for its sign. */
function valueInWords(context: FindingContext): string {
  const { directions } = context;
  const { value, size, isNegative } = saidOf(context);
  return directions === null ? value : `${size} ${directions[isNegative ? 1 : 0]}`.trimEnd();
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

/** Where most healthy runners lie; null where it is not known. */
function mostRunners(context: FindingContext): MostRunners | null {
  const from = endInWords('usualFrom', context, false);
  const to = endInWords('usualTo', context, true);
  // Readings of video differ from those of markers: the numbers of books do not compare with them.
  const how = { isRhythm: context.isRhythm, isAtPace: context.text('atSpeed') === 'yes' };
  if (from !== null && to !== null) return { kind: 'between', from, to, ...how };
  if (to !== null) return { kind: 'below', to, ...how };
  const least = endInWords('usualFrom', context, true);
  if (least === null) return null;
  const isMinus = context.directions !== null && (context.number('usualFrom') ?? '').startsWith('−');
  return { kind: isMinus ? 'no-further' : 'above', from: least, ...how };
}

/** The end of where most runners lie that the value is nearer to. */
function nearerEnd(context: FindingContext): NearerEnd {
  const from = context.plain('usualFrom');
  const to = context.plain('usualTo');
  const value = context.plain('value');
  if (from === null || to === null || value === null) return 'limit';
  return Math.abs(value - from) < Math.abs(value - to) ? 'lower' : 'upper';
}

/**
 * Whether a value is as usual and printed outside of where most runners lie: its error reaches
 * inside, and most runners are there.
 */
function isInsideAllTheSame(context: FindingContext): boolean {
  const value = context.plain('value');
  if (value === null || !context.isUsual) return false;
  const from = context.plain('usualFrom') ?? Number.NEGATIVE_INFINITY;
  const to = context.plain('usualTo') ?? Number.POSITIVE_INFINITY;
  const outside = Math.max(from - value, value - to);
  return outside > 0 && outside < context.error;
}

/** The value with 5 to 10 % more, whole numbers; null where there is no value. */
function ownTarget(context: FindingContext): Said['target'] {
  const own = context.plain('value');
  return own !== null && own > 0 ? cadenceTarget(Math.round(10 * own) / 10) : null;
}
