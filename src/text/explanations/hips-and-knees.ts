import type { MetricId } from '../../core/metrics/metric.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { evidence, evidenceWithoutCutOff, type Explanation } from './explanation.ts';
import {
  CHANGE_SLOWLY,
  HIP_STRENGTH,
  KNEES_FORWARD,
  LEG_STRENGTH,
  MIRROR,
  QUICKER_STEPS,
} from './shared-suggestions.ts';

const CHAIN = claim(
  'Hips, knees and feet work as one chain: when the hip muscles let go, the knee can fall inwards at landing, which raises the pressure on the cartilage at its outer side.',
  'article:kinetic-chain',
);

const TRY = [KNEES_FORWARD, QUICKER_STEPS, MIRROR, HIP_STRENGTH, LEG_STRENGTH, CHANGE_SLOWLY] as const;

const READ_TOGETHER = claim(
  'Read knee alignment, pelvic drop, hip adduction and knee window together rather than one alone.',
  'metrics:knee-alignment',
);

/** Alignment of pelvis, thigh and knee, as seen from the front or from behind. */
export const HIPS_AND_KNEES_EXPLANATIONS = {
  'knee-alignment': {
    whatIsIt: [
      claim(
        'In the middle of stance, the bend of the line hip, knee, ankle as the camera sees it.',
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
  'pelvic-drop': {
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
  'hip-adduction': {
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
  'knee-window': {
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
        'The background article lists weak hip muscles among the reasons for a knee that tracks off its line.',
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
} as const satisfies Partial<Record<MetricId, Explanation>>;
