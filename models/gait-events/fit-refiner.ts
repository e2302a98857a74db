import { LARGEST_INPUT, limitShift, readPass } from '../../src/core/gait/refine-event.ts';
import { refinerFeatures } from '../../src/core/gait/refiner-features.ts';
import type { RefinerModel, RefinerPass, RefinerView } from '../../src/core/gait/refiner-model.ts';
import { ridgeRegression } from './ridge-regression.ts';
import type { TrainingExample } from './training-examples.ts';

export interface FitOptions {
  readonly passes: readonly RefinerView[];
  /** Penalty of the straight line's weights. */
  readonly lambda: number;
  /** Weight of a subject among the others. */
  readonly share: (subject: string) => number;
  readonly largestShiftS: number;
}

/**
 * Penalty of the line that tells the error: it has less to go by than the one that tells the time.
 */
const ERROR_LAMBDA = 0.3;
/** An error smaller than this is chance, seconds. */
const LEAST_ERROR_S = 0.0005;

/**
 * Weight of each example: every subject counts alike, however many strides they ran, times their
 * share.
 */
export function subjectWeights(
  examples: readonly TrainingExample[],
  share: (subject: string) => number,
): number[] {
  const counts = new Map<string, number>();
  for (const { subject } of examples) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return examples.map(({ subject }) => share(subject) / (counts.get(subject) ?? 1));
}

/**
 * Fits the passes of a refiner one after the other by ridge regression, each on the examples as the
 * one before left them. Its errors are not yet calibrated (`errorScale` 1, `ruleErrorS` NaN).
 */
export function fitRefiner(examples: readonly TrainingExample[], options: FitOptions): RefinerModel {
  const { share, largestShiftS } = options;
  const all = subjectWeights(examples, share);
  const total = all.reduce((sum, w) => sum + w, 0);
  const meanShiftS = examples.reduce((sum, e, i) => sum + (all[i] ?? 0) * e.shiftS, 0) / total;
  const limits = { meanShiftS, largestShiftS };
  const passes: RefinerPass[] = [];
  let known = examples.map((example) => ({ example, startS: 0 }));
  for (const view of options.passes) {
    const seen = known.flatMap(({ example, startS }) => {
      const { body, side, at } = example;
      const features = refinerFeatures(view, body, side, at + startS * body.rateHz);
      return features === null ? [] : [{ example, startS, features }];
    });
    const weights = subjectWeights(
      seen.map(({ example }) => example),
      share,
    );
    const pass = fitPass(
      view,
      seen.map(({ features }) => features),
      seen.map(({ example, startS }) => example.shiftS - startS),
      weights,
      options.lambda,
    );
    passes.push(pass);
    known = seen.map(({ example, startS, features }) => ({
      example,
      startS: limitShift(limits, startS + readPass(pass, features).shiftS),
    }));
  }
  return { passes, ...limits, ruleErrorS: Number.NaN };
}

function fitPass(
  view: RefinerView,
  features: readonly Float64Array[],
  targets: readonly number[],
  weights: readonly number[],
  lambda: number,
): RefinerPass {
  const size = features[0]?.length ?? 0;
  const { mean, spread } = moments(features, weights, size);
  const inputs = new Float64Array(features.length * size);
  for (const [i, row] of features.entries()) {
    for (let k = 0; k < size; k++) {
      const far = ((row[k] ?? 0) - (mean[k] ?? 0)) / (spread[k] ?? 1);
      inputs[i * size + k] = Math.max(-LARGEST_INPUT, Math.min(LARGEST_INPUT, far));
    }
  }
  const line = ridgeRegression(inputs, size, targets, weights, lambda);
  const logErrors = targets.map((target, i) => {
    let told = line.intercept;
    for (let k = 0; k < size; k++) told += (inputs[i * size + k] ?? 0) * (line.weights[k] ?? 0);
    return Math.log(Math.max(LEAST_ERROR_S, Math.abs(target - told)));
  });
  const error = ridgeRegression(inputs, size, logErrors, weights, ERROR_LAMBDA);
  return {
    ...view,
    inputMean: Array.from(mean),
    inputSpread: Array.from(spread),
    linear: line.weights,
    interceptS: line.intercept,
    logError: error.weights,
    logErrorBias: error.intercept,
    errorScale: 1,
  };
}

/** Weighted mean and standard deviation of each column. */
function moments(
  rows: readonly Float64Array[],
  weights: readonly number[],
  size: number,
): { readonly mean: Float64Array; readonly spread: Float64Array } {
  const total = weights.reduce((sum, w) => sum + w, 0);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const [i, row] of rows.entries()) {
    const w = (weights[i] ?? 0) / total;
    for (let k = 0; k < size; k++) mean[k] = (mean[k] ?? 0) + w * (row[k] ?? 0);
  }
  for (const [i, row] of rows.entries()) {
    const w = (weights[i] ?? 0) / total;
    for (let k = 0; k < size; k++) spread[k] = (spread[k] ?? 0) + w * ((row[k] ?? 0) - (mean[k] ?? 0)) ** 2;
  }
  return { mean, spread: spread.map((v) => Math.sqrt(Math.max(v, 1e-12))) };
}
