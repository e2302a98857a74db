import type { Side } from '../../core/pose/landmark.ts';
import { inLanguage } from '../language.ts';

const SIDES: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };

const TOO_CLOSE = 'The angle is too close to call: with its error it may belong to either class.';

/** Names of the choices, states and classes that screens and reports share. */
export const labelsWords = inLanguage('labels', {
  views: { side: 'From the side', front: 'From the front', rear: 'From behind' },
  facing: { left: 'Facing left', right: 'Facing right' },
  models: { lite: 'Lite (fastest)', full: 'Full', heavy: 'Heavy (most exact)' },
  mirrored: 'Mirrored video',
  mirror: {
    choice: 'The video is mirrored',
    hint: 'Left and right are named as they are on the runner.',
    title: 'Is this video mirrored?',
    why: 'It seems to come from the camera on the screen’s side, which often stores what a mirror shows; then the left leg looks like the right one. Look at some writing in the picture: does it read the right way round?',
    yes: 'No, it is mirrored',
    no: 'Yes, it reads right',
  },
  turn: {
    legend: 'Turn the picture',
    left: 'Turn left',
    over: 'Turn over',
    right: 'Turn right',
    title: (degrees: number): string =>
      degrees === 180 ? 'Is the picture upside down?' : 'Does the picture lie on its side?',
    why: 'The runner does not stand upright in it: the file has lost the mark that says how the camera was held. The video on your device stays as it is.',
    yes: (degrees: number): string =>
      degrees === 180 ? 'Turn it over' : degrees === 90 ? 'Turn it right' : 'Turn it left',
  },
  sides: { ...SIDES },
  legOf: (side: Side, leg: 'near' | 'far' | null): string =>
    leg === null ? SIDES[side] : `${SIDES[side]} (${leg} leg)`,
  events: { 'initial-contact': 'Initial contact', 'toe-off': 'Toe-off' },
  moments: { 'initial-contact': 'Initial contact', 'mid-stance': 'Mid-stance', 'toe-off': 'Toe-off' },
  findingSeverities: {
    good: 'As usual',
    info: 'Worth knowing',
    watch: 'Keep an eye on',
    flag: 'Worth working on',
  },
  tooClose: 'Too close to tell',
  usualOrEdge: 'Usual or at the edge',
  qualitySeverities: {
    refuse: 'Cannot be measured',
    warn: 'Less exact than usual',
    info: 'Good to know',
  },
  exclusions: {
    'event-order': 'Left out: its foot contacts came in an impossible order, or out of rhythm.',
    gap: 'Left out: the runner was not seen during part of it.',
    user: 'Left out by you.',
  },
  strideRemark: (state: 'left-out' | 'flagged' | null, isEdited: boolean): string =>
    [
      state === null ? '' : { 'left-out': 'left out', flagged: 'flagged' }[state],
      isEdited ? 'corrected by hand' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  categories: {
    rearfoot: { name: 'Rearfoot', sentence: 'The heel touches down first.' },
    midfoot: {
      name: 'Midfoot',
      sentence: 'Heel and ball of the foot touch down almost together.',
    },
    forefoot: { name: 'Forefoot', sentence: 'The ball of the foot touches down first.' },
    'between-rearfoot-and-midfoot': { name: 'Between rearfoot and midfoot', sentence: TOO_CLOSE },
    'between-midfoot-and-forefoot': { name: 'Between midfoot and forefoot', sentence: TOO_CLOSE },
    between: {
      name: 'Between two classes',
      sentence: 'The angle is too close to call, so no single class can be named.',
    },
  },
});
