import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

/** Captions, heads and cells of the accuracy page's tables. */
export const accuracyTablesWords = inLanguage('accuracy/accuracy-tables', {
  quantities: {
    'initial-contact': 'Landing',
    'toe-off': 'Leaving the belt',
    'contact-time': 'Time on the belt',
  },
  views: { side: 'side', front: 'front', rear: 'rear' },
  from: {
    side: 'From the side',
    rear: 'From behind',
    front: 'From the front',
    oblique: 'Obliquely from the side',
  },
  /** The same within a row. */
  filmedFrom: {
    side: 'from the side',
    rear: 'from behind',
    front: 'from the front',
    oblique: 'obliquely from the side',
    frontal: 'from the front or behind',
  },
  legs: { near: 'near', far: 'far', both: 'both' },
  seenRunners: (method: string): string => `${method} (trained on these same runners)`,
  head: {
    view: 'View',
    framesASecond: 'Frames a second',
    timedBy: 'Timed by',
    metric: 'Metric',
    number: 'Number',
    leg: 'Leg',
    unit: 'Unit',
    averageError: 'Average error',
    sidesOfClips: 'Sides of clips',
    strides: 'Strides',
    filmed: 'Filmed',
    n: 'n',
    medianSize: 'Typical size (median)',
    rms: 'RMS error',
    within95: '95 % within',
    missed: 'Missed',
    extra: 'Extra',
  },
  plates: {
    fromSide: (quantity: string): string => `${quantity}, from the side: errors in ms against force plates`,
    frontal: (quantity: string): string =>
      `${quantity}, from the front and from behind: errors in ms against force plates`,
  },
  plateClips: {
    caption: 'The same clips as shipped: cadence, exchanged legs and stated ranges',
    clips: 'Clips',
    cadenceError: 'Largest cadence error, steps/min',
    legsBefore: 'Frames with legs right before repair',
    legsAfter: 'after repair',
    timesWithin: 'Event times within their stated range',
    misjudged: 'Clips misjudged or refused',
  },
  joints: {
    caption: (view: string): string => `${view}: each metric on recorded joints`,
    sizeWithout: 'Average size without it',
    follows: 'Follows the truth by',
  },
  labels: {
    caption: 'Errors in ms against the mean of two raters',
    clip: 'Clip',
    event: 'Event',
    offset: 'Offset of both legs',
    spread: 'Spread',
    raters: 'Spread between raters',
    withinStated: 'Within stated range',
    clips: {
      'side-gym-60fps': 'Phone in a gym, 60 frames a second',
      'side-lab-slowmotion': 'Laboratory, slow motion',
    },
  },
  meaning: {
    caption: 'How far a number of yours may be off',
    offBy: 'Typically off by',
    within19: '19 of 20 within',
    measuredOn: 'Measured on',
    held: 'Stated range held the truth',
    bodiesAndSides: (bodies: number, sides: number): string =>
      `${plural(bodies, { one: `${bodies} rendered body`, other: `${bodies} rendered bodies` })}, ${plural(sides, { one: `${sides} side of a clip`, other: `${sides} sides of clips` })}`,
  },
  held: {
    caption: 'Stated ranges on recorded joints of real runners, each left out in turn',
    held: 'Range held the truth',
    runners: 'Runners',
    readings: 'Readings',
  },
  strikes: {
    caption: (clips: number): string =>
      `Foot strike of the near leg in ${clips} clips, with cut-offs chosen without the runner`,
    truth: 'Truth',
    asHeel: 'Read as heel',
    asMidfoot: 'as midfoot',
    asForefoot: 'as forefoot',
    classes: { rearfoot: 'Heel first', midfoot: 'Midfoot', forefoot: 'Forefoot' },
  },
  rendered: {
    caption: (view: string): string => `${view}: each metric on rendered clips`,
    size: 'Average size of the error',
    largest: 'Largest',
    bodies: 'Bodies',
    truthWithinSides: 'Truth within stated range, sides',
    truthWithinStrides: 'strides',
  },
  percent: (share: string): string => `${share} %`,
});
