import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

const onFoot = (side: Side | null): string => (side === null ? 'on each foot' : `on the ${side}`);

/** The steps of a week. */
export const stepsWords = inLanguage('knees/steps', {
  ofDistance: (distance: string, steps: string, ofOneFoot: string, side: Side | null): string =>
    `${distance} this week: about ${steps} steps, ${ofOneFoot} ${onFoot(side)}.`,
  ofRuns: (steps: string, ofOneFoot: string, side: Side | null): string =>
    `Your runs this week: about ${steps} steps, ${ofOneFoot} ${onFoot(side)}.`,
  /** Where the cadence is from that the steps were counted with. */
  countedFrom: {
    runs: (cadence: string): string => `Counted from the cadence of your watch, ${cadence} steps a minute.`,
    film: (cadence: string): string =>
      `Counted from the cadence of your last film, ${cadence} steps a minute.`,
    both: (cadence: string): string =>
      `Counted from the cadence of your watch and of your last film, ${cadence} steps a minute.`,
  },
  notCounted: (runs: number): string =>
    plural(runs, {
      one: 'One run has no cadence and is not counted.',
      other: `${runs} runs have no cadence and are not counted.`,
    }),
  landingsLikeThis: (like: number, of: number, side: Side, finding: string): string =>
    `In your film ${like} of ${of} ${side} landings were like this: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}.`,
  countOfLandings: 'This is a count of landings. It does not say that any of them did harm.',
  withMoreCadence: (cadence: string, moreSteps: string): string =>
    `With 5 % more, ${cadence} steps a minute at the same speed, it would be ${moreSteps} steps more, each a little shorter. In 23 women whose steps were 10 % shorter, the load on the kneecap was 22 % lower per step and 7.5 % lower per mile (Willson 2014).`,
});
