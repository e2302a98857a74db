import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { evidenceWithoutCutOff, suggest } from './explanation.ts';
import type { MetricEntry } from './metric-entry.ts';

/** The arms, as seen from the side. */
export const ARM_WORDS = {
  'elbow-angle': {
    name: 'Elbow angle',
    shortName: 'Elbow angle',
    definition: 'How open the elbow is on average over the stride, from upper arm to forearm.',
    sign: '180° is a straight arm; smaller numbers mean more bend.',
    bands: [{ words: 'about 75 to 105° in coaching practice', basis: 'coaching' }],
    findings: {},
    pictureNote: 'the number is the mean over the stride',
    explanation: {
      whatIsIt: [
        claim('The average angle between upper arm and forearm over the stride.', 'metrics:elbow-angle'),
      ],
      whyItMattersForKnees: [
        claim(
          'The arms balance the legs, so they belong to the chain, but no direct link to the knees is known.',
          'article:kinetic-chain',
          'metrics:elbow-angle',
        ),
      ],
      whatCanITry: [
        suggest(
          'cue',
          'Let the arms swing loosely forwards and back, with the elbows bent to about a right angle.',
          'metrics:elbow-angle',
        ),
      ],
      evidence: [
        evidenceWithoutCutOff(
          'About a right angle, 75 to 105°, is coaching practice.',
          'dictionary',
          'metrics:elbow-angle',
        ),
      ],
      limits: [
        claim(errorSentence('elbow-angle', 'side'), 'metrics:elbow-angle'),
        claim('A handrail often hides the arm.', 'metrics:elbow-angle'),
      ],
    },
  },
  'arm-swing': {
    name: 'Arm swing',
    shortName: 'Arm swing',
    definition: 'How far the hand travels forwards and back beside the shoulder in one stride.',
    sign: null,
    bands: [{ words: 'no cut-off has been validated', basis: 'published' }],
    findings: {},
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim(
          'The distance from the foremost to the rearmost place of the wrist within a stride, against the shoulder of the same side, as a share of leg length.',
          'metrics:arm-swing',
        ),
      ],
      whyItMattersForKnees: [
        claim(
          'The arms balance the legs, so they belong to the chain, but no direct link to the knees is known.',
          'article:kinetic-chain',
          'metrics:arm-swing',
        ),
      ],
      whatCanITry: [
        suggest(
          'cue',
          'Let the arms swing loosely forwards and back, with the elbows bent to about a right angle.',
          'metrics:arm-swing',
        ),
      ],
      evidence: [
        evidenceWithoutCutOff(
          'No cut-off has been validated, so the number stands without a verdict.',
          'dictionary',
          'metrics:arm-swing',
        ),
      ],
      limits: [
        claim(errorSentence('arm-swing', 'side'), 'metrics:arm-swing'),
        claim('A handrail often hides the arm, and holding on to it stops the swing.', 'metrics:arm-swing'),
      ],
    },
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
