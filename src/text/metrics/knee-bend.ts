import {
  KNEE_AT_CONTACT_BIAS_DEG,
  KNEE_AT_CONTACT_SPAN_S,
} from '../../core/metrics/knee-flexion-at-contact.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { formatNumber } from '../format/format-number.ts';
import { borderInWords, bordersInWords } from './borders-in-words.ts';
import { evidence, suggest } from './explanation.ts';
import { banded } from './finding-words.ts';
import type { MetricEntry } from './metric-entry.ts';
import { CALF_STRENGTH, LEG_STRENGTH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';

const ms = (seconds: number): string => formatNumber(Math.abs(1000 * seconds), 0);

const LOW_PEAK = borderInWords('peak-stance-knee-flexion', 0);

const SOFT_LANDING = suggest(
  'cue',
  'Think of landing softly and quietly, on a knee that is already a little bent.',
  'metrics:knee-flexion-excursion',
  'article:form',
);

const TRY = [QUICKER_STEPS, SOFT_LANDING, METRONOME, LEG_STRENGTH, CALF_STRENGTH] as const;

const QUADS = claim(
  'The muscles on the front of the thigh let the knee bend under control and guide the kneecap while it does.',
  'article:strength',
);

/** How the knee takes up the landing. */
export const KNEE_BEND_WORDS = {
  'knee-flexion-at-contact': {
    name: 'Knee bend at contact',
    shortName: 'Knee at contact',
    definition: 'How bent the knee is when the foot touches the belt.',
    sign: '0° is a straight leg; larger numbers mean more bend.',
    bands: [
      {
        words: `about ${bordersInWords('knee-flexion-at-contact').join(' to ')}° is usual`,
        basis: 'rule-of-thumb',
      },
    ],
    findings: {
      straight: banded({
        title: 'The {side}knee is almost straight at landing',
        unsureTitle: 'The {side}knee may be almost straight at landing',
        fact: 'At contact the {side}knee is bent by {value}',
        meaning: '; a straight leg has little room to soften the landing',
      }),
      typical: banded({
        title: 'The {side}knee is a little bent at landing',
        unsureTitle: 'The {side}knee seems a little bent at landing',
        fact: 'At contact the {side}knee is bent by {value}',
        meaning: ', as is usual',
      }),
      bent: banded({
        title: 'The {side}knee is well bent at landing',
        unsureTitle: 'The {side}knee may be well bent at landing',
        fact: 'At contact the {side}knee is bent by {value}',
        meaning: ', more than is usual',
      }),
    },
    pictureNote: `the number is the mean over the ${ms(KNEE_AT_CONTACT_SPAN_S)} ms before contact, less ${formatNumber(KNEE_AT_CONTACT_BIAS_DEG, 1)}° that the pose model adds to a nearly straight knee`,
    explanation: {
      whatIsIt: [
        claim(
          'The bend between thigh and shin in the picture of first contact, with 0° for a straight leg.',
          'metrics:knee-flexion-at-contact',
        ),
      ],
      whyItMattersForKnees: [
        claim(
          'A leg that is almost straight at contact is usually also reaching forward, which raises the impact of the landing.',
          'metrics:overstride',
          'article:form',
        ),
        QUADS,
      ],
      whatCanITry: TRY,
      evidence: [
        evidence(
          'Runners who were already injured landed with a straighter knee than runners who were not; which came first is not known.',
          'bramah-2018',
          'citation:bramah-2018',
        ),
      ],
      limits: [
        claim(errorSentence('knee-flexion-at-contact', 'side'), 'metrics:knee-flexion-at-contact'),
        claim(
          'The pose model bends a nearly straight knee too much by about the same angle in every clip, which has been taken off.',
          'metrics:knee-flexion-at-contact',
        ),
        claim(
          'Changes between two clips that were filmed alike say more than the number itself.',
          'metrics:knee-flexion-excursion',
        ),
      ],
    },
  },
  'peak-stance-knee-flexion': {
    name: 'Deepest knee bend in stance',
    shortName: 'Peak knee bend',
    definition: 'The most the knee bends while the foot is on the belt.',
    sign: '0° is a straight leg; larger numbers mean more bend.',
    bands: [
      { words: 'about 45° is usual; well below that, less shock is taken up', basis: 'published' },
      {
        words: `below ${LOW_PEAK}°, which has been seen in groups with knee pain, counts as low here`,
        basis: 'coaching',
      },
    ],
    findings: {
      low: banded({
        title: 'The {side}knee bends little in stance',
        unsureTitle: 'The {side}knee may bend little in stance',
        fact: 'In stance the {side}knee bends to {value}',
        meaning: '; well under 45° the leg takes up less shock',
      }),
      good: banded({
        title: 'The {side}knee bends well in stance',
        unsureTitle: 'The {side}knee seems to bend well in stance',
        fact: 'In stance the {side}knee bends to {value}',
        meaning: ', which takes up shock',
      }),
    },
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim(
          'The deepest bend of the knee while the foot is on the belt, which marks the middle of stance.',
          'metrics:peak-stance-knee-flexion',
        ),
      ],
      whyItMattersForKnees: [
        claim(
          'The bending knee works as the leg’s spring and takes up shock.',
          'metrics:peak-stance-knee-flexion',
        ),
        claim(
          'Well under 45° the leg takes up less shock; very deep bends ask more of the thigh muscles and the kneecap.',
          'metrics:peak-stance-knee-flexion',
          'article:strength',
        ),
      ],
      whatCanITry: TRY,
      evidence: [
        evidence(
          'A clinic checklist gives about 45° as usual and reads much less as little shock absorption.',
          'souza-2016',
          'metrics:peak-stance-knee-flexion',
        ),
        evidence(
          `Values below ${LOW_PEAK}° have been seen in groups of runners with knee pain.`,
          'dictionary',
          'metrics:peak-stance-knee-flexion',
        ),
      ],
      limits: [claim(errorSentence('peak-stance-knee-flexion', 'side'), 'metrics:peak-stance-knee-flexion')],
    },
  },
  'knee-flexion-excursion': {
    name: 'Knee bend after landing',
    shortName: 'Knee give',
    definition: 'How much further the knee bends between touching down and its deepest bend in stance.',
    sign: 'Larger numbers mean that the knee gives more.',
    bands: [{ words: '20 to 30° is usual', basis: 'rule-of-thumb' }],
    findings: {},
    pictureNote: 'that is the deepest bend; the number is how much larger it is than the bend at contact',
    explanation: {
      whatIsIt: [
        claim(
          'The deepest bend in stance minus the bend at contact: how far the knee gives after landing.',
          'metrics:knee-flexion-excursion',
        ),
      ],
      whyItMattersForKnees: [
        claim(
          'It shows how much of the landing the knee takes up by bending.',
          'metrics:knee-flexion-excursion',
          'metrics:peak-stance-knee-flexion',
        ),
        QUADS,
      ],
      whatCanITry: TRY,
      evidence: [
        evidence(
          'With more, shorter steps the knee has less energy to absorb.',
          'heiderscheit-2011',
          'metrics:cadence',
          'citation:heiderscheit-2011',
        ),
      ],
      limits: [
        claim(errorSentence('knee-flexion-excursion', 'side'), 'metrics:knee-flexion-excursion'),
        claim(
          'The pose model errs differently on a straight and on a bent knee, so the errors of the two angles do not simply cancel.',
          'metrics:knee-flexion-excursion',
        ),
      ],
    },
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
