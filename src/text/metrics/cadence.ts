import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { cadenceWords } from '../words/metrics/cadence.ts';
import { evidence } from './explanation.ts';
import { placed } from './finding-words.ts';
import { type MetricEntry, metricEntry } from './metric-entry.ts';
import { JUDGED_AT_SAME_SPEED } from './shared-bands.ts';
import { CHANGE_SLOWLY, LAND_BENEATH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';

/**
 * More steps a minute than distance running has: of 18 healthy runners on a belt the quickest
 * took 206 (`tests/golden/healthy-runners`); sprinters reach 300.
 */
const DISTANCE_RUNNERS_BELOW = 230;

const QUICK = placed(() => cadenceWords.cadence.above);
const AS_IN_A_SPRINT = placed(() => cadenceWords.cadence.asInASprint);

/** Cadence and step length: at one speed, two sides of the same coin. */
export const CADENCE_WORDS = {
  cadence: metricEntry({
    names: () => cadenceWords.cadence,
    bands: [JUDGED_AT_SAME_SPEED],
    findings: {
      'far-below': placed(() => cadenceWords.cadence.farBelow),
      below: placed(() => cadenceWords.cadence.below),
      usual: placed(() => cadenceWords.cadence.usual),
      above: {
        title: (context) => QUICK.title(context),
        sentence: (context) =>
          (Number(context.plain('value')) > DISTANCE_RUNNERS_BELOW ? AS_IN_A_SPRINT : QUICK).sentence(
            context,
          ),
      },
    },
    explanation: {
      whatIsIt: [
        claim(() => cadenceWords.cadence.countsEveryStep, 'metrics:cadence'),
        claim(() => cadenceWords.cadence.moreMeansShorter, 'article:cadence', 'metrics:step-length'),
      ],
      whyItMattersForKnees: [
        claim(() => cadenceWords.cadence.closerBeneath, 'citation:lieberman-2015', 'metrics:overstride'),
        claim(() => cadenceWords.cadence.lessEnergy, 'metrics:cadence', 'citation:heiderscheit-2011'),
        claim(
          () => cadenceWords.cadence.moreLandings,
          'article:cumulative-load',
          'citation:heiderscheit-2011',
        ),
      ],
      whatCanITry: [QUICKER_STEPS, METRONOME, CHANGE_SLOWLY],
      evidence: [
        evidence(() => cadenceWords.cadence.heiderscheit, 'heiderscheit-2011', 'citation:heiderscheit-2011'),
        evidence(() => cadenceWords.cadence.averagesDiffer, 'dictionary', 'metrics:cadence'),
        evidence(() => cadenceWords.cadence.coachesRecommend, 'article', 'article:cadence'),
      ],
      limits: [
        claim(() => cadenceWords.cadence.noSingleTarget, 'metrics:cadence'),
        claim(() => cadenceWords.cadence.compareWithYourself, 'metrics:cadence'),
      ],
    },
  }),
  'step-length': metricEntry({
    names: () => cadenceWords.stepLength,
    bands: [],
    explanation: {
      whatIsIt: [claim(() => cadenceWords.stepLength.speedTimesTime, 'metrics:step-length')],
      whyItMattersForKnees: [
        claim(() => cadenceWords.stepLength.longStepsReach, 'article:form', 'metrics:overstride'),
      ],
      whatCanITry: [QUICKER_STEPS, LAND_BENEATH, METRONOME],
      evidence: [
        evidence(
          () => cadenceWords.stepLength.shorterWithMore,
          'heiderscheit-2011',
          'citation:heiderscheit-2011',
        ),
      ],
      limits: [claim(() => cadenceWords.stepLength.asExactAsSpeed, 'metrics:step-length')],
    },
  }),
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
