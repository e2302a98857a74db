import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';
import { ofSide } from './of-side.ts';

/** What is said of how the foot meets the belt. */
export const footStrikeWords = inLanguage('metrics/foot-strike', {
  angle: {
    name: 'Foot-strike angle',
    shortName: 'Foot-strike angle',
    definition:
      'How far the shoe points up or down when it touches the belt, compared with the same shoe lying flat a moment later.',
    sign: 'Positive means toe up, so that the heel lands first; negative means toe down.',
    classesBand: (forefootBelow: string, rearfootAbove: string): string =>
      `rearfoot above ${rearfootAbove}°, midfoot ${forefootBelow} to ${rearfootAbove}°, forefoot below ${forefootBelow}°`,
    readAtContact:
      'The angle is read at first contact and compared with the same shoe lying flat, so that a tilted camera or a slope cancels out.',
    classes: (forefootBelow: string, rearfootAbove: string): string =>
      `Above ${rearfootAbove}° is a rearfoot landing, below ${forefootBelow}° a forefoot landing, and midfoot lies between.`,
    limitsAreOf: (forefootBelow: string, rearfootAbove: string): string =>
      `The limits at ${rearfootAbove}° and ${forefootBelow}° are our own, from 18 recorded runners whose landings were classed and from rendered ones; to tell landings apart by this angle is Altman and Davis’.`,
    readFromVideo:
      'In a published comparison angles read from video were good to about 3° on the near leg and 5° on the far leg.',
    articleSuggests:
      'A general health article suggests a midfoot landing where that comes naturally, and shorter steps.',
    notHowHard: 'It says how the foot lands, not how hard.',
  },
  pattern: {
    name: 'Foot-strike pattern',
    shortName: 'Foot strike',
    definition: 'Which part of the foot touches the belt first: heel, whole foot or ball of the foot.',
    noneBetterBand: 'no pattern is better by itself: 71 to 94 % of runners land on the heel',
    rearfoot: {
      title: (side: Side | null): string => `The ${ofSide(side)}heel lands first`,
      sentence: (side: Side | null): string =>
        `The ${ofSide(side)}foot meets the belt heel first, as with most runners; that is not a fault, so read it together with how far ahead the foot lands.`,
    },
    midfoot: {
      title: (side: Side | null): string => `The ${ofSide(side)}foot lands flat`,
      sentence: (side: Side | null): string =>
        `Heel and ball of the ${ofSide(side)}foot meet the belt almost together (midfoot).`,
    },
    forefoot: {
      title: (side: Side | null): string => `The ball of the ${ofSide(side)}foot lands first`,
      sentence: (side: Side | null): string =>
        `The ${ofSide(side)}foot meets the belt with its front (forefoot), which asks more of the calf to take up the landing.`,
    },
    between: {
      title: (side: Side | null): string => `The ${ofSide(side)}foot strike is too close to call`,
      sentence: (side: Side | null): string =>
        `The angle of the ${ofSide(side)}foot fits more than one kind of landing (heel first, flat or ball first), so none is named.`,
    },
    sorted: 'The foot-strike angle sorted into rearfoot, midfoot and forefoot.',
    tooCloseIsBetween: 'Where the angle is too close to call, the answer is “between”.',
    mostLandOnHeel: 'Between 71 and 94 % of runners land on the heel.',
    nearLegMoreReliable:
      'Patterns read from the near leg are more reliable than those read from the far leg (agreement 0.79 against 0.61, where 1 is complete).',
    noTroubleNoChange: 'A landing that gives no trouble needs no changing.',
  },
  both: {
    pictureNote: (msBefore: string): string =>
      `the number is the mean of the last ${msBefore} ms before contact, against the same foot lying flat`,
    heelFarAhead:
      'Landing heavily on the heel far in front of the body raises the impact that reaches the knee.',
    heelAloneNoFault:
      'Landing on the heel alone is not a fault: most runners do it, so read it together with how far ahead the foot lands.',
  },
});
