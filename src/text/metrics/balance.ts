import { STEP_WIDTH_CALIBRATION } from '../../core/metrics/step-width.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { formatNumber } from '../format/format-number.ts';
import { balanceWords } from '../words/metrics/balance.ts';
import { sharedWords } from '../words/metrics/shared.ts';
import { evidenceWithoutCutOff, suggest } from './explanation.ts';
import { placed } from './finding-words.ts';
import { type MetricEntry, metricEntry } from './metric-entry.ts';
import { JUDGED_AT_SAME_SPEED, NONE_VALIDATED } from './shared-bands.ts';
import { HIP_STRENGTH, LEG_STRENGTH, QUICKER_STEPS } from './shared-suggestions.ts';

/** Side-to-side balance, as seen from the front or from behind. */
export const BALANCE_WORDS = {
  'step-width': metricEntry({
    names: () => balanceWords.stepWidth,
    bands: [JUDGED_AT_SAME_SPEED],
    findings: {
      usual: placed(() => balanceWords.stepWidth.usual),
      narrow: placed(() => balanceWords.stepWidth.narrow),
    },
    pictureNote: () =>
      balanceWords.stepWidth.pictureNote(
        formatNumber(STEP_WIDTH_CALIBRATION.offset, 1),
        formatNumber(STEP_WIDTH_CALIBRATION.gain, 2),
      ),
    explanation: {
      whatIsIt: [claim(() => balanceWords.stepWidth.anklesApart, 'metrics:step-width')],
      whyItMattersForKnees: [
        claim(() => balanceWords.stepWidth.thighsInwards, 'metrics:step-width', 'article:kinetic-chain'),
      ],
      whatCanITry: [
        suggest('cue', () => balanceWords.stepWidth.lineDownTheBelt, 'metrics:step-width'),
        QUICKER_STEPS,
        HIP_STRENGTH,
      ],
      evidence: [
        evidenceWithoutCutOff(() => balanceWords.stepWidth.footprintRule, 'dictionary', 'metrics:step-width'),
      ],
      limits: [
        claim(() => sharedWords.limits.judgedNoCutOff, 'metrics:step-width'),
        claim(() => errorSentence('step-width', 'frontal'), 'metrics:step-width'),
      ],
    },
  }),
  'lateral-trunk-lean': metricEntry({
    names: () => balanceWords.sidewaysLean,
    bands: [NONE_VALIDATED],
    explanation: {
      whatIsIt: [claim(() => balanceWords.sidewaysLean.againstUpright, 'metrics:lateral-trunk-lean')],
      whyItMattersForKnees: [
        claim(
          () => balanceWords.sidewaysLean.wayToBalance,
          'article:kinetic-chain',
          'metrics:lateral-trunk-lean',
        ),
      ],
      whatCanITry: [
        suggest('cue', () => balanceWords.sidewaysLean.tallAndQuiet, 'metrics:lateral-trunk-lean'),
        HIP_STRENGTH,
        LEG_STRENGTH,
      ],
      evidence: [
        evidenceWithoutCutOff(
          () => balanceWords.sidewaysLean.byHandDiffers,
          'dictionary',
          'metrics:lateral-trunk-lean',
        ),
      ],
      limits: [
        claim(() => errorSentence('lateral-trunk-lean', 'frontal'), 'metrics:lateral-trunk-lean'),
        claim(() => sharedWords.limits.cameraTiltAdds, 'metrics:trunk-lean'),
      ],
    },
  }),
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
