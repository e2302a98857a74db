import type { Side } from '../../../core/pose/landmark.ts';
import type { MostRunners, NearerEnd, UnsureNumber } from '../../metrics/said.ts';
import { inLanguage } from '../../language.ts';

/** A metric's name after its side: `Left knee window`. */
const named = (name: string, side: Side | null): string =>
  side === null
    ? name
    : `${side === 'left' ? 'Left' : 'Right'} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** Where most healthy runners lie, without a full stop. */
function most(among: MostRunners): string {
  const pace = among.isAtPace ? ' at this pace' : '';
  const who = among.isRhythm
    ? `Most healthy runners${pace}`
    : `Measured like this, most healthy runners${pace}`;
  switch (among.kind) {
    case 'between':
      return `${who} lie between ${among.from} and ${among.to}`;
    case 'below':
      return `${who} stay below ${among.to}`;
    case 'above':
      return `${who} stay above ${among.from}`;
    case 'no-further':
      return `${who} go no further than ${among.from}`;
  }
}

const ENDS: Readonly<Record<NearerEnd, string>> = {
  lower: 'the lower end',
  upper: 'the upper end',
  limit: 'that limit',
};

/** What every finding that places a number among runners may say. */
export const findingWords = inLanguage('metrics/finding', {
  notKnown: 'not known',
  where: (among: MostRunners): string => `${most(among)}.`,
  insideAllTheSame: 'Yours is outside by less than its error, so it is most likely inside.',
  cannotTell: {
    title: (name: string, side: Side | null): string => `${named(name, side)}: can’t tell from this clip`,
    sentence: ({ name, side, value, among }: UnsureNumber, isMendable: boolean): string => {
      const limit =
        among === null
          ? 'This clip is not exact enough to say more.'
          : `${most(among)}: too close for this clip to say whether you do.`;
      const mend = isMendable ? ' A longer, closer and sharper clip, or the most exact model, may tell.' : '';
      return `${named(name, side)}: ${value}. ${limit}${mend}`;
    },
  },
  usualOrEdge: {
    title: (name: string, side: Side | null): string => `${named(name, side)}: usual or at the edge`,
    sentence: ({ name, side, value, among }: UnsureNumber, nearer: NearerEnd): string => {
      const place =
        among === null
          ? 'This is usual or close to it.'
          : `${most(among)}: yours is near ${ENDS[nearer]}, just inside or just outside.`;
      return `${named(name, side)}: ${value}. ${place}`;
    },
  },
});
