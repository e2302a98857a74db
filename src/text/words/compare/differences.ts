import { inLanguage } from '../../language.ts';

/** How two captures differ, and what can be said of their numbers. */
export const differencesWords = inLanguage('compare/differences', {
  notKnown: 'not known',
  notEntered: 'not entered',
  percent: (share: string): string => `${share} %`,
  noNumbers: {
    title: 'One of them gave no numbers',
    detail: 'Its capture was refused, or every stride is left out. There is nothing to compare.',
  },
  view: {
    title: 'Filmed from different directions',
    detail: 'Only cadence and the times of the foot contacts mean the same in both, and are compared.',
  },
  nearLeg: {
    title: 'The other leg is nearer to the camera',
    detail: 'A foot is near in one and far in the other, where it is measured less exactly.',
  },
  frameRate: {
    title: (a: string, b: string): string => `Different frame rates: ${a} and ${b}`,
    detail: 'Times, and what is read at foot contact, are known less exactly in the slower one.',
  },
  frameRateUnknown: {
    title: 'The frame rate is not known in both',
    detail: 'How exactly times are known may differ between them.',
  },
  speed: {
    title: (a: string, b: string): string => `Different speeds: ${a} and ${b}`,
    detail: 'Cadence, contact time, overstride and most angles move with speed by themselves.',
  },
  speedUnknown: {
    title: (a: string, b: string): string => `The speed is not known in both: ${a} and ${b}`,
    detail: 'Enter the belt speed under “Correct how it was filmed”: most numbers move with speed.',
  },
  distance: {
    title: (a: string, b: string): string => `The runner fills ${a} and ${b} of the picture’s longer side`,
    detail: 'Filmed from another distance or with another zoom, the smaller one is less exact.',
  },
  distanceUnknown: {
    title: (a: string, b: string): string =>
      `The runner’s size in the picture is not known in both: ${a} and ${b}`,
    detail: 'Whether both were filmed from the same distance cannot be told.',
  },
  obliqueness: {
    title: (a: string, b: string): string => `The camera stood ${a}° and ${b}° off the straight direction`,
    detail: 'Angles and distances look shorter from an oblique direction.',
  },
  obliquenessUnknown: {
    title: 'The camera’s direction is not known in both',
    detail:
      'Whether one of them was filmed at an angle, which shortens angles and distances, cannot be told.',
  },
  shoes: {
    title: 'Filmed in other shoes',
    detail: 'Foot strike and cadence can change with the shoe alone.',
  },
  model: {
    title: 'Analysed with different pose models',
    detail: 'Each model places the joints a little differently. Analyse both with the same one.',
  },
  verdicts: {
    'larger-than-error': 'Larger than the error',
    'within-error': 'Too small to tell',
    'same-class': 'The same',
    'other-class': 'Different',
    'unclear-class': 'Cannot be told',
  },
  sidesNotComparable: {
    'near-against-far': {
      title: 'Left and right cannot be compared in this clip',
      detail:
        'From one side the near leg is measured more exactly than the far one, which is partly hidden. Film from behind or in front, or once from each side, as one run.',
    },
    'no-numbers': {
      title: 'No strides to compare',
      detail: 'This run gave no numbers. See why in its results.',
    },
  },
});
