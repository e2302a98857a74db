import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { overstridingWords } from '../words/metrics/overstriding.ts';
import { sharedWords } from '../words/metrics/shared.ts';
import { evidence, evidenceWithoutCutOff } from './explanation.ts';
import { placed } from './finding-words.ts';
import { type MetricEntry, metricEntry } from './metric-entry.ts';
import { JUDGED_AT_SAME_SPEED } from './shared-bands.ts';
import { LAND_BENEATH, LEG_STRENGTH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';

const TRY = [QUICKER_STEPS, LAND_BENEATH, METRONOME, LEG_STRENGTH] as const;

const TIMING_LIMIT = claim(() => overstridingWords.all.oneFrameTooLate, 'metrics:overstride');

const REACHING = claim(() => overstridingWords.all.reaching, 'article:form', 'article:forces');

/** Where the foot lands: three ways of looking at overstriding. */
export const OVERSTRIDING_WORDS = {
  overstride: metricEntry({
    names: () => overstridingWords.overstride,
    bands: [JUDGED_AT_SAME_SPEED],
    findings: {
      usual: placed(() => overstridingWords.overstride.usual),
      edge: placed(() => overstridingWords.overstride.edge),
      far: placed(() => overstridingWords.overstride.far),
    },
    explanation: {
      whatIsIt: [
        claim(() => overstridingWords.overstride.distanceToHips, 'metrics:overstride'),
        claim(() => overstridingWords.overstride.calledOverstriding, 'metrics:overstride', 'article:form'),
      ],
      whyItMattersForKnees: [
        REACHING,
        claim(
          () => overstridingWords.overstride.harderBraking,
          'metrics:overstride',
          'citation:lieberman-2015',
        ),
      ],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          () => overstridingWords.overstride.lieberman,
          'lieberman-2015',
          'metrics:overstride',
          'citation:lieberman-2015',
        ),
        evidence(() => overstridingWords.overstride.articleCounts, 'article', 'article:form'),
      ],
      limits: [
        claim(() => sharedWords.limits.judgedNoCutOff, 'metrics:overstride'),
        claim(() => errorSentence('overstride', 'side'), 'metrics:overstride'),
        TIMING_LIMIT,
      ],
    },
  }),
  'shank-angle-at-contact': metricEntry({
    names: () => overstridingWords.shinAngle,
    bands: [JUDGED_AT_SAME_SPEED],
    findings: {
      usual: placed(() => overstridingWords.shinAngle.usual),
      edge: placed(() => overstridingWords.shinAngle.edge),
      far: placed(() => overstridingWords.shinAngle.far),
    },
    explanation: {
      whatIsIt: [claim(() => overstridingWords.shinAngle.slant, 'metrics:shank-angle-at-contact')],
      whyItMattersForKnees: [
        REACHING,
        claim(
          () => overstridingWords.shinAngle.almostUpright,
          'metrics:shank-angle-at-contact',
          'metrics:foot-ahead-of-knee',
        ),
      ],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          () => overstridingWords.shinAngle.lieberman,
          'lieberman-2015',
          'citation:lieberman-2015',
        ),
        evidence(
          () => overstridingWords.shinAngle.measuredTwice,
          'dingenen-2018',
          'metrics:shank-angle-at-contact',
        ),
      ],
      limits: [
        claim(() => sharedWords.limits.judgedNoCutOff, 'metrics:shank-angle-at-contact'),
        claim(() => errorSentence('shank-angle-at-contact', 'side'), 'metrics:shank-angle-at-contact'),
        claim(() => sharedWords.limits.cameraTiltAdds, 'metrics:trunk-lean'),
      ],
    },
  }),
  'foot-ahead-of-knee': metricEntry({
    names: () => overstridingWords.footAheadOfKnee,
    bands: [JUDGED_AT_SAME_SPEED],
    findings: {
      usual: placed(() => overstridingWords.footAheadOfKnee.usual),
      edge: placed(() => overstridingWords.footAheadOfKnee.edge),
    },
    explanation: {
      whatIsIt: [claim(() => overstridingWords.footAheadOfKnee.distanceToKnee, 'metrics:foot-ahead-of-knee')],
      whyItMattersForKnees: [
        REACHING,
        claim(
          () => overstridingWords.footAheadOfKnee.firstPeak,
          'metrics:foot-ahead-of-knee',
          'citation:lieberman-2015',
        ),
      ],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          () => overstridingWords.footAheadOfKnee.lieberman,
          'lieberman-2015',
          'citation:lieberman-2015',
        ),
      ],
      limits: [
        claim(() => sharedWords.limits.judgedNoCutOff, 'metrics:foot-ahead-of-knee'),
        claim(() => errorSentence('foot-ahead-of-knee', 'side'), 'metrics:foot-ahead-of-knee'),
        TIMING_LIMIT,
      ],
    },
  }),
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
