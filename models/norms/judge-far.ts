import type { RunAnalysis } from '../../src/core/findings/run-analysis.ts';
import { judge } from '../../src/core/findings/judge.ts';
import { rangeOfRun } from '../../src/core/findings/range-of-run.ts';
import type { MetricId } from '../../src/core/metrics/registry.ts';
import { addedByPose, type ExpectedReading } from '../../src/core/norms/norms.ts';
import type { Verdict } from '../../src/core/norms/place-among-runners.ts';
import type { MetricScore } from '../../tests/bench/synthetic/score-clip.ts';
import { isOnTrueScale } from './marker-corrections.ts';
import { trueValue, valuesOf } from './read-outs.ts';

/** So many spreads between runners from their mean nobody healthy is to be expected. */
const FAR = 3;

/** A reading of a runner whose truth lies far out, and what was said of it. */
export interface FarReading {
  readonly metric: MetricId;
  /** Whether a reading without any slip would be found, by the error that is stated. */
  readonly isAllowed: boolean;
  /** Whether it is said to be at the edge or unusual, on the right side. */
  readonly isFound: boolean;
}

/** A judged number of a run with its truth. */
interface JudgedReading {
  readonly metric: MetricId;
  readonly expected: ExpectedReading;
  /** Where healthy runners' true values lie. */
  readonly mean: number;
  readonly value: number;
  readonly truth: number;
  /** What is said if the clip reads another value, or reads it without any error. */
  readonly placeOf: (value: number, isExact?: boolean) => Verdict | undefined;
}

function judgedReadings(
  analysis: RunAnalysis,
  scores: readonly MetricScore[],
  isEstimated: boolean,
): JudgedReading[] {
  const { view, model } = analysis.context;
  return valuesOf(analysis).flatMap(({ metric, side, value }): JudgedReading[] => {
    const range = rangeOfRun(metric, analysis);
    const expected = analysis.norms[metric];
    const summary = analysis.summary[metric]?.[side ?? 'both'];
    const truth = trueValue(scores, metric, side);
    if (!range || !expected || !summary || !isOnTrueScale(metric) || !Number.isFinite(truth)) return [];
    const offset = isEstimated ? (addedByPose(metric, view, model)?.offset ?? Number.NaN) : 0;
    const placeOf: JudgedReading['placeOf'] = (read, isExact = false) =>
      judge(
        range,
        { ...summary, median: read, ...(isExact && { strideError: 0 }) },
        isExact ? { ...expected, offsetSd: 0 } : expected,
      )?.verdict;
    return [{ metric, expected, mean: expected.mean - offset, value, truth, placeOf }];
  });
}

/** Whether a place is outside of the usual, on the side that is meant. */
function isBeyond(verdict: Verdict | undefined, direction: Verdict['direction']): boolean {
  return (verdict?.place === 'edge' || verdict?.place === 'unusual') && verdict.direction === direction;
}

/** What is said of rendered runners whose truth lies far out, on a side that is judged. */
export function farReadings(analysis: RunAnalysis, scores: readonly MetricScore[]): FarReading[] {
  return judgedReadings(analysis, scores, true).flatMap((one) => {
    const z = (one.truth - one.mean) / one.expected.sd;
    return Math.abs(z) < FAR ? [] : told(one, one.truth, one.value);
  });
}

/**
 * The same of real runners, whose truth and reading are both moved until the truth lies just so far
 * out, either way.
 */
export function movedFarReadings(analysis: RunAnalysis, scores: readonly MetricScore[]): FarReading[] {
  return judgedReadings(analysis, scores, false).flatMap((one) =>
    [-FAR, FAR].flatMap((z) => {
      const truth = one.mean + z * one.expected.sd;
      return told(one, truth, one.value + truth - one.truth);
    }),
  );
}

/** Nothing where no place is given on that side, however exact the reading. */
function told(
  { metric, expected, mean, placeOf }: JudgedReading,
  truth: number,
  value: number,
): FarReading[] {
  const direction = truth < mean ? 'low' : 'high';
  const asRead = truth + expected.mean - mean;
  if (!isBeyond(placeOf(asRead, true), direction)) return [];
  const isAllowed = isBeyond(placeOf(asRead), direction);
  return [{ metric, isAllowed, isFound: isBeyond(placeOf(value), direction) }];
}
