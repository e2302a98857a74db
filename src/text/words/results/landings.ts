import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

/** The words of `ui/results/landings`, by component. */
export const resultsLandingsWords = inLanguage('results/landings', {
  landingsCard: {
    enlarge: 'Enlarge',
  },
  landingsDialog: {
    everyContactFoot:
      'Every contact of a foot over one picture, the hips at the same place. The ringed one is the picture’s own. The coloured bar is where healthy runners land at this speed: plain usual, hatched at the edge, cross-hatched beyond.',
    everyMidStance:
      'Every mid-stance of a leg over one picture, the pelvis at the same place, with the path of the knee from contact to toe-off. The coloured bar is where healthy runners lie: plain usual, hatched at the edge, cross-hatched beyond.',
    placeKnownVerdict: (metric: string): string =>
      `One place is known to ± ${metric}; the verdict on the run rests on all of them.`,
    readLeftOut: (leftOut: number): string =>
      `${leftOut} ${plural(leftOut, { one: 'stride', other: 'strides' })} that could not be read, or was left out, ${plural(leftOut, { one: 'is', other: 'are' })} not drawn.`,
    farLegPartly: 'The far leg is partly hidden: its places are less certain.',
    sameNumbersTable: 'The same numbers as a table',
  },
  landingsLink: {
    allLandings: 'All landings',
    allMidStances: 'All mid-stances',
  },
  landingsSave: {
    saveAsPng: 'Save as PNG',
    send: 'Send…',
    pictureReadVideo: 'The picture could not be read from the video. Try again.',
  },
  landingsTable: {
    showVideo: 'Show it in the video',
    stride: 'Stride',
    leg: 'Leg',
    time: 'Time',
  },
});
