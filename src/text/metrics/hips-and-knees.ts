import { FRONTAL_CALIBRATION } from '../../core/kinematics/frontal-calibration.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { claim, RULE_OF_THUMB } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { formatNumber } from '../format/format-number.ts';
import { evidence, evidenceWithoutCutOff } from './explanation.ts';
import { type FindingContext, type FindingWords, placed } from './finding-words.ts';
import type { MetricEntry } from './metric-entry.ts';
import {
  CHANGE_SLOWLY,
  HIP_STRENGTH,
  KNEES_FORWARD,
  LEG_STRENGTH,
  MIRROR,
  QUICKER_STEPS,
} from './shared-suggestions.ts';

const { fromStance, toStance, gain } = FRONTAL_CALIBRATION.kneeAlignment;

const CHAIN = claim(
  'Hips, knees and feet work as one chain: when the hip tires, the thigh can turn in and the knee follows, which some runners feel and many do not.',
  'article:kinetic-chain',
  RULE_OF_THUMB,
);

const TRY = [KNEES_FORWARD, QUICKER_STEPS, MIRROR, HIP_STRENGTH, LEG_STRENGTH, CHANGE_SLOWLY] as const;

const READ_TOGETHER = claim(
  'Read knee alignment, pelvic drop, hip adduction and knee window together rather than one alone.',
  'metrics:knee-alignment',
);

function kneesApart(context: FindingContext): string {
  return `The ${context.text('larger') ?? 'one'} knee drifts ${context.number('difference') ?? 'measurably'}° further inwards than the other: that is real, told to ± ${context.number('uncertainty') ?? 'the error'}°. How large each is by itself is known less exactly.`;
}

/** How far the two knees of healthy runners differ, without a full stop; null where unknown. */
function howFarMost(context: FindingContext): string | null {
  const usual = context.number('usualTo', 0);
  return usual === null ? null : `four in five healthy runners’ knees differ by ${usual}° at most`;
}

/** A difference that is real, and what is known of its place: two facts, both said. */
function kneesApartWords(title: string, place: (most: string) => string): FindingWords {
  return {
    title: () => title,
    sentence: (context) => {
      const most = howFarMost(context);
      const told = most === null ? 'Worth knowing, not a finding by itself.' : place(most);
      return `${kneesApart(context)} ${told}`;
    },
  };
}

/** Alignment of pelvis, thigh and knee, as seen from the front or from behind. */
export const HIPS_AND_KNEES_WORDS = {
  'knee-alignment': {
    name: 'Inward knee alignment on video',
    shortName: 'Knee alignment',
    definition:
      'How far the knee moves inwards from the straight line between hip and ankle, as the camera sees it in the middle of stance.',
    sign: 'Positive means the knee is inwards, towards the other leg; negative means outwards.',
    directions: ['inwards', 'outwards'],
    bands: [{ words: 'judged by where healthy runners lie at the same speed', basis: 'published' }],
    findings: {
      outward: placed({
        title: 'The {side}knee stays further out than usual',
        fact: 'On video the {side}knee drifts {value:inwards|outwards} while that leg carries you',
      }),
      usual: placed({
        title: 'The {side}knee is in line as usual',
        fact: 'On video the {side}knee drifts {value:inwards|outwards} while that leg carries you',
      }),
      inward: placed({
        title: 'The {side}knee drifts further inwards than most (knee valgus)',
        fact: 'On video the {side}knee drifts {value:inwards|outwards} while that leg carries you',
        meaning: 'Some runners do this without pain',
      }),
      'clearly-inward': placed({
        title: 'The {side}knee drifts far inwards (knee valgus)',
        fact: 'On video the {side}knee drifts {value:inwards|outwards} while that leg carries you',
        meaning: 'Not everybody who runs like this has pain; where knees are sore it is often worked on',
      }),
      asymmetry: kneesApartWords(
        'Left and right knee differ on video',
        (most) => `It is also more than usual: ${most}. Worth knowing, not a finding by itself.`,
      ),
      'usual-asymmetry': kneesApartWords(
        'Left and right knee differ as in most healthy runners',
        (most) => `It is also usual: ${most}.`,
      ),
      'usual-or-edge-asymmetry': kneesApartWords(
        'Left and right knee differ: usual or at the edge',
        (most) => `It is not unusual: ${most}, and yours is near that limit.`,
      ),
      'cannot-tell-asymmetry': kneesApartWords(
        'Left and right knee differ; whether more than usual, this clip can’t tell',
        (most) =>
          `Whether it is unusual is another matter: ${most}, too close for this clip to say whether yours differ more. A longer, closer and sharper clip may tell.`,
      ),
    },
    pictureNote: `the number is the median over ${formatNumber(100 * fromStance, 0)} to ${formatNumber(100 * toStance, 0)} % of stance, corrected for where the camera stands and times ${formatNumber(gain, 2)}, because the knee point follows only part of the way`,
    explanation: {
      whatIsIt: [
        claim(
          'In the middle of stance, the bend of the line hip, knee, ankle as the camera sees it; an inward bend is called knee valgus.',
          'metrics:knee-alignment',
        ),
        claim(
          'It is a flat picture of a turning leg, not the angle inside the joint.',
          'metrics:knee-alignment',
          'citation:dingenen-2019',
        ),
      ],
      whyItMattersForKnees: [
        CHAIN,
        claim(
          'Strong muscles at the outside of the hip hold the pelvis level and keep the knee from falling inwards.',
          'article:strength',
        ),
      ],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          'The angle can be read repeatably in runners, but it was not significantly related to the three-dimensional angle of the knee.',
          'dingenen-2019',
          'metrics:knee-alignment',
          'citation:dingenen-2019',
        ),
        evidenceWithoutCutOff(
          'In a single-leg squat, which is not running, people with pain around the kneecap showed 16.8 ± 5.4° and people without it 8.4 ± 5.1°.',
          'herrington-2014',
          'metrics:knee-alignment',
        ),
      ],
      limits: [
        claim(errorSentence('knee-alignment', 'frontal'), 'metrics:knee-alignment'),
        claim(
          'No cut-off for running has been validated, so no value here is called right or wrong; it is an observation.',
          'metrics:knee-alignment',
        ),
        READ_TOGETHER,
      ],
    },
  },
  'pelvic-drop': {
    name: 'Pelvic drop',
    shortName: 'Pelvic drop',
    definition: 'How far the pelvis tips down on the side of the leg that is in the air.',
    sign: 'Positive means the side of the swinging leg is lower.',
    bands: [
      {
        words: 'healthy runners: 5 to 7° at its largest, more at a faster pace',
        basis: 'published',
      },
    ],
    findings: {},
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim(
          'The tilt of the pelvis towards the leg in the air at its largest in stance, compared with its average over the clip.',
          'metrics:pelvic-drop',
        ),
      ],
      whyItMattersForKnees: [
        CHAIN,
        claim(
          'When the pelvis drops, the muscles at the outside of the standing hip are what is often worked on.',
          'article:kinetic-chain',
          'article:strength',
        ),
      ],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          'In a look back at runners who were already injured, each further degree of drop went with 80 % higher odds of belonging to the injured group; it cannot say which came first.',
          'bramah-2018',
          'metrics:pelvic-drop',
          'citation:bramah-2018',
        ),
      ],
      limits: [
        claim(
          'The hip points of the pose model do not follow the tilt of the pelvis, so no number is given from them.',
          'metrics:pelvic-drop',
          'metrics:pose-input',
        ),
        claim('Even careful people differ by about 2.7° when they measure it twice.', 'metrics:pelvic-drop'),
      ],
    },
  },
  'hip-adduction': {
    name: 'Hip adduction on video',
    shortName: 'Hip adduction',
    definition: 'How far the thigh points inwards from the line across the hips in the middle of stance.',
    sign: 'Positive means the thigh points towards the middle of the body.',
    bands: [{ words: 'no cut-off has been validated', basis: 'published' }],
    findings: {},
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim(
          'In the middle of stance, the angle between the line across the hips and the thigh, minus a right angle.',
          'metrics:hip-adduction',
        ),
      ],
      whyItMattersForKnees: [CHAIN, READ_TOGETHER],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          'With 10 % more steps at the same speed, the thigh moved inwards less.',
          'heiderscheit-2011',
          'citation:heiderscheit-2011',
        ),
      ],
      limits: [
        claim('The error is 2.3 to 3.8° for people who measure by hand.', 'metrics:hip-adduction'),
        claim(
          'It leans on the same hip points that cannot show the tilt of the pelvis, so it is given only where it proved itself.',
          'metrics:pose-input',
        ),
      ],
    },
  },
  'knee-window': {
    name: 'Knee window',
    shortName: 'Knee window',
    definition: 'The gap between the two knees in the middle of stance, compared with the width of the hips.',
    sign: 'Positive means that daylight shows between the knees; zero or less means that they touch or cross on video.',
    bands: [{ words: 'judged by where healthy runners lie at the same speed', basis: 'published' }],
    findings: {
      usual: placed({
        title: 'Room between the knees over the {side}leg, as usual',
        fact: 'While you stand on the {side}leg, the gap between the knees is {value}',
      }),
      closed: placed({
        title: 'The knees come close to each other over the {side}leg',
        fact: 'While you stand on the {side}leg, the gap between the knees is {value}',
      }),
    },
    pictureNote: `the number has ${formatNumber(Math.abs(FRONTAL_CALIBRATION.kneeWindow.offsetPercentHipWidth), 0)} % of hip width taken off, because the knee points lie outside the knees`,
    explanation: {
      whatIsIt: [
        claim(
          'The daylight between the knees in the middle of stance, as a share of the width of the hips.',
          'metrics:knee-window',
        ),
      ],
      whyItMattersForKnees: [
        claim(
          'A closed window is an easy sign that knees or feet come towards the middle line.',
          'metrics:knee-window',
        ),
        CHAIN,
      ],
      whatCanITry: TRY,
      evidence: [
        evidence(
          'A general health article lists weak hip muscles among the reasons for a knee that tracks off its line.',
          'article',
          'article:biomechanics',
          'article:kinetic-chain',
        ),
      ],
      limits: [
        claim(errorSentence('knee-window', 'frontal'), 'metrics:knee-window'),
        claim(
          'A closed window is a note, not a finding; no cut-off has been validated.',
          'metrics:knee-window',
        ),
      ],
    },
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
