import type { MetricId } from '../../core/metrics/registry.ts';
import { ACCURACY_FIGURES } from '../../core/quality/accuracy-figures.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { formatNumber } from '../format/format-number.ts';
import { evidence } from './explanation.ts';
import type { MetricEntry } from './metric-entry.ts';
import { CALF_STRENGTH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';
import { usualInWords } from './usual-in-words.ts';

const TRY = [QUICKER_STEPS, METRONOME, CALF_STRENGTH] as const;

const FRAME_LIMIT = claim(
  'Each end is known to about one picture, so this is shown only at 50 frames per second or more, or when the error stays under 15 %.',
  'metrics:contact-time',
);

const LOAD = claim(
  'At every step the ground pushes back with two to three times body weight, all of it during the time on the belt.',
  'article:forces',
  'metrics:contact-time',
);

const BIAS = (view: 'front' | 'rear'): string => {
  const figure = ACCURACY_FIGURES.rendered.metrics.find(
    (row) => row.metric === 'contact-time' && row.view === view,
  );
  return formatNumber(figure?.bias ?? Number.NaN, 0);
};

const FRONTAL_LIMIT = claim(
  `From the front toe-off is read so late that contact came out ${BIAS('front')} ms too long on rendered clips and from behind ${BIAS('rear')} ms, so left and right are not compared in those views; film from the side for times.`,
  'metrics:contact-time',
);

/** How long the foot stays down and how long both feet are in the air. */
export const TIMING_WORDS = {
  'contact-time': {
    name: 'Contact time',
    shortName: 'Contact time',
    definition: 'How long the foot stays on the belt in one step.',
    sign: null,
    bands: [
      { words: '200 to 300 ms in recreational runners, below 200 ms in elite runners', basis: 'published' },
    ],
    findings: {
      asymmetry: {
        title: () => 'Left and right foot stay down for different times',
        sentence: (context) =>
          `The ${context.text('larger') ?? 'one'} foot stays on the belt ${context.number('difference') ?? 'measurably'} ms longer than the other, more than the measuring error; in a study of 836 runners such differences did not raise injury risk.`,
      },
    },
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim('The time from first contact to toe-off of the same foot.', 'metrics:contact-time'),
        claim('It gets shorter as you run faster.', 'metrics:contact-time'),
      ],
      whyItMattersForKnees: [
        LOAD,
        claim(
          'By itself it is neither good nor bad for the knees; read it beside cadence and where the foot lands.',
          'metrics:wording',
          'metrics:contact-time',
        ),
      ],
      whatCanITry: TRY,
      evidence: [
        evidence(
          'Recreational runners usually stay down for 200 to 300 ms, elite runners for less than 200 ms.',
          'dictionary',
          'metrics:contact-time',
        ),
      ],
      limits: [
        FRAME_LIMIT,
        claim(errorSentence('contact-time', 'side'), 'metrics:contact-time'),
        FRONTAL_LIMIT,
      ],
    },
  },
  'flight-time': {
    name: 'Flight time',
    shortName: 'Flight time',
    definition: 'How long both feet are in the air between one step and the next.',
    sign: null,
    bands: [],
    findings: {},
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim('The time from one foot leaving the belt to the other touching it.', 'metrics:flight-time'),
      ],
      whyItMattersForKnees: [
        claim(
          'A longer flight usually means a higher bounce, and a landing from higher up for the legs to soften.',
          'metrics:flight-time',
          'metrics:vertical-oscillation',
        ),
        LOAD,
      ],
      whatCanITry: TRY,
      evidence: [
        evidence(
          'As runners took more steps at the same speed, they moved up and down less.',
          'heiderscheit-2011',
          'citation:heiderscheit-2011',
        ),
      ],
      limits: [
        FRAME_LIMIT,
        claim(errorSentence('flight-time', 'side'), 'metrics:flight-time'),
        FRONTAL_LIMIT,
      ],
    },
  },
  'duty-factor': {
    name: 'Duty factor',
    shortName: 'Duty factor',
    definition: 'The share of a whole stride during which the foot is on the belt.',
    sign: 'Below 50 % there is a moment with both feet in the air, which is what makes it running.',
    bands: [{ words: `most healthy runners: ${usualInWords('duty-factor')} %`, basis: 'published' }],
    findings: {},
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim('Contact time divided by the time of a whole stride of the same foot.', 'metrics:duty-factor'),
      ],
      whyItMattersForKnees: [
        claim(
          'It puts contact time in proportion, so that clips with different cadence can be compared.',
          'metrics:duty-factor',
        ),
        LOAD,
      ],
      whatCanITry: TRY,
      evidence: [
        evidence(
          'As runners took more steps at the same speed, the energy that the knee absorbs per step fell.',
          'heiderscheit-2011',
          'metrics:cadence',
          'citation:heiderscheit-2011',
        ),
      ],
      limits: [
        FRAME_LIMIT,
        claim(errorSentence('duty-factor', 'side'), 'metrics:duty-factor'),
        FRONTAL_LIMIT,
      ],
    },
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
