import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { postureWords } from '../words/metrics/posture.ts';
import { sharedWords } from '../words/metrics/shared.ts';
import { evidenceWithoutCutOff, suggest } from './explanation.ts';
import { placed } from './finding-words.ts';
import { band, type MetricEntry, metricEntry } from './metric-entry.ts';
import { JUDGED_AT_SAME_SPEED } from './shared-bands.ts';
import { CHANGE_SLOWLY, LEG_STRENGTH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';

const CORE_STRENGTH = suggest('strength', () => postureWords.forwardLean.coreStrength, 'article:strength');

/** Upper body, hips and bounce, as seen from the side. */
export const POSTURE_WORDS = {
  'trunk-lean': metricEntry({
    names: () => postureWords.forwardLean,
    bands: [band(() => postureWords.forwardLean.coachingBand, 'coaching')],
    pictureNote: () => postureWords.forwardLean.pictureNote,
    explanation: {
      whatIsIt: [claim(() => postureWords.forwardLean.againstUpright, 'metrics:trunk-lean')],
      whyItMattersForKnees: [
        claim(() => postureWords.forwardLean.bodyIsAChain, 'article:kinetic-chain'),
        claim(() => postureWords.forwardLean.modestIsUsual, 'metrics:trunk-lean', 'metrics:overstride'),
      ],
      whatCanITry: [
        suggest('cue', () => postureWords.forwardLean.leanFromAnkles, 'metrics:trunk-lean'),
        CORE_STRENGTH,
        CHANGE_SLOWLY,
      ],
      evidence: [
        evidenceWithoutCutOff(() => postureWords.forwardLean.bramah, 'bramah-2018', 'citation:bramah-2018'),
      ],
      limits: [
        claim(() => errorSentence('trunk-lean', 'side'), 'metrics:trunk-lean'),
        claim(() => postureWords.forwardLean.cameraTiltOnTop, 'metrics:trunk-lean'),
        claim(() => postureWords.forwardLean.coachingPractice, 'metrics:trunk-lean'),
      ],
    },
  }),
  'hip-extension': metricEntry({
    names: () => postureWords.hipExtension,
    bands: [band(() => postureWords.hipExtension.mayBeEnoughBand, 'published')],
    explanation: {
      whatIsIt: [claim(() => postureWords.hipExtension.behindUpright, 'metrics:hip-extension')],
      whyItMattersForKnees: [
        claim(
          () => postureWords.hipExtension.signOfTightness,
          'article:flexibility',
          'metrics:hip-extension',
        ),
      ],
      whatCanITry: [
        suggest('drill', () => postureWords.hipExtension.loosen, 'article:flexibility'),
        LEG_STRENGTH,
      ],
      evidence: [
        evidenceWithoutCutOff(
          () => postureWords.hipExtension.clinicChecklist,
          'souza-2016',
          'metrics:hip-extension',
        ),
      ],
      limits: [
        claim(() => errorSentence('hip-extension', 'side'), 'metrics:hip-extension'),
        claim(() => postureWords.hipExtension.dependsOnSpeed, 'metrics:hip-extension'),
      ],
    },
  }),
  'vertical-oscillation': metricEntry({
    names: () => postureWords.bounce,
    bands: [JUDGED_AT_SAME_SPEED],
    findings: {
      usual: placed(() => postureWords.bounce.usual),
      edge: placed(() => postureWords.bounce.edge),
      far: placed(() => postureWords.bounce.far),
    },
    explanation: {
      whatIsIt: [claim(() => postureWords.bounce.heightWithinStep, 'metrics:vertical-oscillation')],
      whyItMattersForKnees: [
        claim(() => postureWords.bounce.comesDown, 'article:cumulative-load', 'metrics:vertical-oscillation'),
      ],
      whatCanITry: [
        QUICKER_STEPS,
        suggest('cue', () => postureWords.bounce.lowCeiling, 'metrics:vertical-oscillation'),
        METRONOME,
      ],
      evidence: [
        evidenceWithoutCutOff(
          () => sharedWords.evidence.lessUpAndDown,
          'heiderscheit-2011',
          'citation:heiderscheit-2011',
        ),
      ],
      limits: [
        claim(() => sharedWords.limits.judgedNoCutOff, 'metrics:vertical-oscillation'),
        claim(() => errorSentence('vertical-oscillation', 'side'), 'metrics:vertical-oscillation'),
      ],
    },
  }),
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
