import type { Side } from '../../../core/pose/landmark.ts';
import type { Said } from '../../metrics/said.ts';
import { inLanguage } from '../../language.ts';
import { ofSide, signed } from './of-side.ts';

const footToHips = (said: Said): string =>
  `At contact the ${ofSide(said.side)}foot is ${signed(said, 'ahead of', 'behind')} the hips.`;

const shinLeans = (said: Said): string =>
  `At contact the ${ofSide(said.side)}shin leans ${signed(said, 'with the ankle ahead', 'with the knee ahead')}.`;

const ankleToKnee = (said: Said): string =>
  `At contact the ${ofSide(said.side)}ankle is ${signed(said, 'ahead of', 'behind')} the knee.`;

/** What is said of where the foot lands. */
export const overstridingWords = inLanguage('metrics/overstriding', {
  overstride: {
    name: 'Foot ahead of hip (overstride)',
    shortName: 'Foot ahead',
    definition:
      'How far the ankle is in front of the middle of the hips at the moment the foot touches the belt.',
    sign: 'Positive means the foot lands in front of the hips; zero means right beneath them.',
    directions: { plus: '', minus: 'behind the hips' },
    usual: {
      title: (side: Side | null): string => `The ${ofSide(side)}foot lands where most runners land`,
      fact: footToHips,
    },
    edge: {
      title: (side: Side | null): string => `The ${ofSide(side)}foot lands rather far ahead`,
      fact: footToHips,
      meaning: 'Landing further ahead goes with more braking.',
    },
    far: {
      title: (side: Side | null): string => `The ${ofSide(side)}foot lands far ahead (overstriding)`,
      fact: footToHips,
      meaning: 'Reaching this far goes with harder braking and raises the impact that the knee takes up.',
    },
    distanceToHips:
      'At first contact, the horizontal distance from the middle of the hips forward to the ankle, as a share of your leg length.',
    calledOverstriding: 'A large distance is what coaches call overstriding.',
    harderBraking: 'The further ahead of the hips the foot lands, the harder it brakes you.',
    lieberman: 'Braking grew with the distance of the foot from the hip at landing.',
    articleCounts:
      'A general health article counts overstriding among the habits that raise impact on the knees, and shorter strides among the remedies.',
  },
  shinAngle: {
    name: 'Shin angle at contact',
    shortName: 'Shin angle',
    definition: 'How far the shin leans away from upright when the foot touches the belt.',
    sign: 'Positive means the ankle is ahead of the knee; negative means the knee is ahead.',
    directions: { plus: '', minus: 'with the knee ahead' },
    usual: {
      title: (side: Side | null): string => `The ${ofSide(side)}shin leans as usual at landing`,
      fact: shinLeans,
    },
    edge: {
      title: (side: Side | null): string => `The ${ofSide(side)}shin reaches rather far forward at landing`,
      fact: shinLeans,
      meaning: 'It is another sign of reaching forward.',
    },
    far: {
      title: (side: Side | null): string => `The ${ofSide(side)}shin reaches far forward at landing`,
      fact: shinLeans,
      meaning: 'It is another sign of reaching forward, which raises the impact on the knee.',
    },
    slant: 'At first contact, the slant of the line from knee to ankle against upright.',
    almostUpright:
      'A shin that stands almost upright at contact means that the foot is close to beneath the knee.',
    lieberman:
      'Landing with a nearly upright shin is what Lieberman and colleagues conclude may benefit runners.',
    measuredTwice: 'Measured twice on video by the same person, this angle differs by 2 to 5°.',
  },
  footAheadOfKnee: {
    name: 'Foot ahead of knee',
    shortName: 'Foot past knee',
    definition: 'How far the ankle is in front of the knee when the foot touches the belt.',
    sign: 'Positive means the ankle is ahead of the knee.',
    directions: { plus: '', minus: 'behind the knee' },
    usual: {
      title: (side: Side | null): string => `The ${ofSide(side)}foot lands as far ahead of the knee as usual`,
      fact: ankleToKnee,
    },
    edge: {
      title: (side: Side | null): string => `The ${ofSide(side)}foot lands rather far ahead of the knee`,
      fact: ankleToKnee,
      meaning: 'This goes with a higher first peak of force.',
    },
    distanceToKnee:
      'At first contact, the horizontal distance from the knee forward to the ankle, as a share of the length of the shin.',
    firstPeak:
      'The distance from knee to foot goes with the size of the first sharp peak of force at landing.',
    lieberman:
      'The impact peak grew with the distance of the foot from the knee at landing, while braking did not.',
  },
  all: {
    reaching:
      'Reaching out in front of the body raises the impact of the landing, and the knee takes up much of it.',
    oneFrameTooLate:
      'It is read at the moment of first contact, so one frame too late makes it about 2 % of leg length too small at 60 frames per second.',
  },
});
