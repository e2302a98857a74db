import type { MetricId } from '../../core/metrics/metric.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { evidence, evidenceWithoutCutOff, type Explanation } from './explanation.ts';
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
export const OVERSTRIDING_EXPLANATIONS = {
  overstride: {
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
        'The background article counts overstriding among the habits that raise impact on the knees, and shorter strides among the remedies.',
        'article',
        'article:form',
      ),
    ],
    limits: [
      claim('The bands of 8 and 15 % are coaching bands that no study has validated.', 'metrics:overstride'),
      claim(errorSentence('overstride', 'side'), 'metrics:overstride'),
      TIMING_LIMIT,
    ],
  },
  'shank-angle-at-contact': {
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
        'The bands of 5 to 8° and 10° are coaching bands that no study has validated.',
        'metrics:shank-angle-at-contact',
      ),
      claim(errorSentence('shank-angle-at-contact', 'side'), 'metrics:shank-angle-at-contact'),
      claim('A tilted camera adds its tilt where it could not be corrected.', 'metrics:trunk-lean'),
    ],
  },
  'foot-ahead-of-knee': {
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
      claim('The band of 10 % is a coaching band that no study has validated.', 'metrics:foot-ahead-of-knee'),
      claim(errorSentence('foot-ahead-of-knee', 'side'), 'metrics:foot-ahead-of-knee'),
      TIMING_LIMIT,
    ],
  },
} as const satisfies Partial<Record<MetricId, Explanation>>;
