import {
  KNEE_AT_CONTACT_BIAS_DEG,
  KNEE_AT_CONTACT_SPAN_S,
} from '../../core/metrics/knee-flexion-at-contact.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { formatNumber } from '../format/format-number.ts';
import { kneeBendWords } from '../words/metrics/knee-bend.ts';
import { evidence, suggest } from './explanation.ts';
import { placed } from './finding-words.ts';
import { band, type MetricEntry, metricEntry } from './metric-entry.ts';
import { JUDGED_AT_SAME_SPEED } from './shared-bands.ts';
import { CALF_STRENGTH, LEG_STRENGTH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';
import { usualInWords } from './usual-in-words.ts';

const ms = (seconds: number): string => formatNumber(Math.abs(1000 * seconds), 0);

const SOFT_LANDING = suggest(
  'cue',
  () => kneeBendWords.all.softLanding,
  'metrics:knee-flexion-excursion',
  'article:form',
);

const TRY = [QUICKER_STEPS, SOFT_LANDING, METRONOME, LEG_STRENGTH, CALF_STRENGTH] as const;

const QUADS = claim(() => kneeBendWords.all.quads, 'article:strength');

/** How the knee takes up the landing. */
export const KNEE_BEND_WORDS = {
  'knee-flexion-at-contact': metricEntry({
    names: () => kneeBendWords.atContact,
    bands: [JUDGED_AT_SAME_SPEED],
    findings: {
      straight: placed(() => kneeBendWords.atContact.straight),
      usual: placed(() => kneeBendWords.atContact.usual),
      bent: placed(() => kneeBendWords.atContact.bent),
    },
    pictureNote: () =>
      kneeBendWords.atContact.pictureNote(
        ms(KNEE_AT_CONTACT_SPAN_S),
        formatNumber(KNEE_AT_CONTACT_BIAS_DEG, 1),
      ),
    explanation: {
      whatIsIt: [claim(() => kneeBendWords.atContact.betweenThighAndShin, 'metrics:knee-flexion-at-contact')],
      whyItMattersForKnees: [
        claim(() => kneeBendWords.atContact.straightLegReaches, 'metrics:overstride', 'article:form'),
        QUADS,
      ],
      whatCanITry: TRY,
      evidence: [evidence(() => kneeBendWords.atContact.bramah, 'bramah-2018', 'citation:bramah-2018')],
      limits: [
        claim(() => errorSentence('knee-flexion-at-contact', 'side'), 'metrics:knee-flexion-at-contact'),
        claim(() => kneeBendWords.atContact.modelBendsTooMuch, 'metrics:knee-flexion-at-contact'),
        claim(() => kneeBendWords.atContact.changesSayMore, 'metrics:knee-flexion-excursion'),
      ],
    },
  }),
  'peak-stance-knee-flexion': metricEntry({
    names: () => kneeBendWords.peak,
    bands: [JUDGED_AT_SAME_SPEED],
    findings: {
      low: placed(() => kneeBendWords.peak.low),
      usual: placed(() => kneeBendWords.peak.usual),
      deep: placed(() => kneeBendWords.peak.deep),
    },
    explanation: {
      whatIsIt: [claim(() => kneeBendWords.peak.deepestBend, 'metrics:peak-stance-knee-flexion')],
      whyItMattersForKnees: [
        claim(() => kneeBendWords.peak.legsSpring, 'metrics:peak-stance-knee-flexion'),
        claim(
          () => kneeBendWords.peak.littleOrVeryDeep,
          'metrics:peak-stance-knee-flexion',
          'article:strength',
        ),
      ],
      whatCanITry: TRY,
      evidence: [
        evidence(() => kneeBendWords.peak.clinicChecklist, 'souza-2016', 'metrics:peak-stance-knee-flexion'),
        evidence(() => kneeBendWords.peak.halfBelow40, 'dictionary', 'metrics:peak-stance-knee-flexion'),
      ],
      limits: [
        claim(() => errorSentence('peak-stance-knee-flexion', 'side'), 'metrics:peak-stance-knee-flexion'),
      ],
    },
  }),
  'knee-flexion-excursion': metricEntry({
    names: () => kneeBendWords.give,
    bands: [band(() => kneeBendWords.give.mostBand(usualInWords('knee-flexion-excursion')), 'published')],
    pictureNote: () => kneeBendWords.give.pictureNote,
    explanation: {
      whatIsIt: [claim(() => kneeBendWords.give.peakMinusContact, 'metrics:knee-flexion-excursion')],
      whyItMattersForKnees: [
        claim(
          () => kneeBendWords.give.howMuchIsTakenUp,
          'metrics:knee-flexion-excursion',
          'metrics:peak-stance-knee-flexion',
        ),
        QUADS,
      ],
      whatCanITry: TRY,
      evidence: [
        evidence(
          () => kneeBendWords.give.lessEnergy,
          'heiderscheit-2011',
          'metrics:cadence',
          'citation:heiderscheit-2011',
        ),
      ],
      limits: [
        claim(() => errorSentence('knee-flexion-excursion', 'side'), 'metrics:knee-flexion-excursion'),
        claim(() => kneeBendWords.give.errorsDoNotCancel, 'metrics:knee-flexion-excursion'),
      ],
    },
  }),
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
