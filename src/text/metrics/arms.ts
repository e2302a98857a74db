import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { armsWords } from '../words/metrics/arms.ts';
import { evidenceWithoutCutOff, suggest } from './explanation.ts';
import { band, type MetricEntry, metricEntry } from './metric-entry.ts';
import { NONE_VALIDATED } from './shared-bands.ts';

/** The arms, as seen from the side. */
export const ARM_WORDS = {
  'elbow-angle': metricEntry({
    names: () => armsWords.elbowAngle,
    bands: [band(() => armsWords.elbowAngle.aboutRightAngleBand, 'coaching')],
    pictureNote: () => armsWords.elbowAngle.pictureNote,
    explanation: {
      whatIsIt: [claim(() => armsWords.elbowAngle.averageAngle, 'metrics:elbow-angle')],
      whyItMattersForKnees: [
        claim(() => armsWords.both.balanceTheLegs, 'article:kinetic-chain', 'metrics:elbow-angle'),
      ],
      whatCanITry: [suggest('cue', () => armsWords.both.swingLoosely, 'metrics:elbow-angle')],
      evidence: [
        evidenceWithoutCutOff(
          () => armsWords.elbowAngle.aboutRightAngle,
          'dictionary',
          'metrics:elbow-angle',
        ),
      ],
      limits: [
        claim(() => errorSentence('elbow-angle', 'side'), 'metrics:elbow-angle'),
        claim(() => armsWords.elbowAngle.handrailHides, 'metrics:elbow-angle'),
      ],
    },
  }),
  'arm-swing': metricEntry({
    names: () => armsWords.armSwing,
    bands: [NONE_VALIDATED],
    explanation: {
      whatIsIt: [claim(() => armsWords.armSwing.wristTravel, 'metrics:arm-swing')],
      whyItMattersForKnees: [
        claim(() => armsWords.both.balanceTheLegs, 'article:kinetic-chain', 'metrics:arm-swing'),
      ],
      whatCanITry: [suggest('cue', () => armsWords.both.swingLoosely, 'metrics:arm-swing')],
      evidence: [
        evidenceWithoutCutOff(() => armsWords.armSwing.noVerdict, 'dictionary', 'metrics:arm-swing'),
      ],
      limits: [
        claim(() => errorSentence('arm-swing', 'side'), 'metrics:arm-swing'),
        claim(() => armsWords.armSwing.handrailHides, 'metrics:arm-swing'),
      ],
    },
  }),
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
