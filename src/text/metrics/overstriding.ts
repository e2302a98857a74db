import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { evidence, evidenceWithoutCutOff } from './explanation.ts';
import { placed } from './finding-words.ts';
import type { MetricEntry } from './metric-entry.ts';
import { LAND_BENEATH, LEG_STRENGTH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';

const TRY = [QUICKER_STEPS, LAND_BENEATH, METRONOME, LEG_STRENGTH] as const;

const TIMING_LIMIT = claim(
  'It is read at the moment of first contact, so one frame too late makes it about 2 % of leg length too small at 60 frames per second.',
  'metrics:overstride',
);

const REACHING = claim(
  'Reaching out in front of the body raises the impact of the landing, and the knee takes up much of it.',
  'article:form',
  'article:forces',
);

/** Where the foot lands: three ways of looking at overstriding. */
export const OVERSTRIDING_WORDS = {
  overstride: {
    name: 'Foot ahead of hip (overstride)',
    shortName: 'Foot ahead',
    definition:
      'How far the ankle is in front of the middle of the hips at the moment the foot touches the belt.',
    sign: 'Positive means the foot lands in front of the hips; zero means right beneath them.',
    directions: ['', 'behind the hips'],
    bands: [{ words: 'judged by where healthy runners lie at the same speed', basis: 'published' }],
    findings: {
      usual: placed({
        title: 'The {side}foot lands where most runners land',
        fact: 'At contact the {side}foot is {value:ahead of|behind} the hips',
      }),
      edge: placed({
        title: 'The {side}foot lands rather far ahead',
        fact: 'At contact the {side}foot is {value:ahead of|behind} the hips',
        meaning: 'Landing further ahead goes with more braking',
      }),
      far: placed({
        title: 'The {side}foot lands far ahead (overstriding)',
        fact: 'At contact the {side}foot is {value:ahead of|behind} the hips',
        meaning: 'Reaching this far goes with harder braking and raises the impact that the knee takes up',
      }),
    },
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim(
          'At first contact, the horizontal distance from the middle of the hips forward to the ankle, as a share of your leg length.',
          'metrics:overstride',
        ),
        claim('A large distance is what coaches call overstriding.', 'metrics:overstride', 'article:form'),
      ],
      whyItMattersForKnees: [
        REACHING,
        claim(
          'The further ahead of the hips the foot lands, the harder it brakes you.',
          'metrics:overstride',
          'citation:lieberman-2015',
        ),
      ],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          'Braking grew with the distance of the foot from the hip at landing.',
          'lieberman-2015',
          'metrics:overstride',
          'citation:lieberman-2015',
        ),
        evidence(
          'A general health article counts overstriding among the habits that raise impact on the knees, and shorter strides among the remedies.',
          'article',
          'article:form',
        ),
      ],
      limits: [
        claim(
          'It is judged by where healthy runners lie at the same speed; no study has shown a cut-off for injury.',
          'metrics:overstride',
        ),
        claim(errorSentence('overstride', 'side'), 'metrics:overstride'),
        TIMING_LIMIT,
      ],
    },
  },
  'shank-angle-at-contact': {
    name: 'Shin angle at contact',
    shortName: 'Shin angle',
    definition: 'How far the shin leans away from upright when the foot touches the belt.',
    sign: 'Positive means the ankle is ahead of the knee; negative means the knee is ahead.',
    directions: ['', 'with the knee ahead'],
    bands: [{ words: 'judged by where healthy runners lie at the same speed', basis: 'published' }],
    findings: {
      usual: placed({
        title: 'The {side}shin leans as usual at landing',
        fact: 'At contact the {side}shin leans {value:with the ankle ahead|with the knee ahead}',
      }),
      edge: placed({
        title: 'The {side}shin reaches rather far forward at landing',
        fact: 'At contact the {side}shin leans {value:with the ankle ahead|with the knee ahead}',
        meaning: 'It is another sign of reaching forward',
      }),
      far: placed({
        title: 'The {side}shin reaches far forward at landing',
        fact: 'At contact the {side}shin leans {value:with the ankle ahead|with the knee ahead}',
        meaning: 'It is another sign of reaching forward, which raises the impact on the knee',
      }),
    },
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim(
          'At first contact, the slant of the line from knee to ankle against upright.',
          'metrics:shank-angle-at-contact',
        ),
      ],
      whyItMattersForKnees: [
        REACHING,
        claim(
          'A shin that stands almost upright at contact means that the foot is close to beneath the knee.',
          'metrics:shank-angle-at-contact',
          'metrics:foot-ahead-of-knee',
        ),
      ],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          'Landing with a nearly upright shin is what Lieberman and colleagues conclude may benefit runners.',
          'lieberman-2015',
          'citation:lieberman-2015',
        ),
        evidence(
          'Measured twice on video by the same person, this angle differs by 2 to 5°.',
          'dingenen-2018',
          'metrics:shank-angle-at-contact',
        ),
      ],
      limits: [
        claim(
          'It is judged by where healthy runners lie at the same speed; no study has shown a cut-off for injury.',
          'metrics:shank-angle-at-contact',
        ),
        claim(errorSentence('shank-angle-at-contact', 'side'), 'metrics:shank-angle-at-contact'),
        claim('A tilted camera adds its tilt where it could not be corrected.', 'metrics:trunk-lean'),
      ],
    },
  },
  'foot-ahead-of-knee': {
    name: 'Foot ahead of knee',
    shortName: 'Foot past knee',
    definition: 'How far the ankle is in front of the knee when the foot touches the belt.',
    sign: 'Positive means the ankle is ahead of the knee.',
    directions: ['', 'behind the knee'],
    bands: [{ words: 'judged by where healthy runners lie at the same speed', basis: 'published' }],
    findings: {
      usual: placed({
        title: 'The {side}foot lands as far ahead of the knee as usual',
        fact: 'At contact the {side}ankle is {value:ahead of|behind} the knee',
      }),
      edge: placed({
        title: 'The {side}foot lands rather far ahead of the knee',
        fact: 'At contact the {side}ankle is {value:ahead of|behind} the knee',
        meaning: 'This goes with a higher first peak of force',
      }),
    },
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim(
          'At first contact, the horizontal distance from the knee forward to the ankle, as a share of the length of the shin.',
          'metrics:foot-ahead-of-knee',
        ),
      ],
      whyItMattersForKnees: [
        REACHING,
        claim(
          'The distance from knee to foot goes with the size of the first sharp peak of force at landing.',
          'metrics:foot-ahead-of-knee',
          'citation:lieberman-2015',
        ),
      ],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          'The impact peak grew with the distance of the foot from the knee at landing, while braking did not.',
          'lieberman-2015',
          'citation:lieberman-2015',
        ),
      ],
      limits: [
        claim(
          'It is judged by where healthy runners lie at the same speed; no study has shown a cut-off for injury.',
          'metrics:foot-ahead-of-knee',
        ),
        claim(errorSentence('foot-ahead-of-knee', 'side'), 'metrics:foot-ahead-of-knee'),
        TIMING_LIMIT,
      ],
    },
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
