import type { MetricId } from '../../core/metrics/registry.ts';
import { ACCURACY_FIGURES } from '../../core/quality/accuracy-figures.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { formatNumber } from '../format/format-number.ts';
import { sharedWords } from '../words/metrics/shared.ts';
import { timingWords } from '../words/metrics/timing.ts';
import { evidence } from './explanation.ts';
import { sidesApart } from './finding-words.ts';
import { band, type MetricEntry, metricEntry } from './metric-entry.ts';
import { CALF_STRENGTH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';
import { usualInWords } from './usual-in-words.ts';

const TRY = [QUICKER_STEPS, METRONOME, CALF_STRENGTH] as const;

const FRAME_LIMIT = claim(() => timingWords.all.onePicture, 'metrics:contact-time');

const LOAD = claim(() => timingWords.all.groundPushesBack, 'article:forces', 'metrics:contact-time');

const BIAS = (view: 'front' | 'rear'): string => {
  const figure = ACCURACY_FIGURES.rendered.metrics.find(
    (row) => row.metric === 'contact-time' && row.view === view,
  );
  return formatNumber(figure?.bias ?? Number.NaN, 0);
};

const FRONTAL_LIMIT = claim(
  () => timingWords.all.tooLongInFront(BIAS('front'), BIAS('rear')),
  'metrics:contact-time',
);

/** How long the foot stays down and how long both feet are in the air. */
export const TIMING_WORDS = {
  'contact-time': metricEntry({
    names: () => timingWords.contactTime,
    bands: [band(() => timingWords.contactTime.recreationalBand, 'published')],
    findings: {
      asymmetry: {
        title: () => timingWords.contactTime.asymmetry.title,
        sentence: (context) => timingWords.contactTime.asymmetry.sentence(sidesApart(context)),
      },
    },
    explanation: {
      whatIsIt: [
        claim(() => timingWords.contactTime.contactToToeOff, 'metrics:contact-time'),
        claim(() => timingWords.contactTime.shorterWhenFaster, 'metrics:contact-time'),
      ],
      whyItMattersForKnees: [
        LOAD,
        claim(() => timingWords.contactTime.neitherGoodNorBad, 'metrics:wording', 'metrics:contact-time'),
      ],
      whatCanITry: TRY,
      evidence: [evidence(() => timingWords.contactTime.recreational, 'dictionary', 'metrics:contact-time')],
      limits: [
        FRAME_LIMIT,
        claim(() => errorSentence('contact-time', 'side'), 'metrics:contact-time'),
        FRONTAL_LIMIT,
      ],
    },
  }),
  'flight-time': metricEntry({
    names: () => timingWords.flightTime,
    bands: [],
    explanation: {
      whatIsIt: [claim(() => timingWords.flightTime.leavingToTouching, 'metrics:flight-time')],
      whyItMattersForKnees: [
        claim(
          () => timingWords.flightTime.higherBounce,
          'metrics:flight-time',
          'metrics:vertical-oscillation',
        ),
        LOAD,
      ],
      whatCanITry: TRY,
      evidence: [
        evidence(() => sharedWords.evidence.lessUpAndDown, 'heiderscheit-2011', 'citation:heiderscheit-2011'),
      ],
      limits: [
        FRAME_LIMIT,
        claim(() => errorSentence('flight-time', 'side'), 'metrics:flight-time'),
        FRONTAL_LIMIT,
      ],
    },
  }),
  'duty-factor': metricEntry({
    names: () => timingWords.dutyFactor,
    bands: [band(() => timingWords.dutyFactor.mostBand(usualInWords('duty-factor')), 'published')],
    explanation: {
      whatIsIt: [claim(() => timingWords.dutyFactor.contactByStride, 'metrics:duty-factor')],
      whyItMattersForKnees: [claim(() => timingWords.dutyFactor.inProportion, 'metrics:duty-factor'), LOAD],
      whatCanITry: TRY,
      evidence: [
        evidence(
          () => timingWords.dutyFactor.lessEnergy,
          'heiderscheit-2011',
          'metrics:cadence',
          'citation:heiderscheit-2011',
        ),
      ],
      limits: [
        FRAME_LIMIT,
        claim(() => errorSentence('duty-factor', 'side'), 'metrics:duty-factor'),
        FRONTAL_LIMIT,
      ],
    },
  }),
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
