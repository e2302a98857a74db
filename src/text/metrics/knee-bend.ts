import {
  KNEE_AT_CONTACT_BIAS_DEG,
  KNEE_AT_CONTACT_SPAN_S,
} from '../../core/metrics/knee-flexion-at-contact.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { formatNumber } from '../format/format-number.ts';
import { evidence, suggest } from './explanation.ts';
import { placed } from './finding-words.ts';
import type { MetricEntry } from './metric-entry.ts';
import { CALF_STRENGTH, LEG_STRENGTH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';
import { usualInWords } from './usual-in-words.ts';

const ms = (seconds: number): string => formatNumber(Math.abs(1000 * seconds), 0);

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
    directions: ['', 'past straight'],
    bands: [{ words: 'judged by where healthy runners lie at the same speed', basis: 'published' }],
    findings: {
      straight: placed({
        title: 'The {side}knee is straighter than usual at landing',
        fact: 'At contact the {side}knee is bent by {value:|past straight}',
        meaning: 'A straight leg has less room to soften the landing',
      }),
      usual: placed({
        title: 'The {side}knee is bent as usual at landing',
        fact: 'At contact the {side}knee is bent by {value:|past straight}',
      }),
      bent: placed({
        title: 'The {side}knee is more bent than usual at landing',
        fact: 'At contact the {side}knee is bent by {value:|past straight}',
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
    bands: [{ words: 'judged by where healthy runners lie at the same speed', basis: 'published' }],
    findings: {
      low: placed({
        title: 'The {side}knee bends less than usual in stance',
        fact: 'In stance the {side}knee bends to {value}',
      }),
      usual: placed({
        title: 'The {side}knee bends as usual in stance',
        fact: 'In stance the {side}knee bends to {value}',
      }),
      deep: placed({
        title: 'The {side}knee bends more than usual in stance',
        fact: 'In stance the {side}knee bends to {value}',
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
          'A knee that bends little has less way to take up shock; very deep bends ask more of the thigh muscles and the kneecap.',
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
          'Half of healthy runners bend their knee less than 40° in stance.',
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
    bands: [
      { words: `most healthy runners: ${usualInWords('knee-flexion-excursion')}°`, basis: 'published' },
    ],
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
