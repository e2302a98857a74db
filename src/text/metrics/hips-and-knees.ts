import { FRONTAL_CALIBRATION } from '../../core/kinematics/frontal-calibration.ts';
import { DIMPLES_READ_LESS_DEG } from '../../core/metrics/pelvic-drop.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { claim, RULE_OF_THUMB } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { formatNumber } from '../format/format-number.ts';
import { hipsAndKneesWords } from '../words/metrics/hips-and-knees.ts';
import { evidence, evidenceWithoutCutOff } from './explanation.ts';
import { type FindingWords, placed, sidesApart } from './finding-words.ts';
import { band, type MetricEntry, metricEntry } from './metric-entry.ts';
import type { SidesApart } from './said.ts';
import { JUDGED_AT_SAME_SPEED, NONE_VALIDATED } from './shared-bands.ts';
import {
  CHANGE_SLOWLY,
  HIP_STRENGTH,
  KNEES_FORWARD,
  LEG_STRENGTH,
  MIRROR,
  QUICKER_STEPS,
} from './shared-suggestions.ts';

const { fromStance, toStance, gain } = FRONTAL_CALIBRATION.kneeAlignment;

const CHAIN = claim(() => hipsAndKneesWords.all.chain, 'article:kinetic-chain', RULE_OF_THUMB);

const TRY = [KNEES_FORWARD, QUICKER_STEPS, MIRROR, HIP_STRENGTH, LEG_STRENGTH, CHANGE_SLOWLY] as const;

const READ_TOGETHER = claim(() => hipsAndKneesWords.all.readTogether, 'metrics:knee-alignment');

/** A difference that is real, and what is known of its place: two facts, both said. */
function kneesApart(
  words: () => { title: string; sentence: (apart: SidesApart, usualTo: string) => string },
): FindingWords {
  return {
    title: () => words().title,
    sentence: (context) => {
      const usualTo = context.number('usualTo', 0);
      const apart = sidesApart(context);
      return usualTo === null
        ? hipsAndKneesWords.kneeAlignment.asymmetry.withoutNorm(apart)
        : words().sentence(apart, usualTo);
    },
  };
}

/** Alignment of pelvis, thigh and knee, as seen from the front or from behind. */
export const HIPS_AND_KNEES_WORDS = {
  'knee-alignment': metricEntry({
    names: () => hipsAndKneesWords.kneeAlignment,
    bands: [JUDGED_AT_SAME_SPEED],
    findings: {
      outward: placed(() => hipsAndKneesWords.kneeAlignment.outward),
      usual: placed(() => hipsAndKneesWords.kneeAlignment.usual),
      inward: placed(() => hipsAndKneesWords.kneeAlignment.inward),
      'clearly-inward': placed(() => hipsAndKneesWords.kneeAlignment.clearlyInward),
      asymmetry: kneesApart(() => hipsAndKneesWords.kneeAlignment.asymmetry.unusual),
      'usual-asymmetry': kneesApart(() => hipsAndKneesWords.kneeAlignment.asymmetry.usual),
      'usual-or-edge-asymmetry': kneesApart(() => hipsAndKneesWords.kneeAlignment.asymmetry.usualOrEdge),
      'cannot-tell-asymmetry': kneesApart(() => hipsAndKneesWords.kneeAlignment.asymmetry.cannotTell),
    },
    pictureNote: () =>
      hipsAndKneesWords.kneeAlignment.pictureNote(
        formatNumber(100 * fromStance, 0),
        formatNumber(100 * toStance, 0),
        formatNumber(gain, 2),
      ),
    explanation: {
      whatIsIt: [
        claim(() => hipsAndKneesWords.kneeAlignment.bendOfTheLine, 'metrics:knee-alignment'),
        claim(
          () => hipsAndKneesWords.kneeAlignment.flatPicture,
          'metrics:knee-alignment',
          'citation:dingenen-2019',
        ),
      ],
      whyItMattersForKnees: [
        CHAIN,
        claim(() => hipsAndKneesWords.kneeAlignment.strongHip, 'article:strength'),
      ],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          () => hipsAndKneesWords.kneeAlignment.dingenen,
          'dingenen-2019',
          'metrics:knee-alignment',
          'citation:dingenen-2019',
        ),
        evidenceWithoutCutOff(
          () => hipsAndKneesWords.kneeAlignment.herrington,
          'herrington-2014',
          'metrics:knee-alignment',
        ),
      ],
      limits: [
        claim(() => errorSentence('knee-alignment', 'frontal'), 'metrics:knee-alignment'),
        claim(() => hipsAndKneesWords.kneeAlignment.anObservation, 'metrics:knee-alignment'),
        READ_TOGETHER,
      ],
    },
  }),
  'pelvic-drop': metricEntry({
    names: () => hipsAndKneesWords.pelvicDrop,
    pictureNote: () => hipsAndKneesWords.pelvicDrop.pictureNote(`${formatNumber(DIMPLES_READ_LESS_DEG, 1)}°`),
    bands: [band(() => hipsAndKneesWords.pelvicDrop.healthyBand, 'published')],
    explanation: {
      whatIsIt: [
        claim(() => hipsAndKneesWords.pelvicDrop.tilt, 'metrics:pelvic-drop'),
        claim(() => hipsAndKneesWords.pelvicDrop.twoDots, 'metrics:pelvic-drop'),
      ],
      whyItMattersForKnees: [
        CHAIN,
        claim(() => hipsAndKneesWords.pelvicDrop.oftenWorkedOn, 'article:kinetic-chain', 'article:strength'),
      ],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          () => hipsAndKneesWords.pelvicDrop.bramah,
          'bramah-2018',
          'metrics:pelvic-drop',
          'citation:bramah-2018',
        ),
      ],
      limits: [
        claim(
          () => hipsAndKneesWords.pelvicDrop.hipPointsDoNotFollow,
          'metrics:pelvic-drop',
          'metrics:pose-input',
        ),
        claim(() => errorSentence('pelvic-drop', 'frontal'), 'metrics:pelvic-drop'),
        claim(() => hipsAndKneesWords.pelvicDrop.againstMarkers, 'metrics:pelvic-drop'),
        claim(() => hipsAndKneesWords.pelvicDrop.meanIsTakenOff, 'metrics:pelvic-drop'),
        claim(() => hipsAndKneesWords.pelvicDrop.dotsAreJudged, 'metrics:pelvic-drop'),
        claim(() => hipsAndKneesWords.pelvicDrop.carefulPeopleDiffer, 'metrics:pelvic-drop'),
      ],
    },
  }),
  'hip-adduction': metricEntry({
    names: () => hipsAndKneesWords.hipAdduction,
    bands: [NONE_VALIDATED],
    explanation: {
      whatIsIt: [claim(() => hipsAndKneesWords.hipAdduction.minusRightAngle, 'metrics:hip-adduction')],
      whyItMattersForKnees: [CHAIN, READ_TOGETHER],
      whatCanITry: TRY,
      evidence: [
        evidenceWithoutCutOff(
          () => hipsAndKneesWords.hipAdduction.lessWithMoreSteps,
          'heiderscheit-2011',
          'citation:heiderscheit-2011',
        ),
      ],
      limits: [
        claim(() => hipsAndKneesWords.hipAdduction.errorByHand, 'metrics:hip-adduction'),
        claim(() => hipsAndKneesWords.hipAdduction.sameHipPoints, 'metrics:pose-input'),
      ],
    },
  }),
  'knee-window': metricEntry({
    names: () => hipsAndKneesWords.kneeWindow,
    bands: [JUDGED_AT_SAME_SPEED],
    findings: {
      usual: placed(() => hipsAndKneesWords.kneeWindow.usual),
      closed: placed(() => hipsAndKneesWords.kneeWindow.closed),
    },
    pictureNote: () =>
      hipsAndKneesWords.kneeWindow.pictureNote(
        formatNumber(Math.abs(FRONTAL_CALIBRATION.kneeWindow.offsetPercentHipWidth), 0),
      ),
    explanation: {
      whatIsIt: [claim(() => hipsAndKneesWords.kneeWindow.daylight, 'metrics:knee-window')],
      whyItMattersForKnees: [
        claim(() => hipsAndKneesWords.kneeWindow.easySign, 'metrics:knee-window'),
        CHAIN,
      ],
      whatCanITry: TRY,
      evidence: [
        evidence(
          () => hipsAndKneesWords.kneeWindow.weakHipMuscles,
          'article',
          'article:biomechanics',
          'article:kinetic-chain',
        ),
      ],
      limits: [
        claim(() => errorSentence('knee-window', 'frontal'), 'metrics:knee-window'),
        claim(() => hipsAndKneesWords.kneeWindow.aNote, 'metrics:knee-window'),
      ],
    },
  }),
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
