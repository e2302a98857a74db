import type { RefinerModel, RefinerView } from '../../src/core/gait/refiner-model.ts';
import { LARGEST_INPUT } from '../../src/core/gait/refine-event.ts';
import { ridgeRegression } from './ridge-regression.ts';
import { DEFAULT_TRAINING, trainTemporalNet, type TemporalNet } from './temporal-net.ts';
import type { TrainingExample } from './training-examples.ts';

export interface FitOptions {
  readonly view: RefinerView;
  /** Penalty of the straight line's weights. */
  readonly lambda: number;
  /** Weight of a subject among the others. */
  readonly share: (subject: string) => number;
  readonly largestShiftS: number;
  /** The straight line's share in the correction; the nets have the rest. 1: no nets at all. */
  readonly linearShare: number;
}

/** Nets of other seeds are averaged: what they agree on is in the data. */
const SEEDS = [1, 2, 3];

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
 * Fits the refiner: a ridge regression in closed form and the mean of small nets by TensorFlow.js,
 * blended and written as one network. Its error is not yet calibrated (`errorScale` 1, `ruleErrorS`
 * NaN).
 */
export function fitRefiner(examples: readonly TrainingExample[], options: FitOptions): RefinerModel {
  const weights = subjectWeights(examples, options.share);
  const { mean: meanShiftS, spread: shiftSpread } = moments(
    examples.map((e) => [e.shiftS]),
    weights,
  )[0] ?? { mean: 0, spread: 1 };
  const size = examples[0]?.features.length ?? 0;
  const inputs = moments(
    examples.map((e) => e.features),
    weights,
  );
  const standardised = examples.map((e) =>
    e.features.map((value, k) => {
      const z = (value - (inputs[k]?.mean ?? 0)) / (inputs[k]?.spread ?? 1);
      return Math.max(-LARGEST_INPUT, Math.min(LARGEST_INPUT, z));
    }),
  );
  const line = ridgeRegression(
    standardised,
    examples.map((e) => e.shiftS),
    weights,
    options.lambda,
  );
  const targets = examples.map((e) => (e.shiftS - meanShiftS) / shiftSpread);
  const { linearShare } = options;
  const nets = (linearShare < 1 ? SEEDS : []).map((seed) =>
    trainTemporalNet(standardised, targets, weights, { ...DEFAULT_TRAINING, seed }),
  );
  const netShare = 1 - linearShare;
  const of = (read: (net: TemporalNet) => readonly number[], factor: number): number[] =>
    nets.flatMap((net) => read(net).map((v) => v * factor));
  const total = (read: (net: TemporalNet) => number): number =>
    nets.reduce((sum, net) => sum + read(net), 0) / Math.max(1, nets.length);
  return {
    ...options.view,
    inputMean: inputs.map((input) => input.mean),
    inputSpread: inputs.map((input) => input.spread),
    linear: Array.from({ length: size }, (_, k) => linearShare * (line.weights[k] ?? 0)),
    hidden: nets.flatMap((net) => net.hidden),
    hiddenBias: nets.flatMap((net) => net.hiddenBias),
    value: of((net) => net.value, (netShare * shiftSpread) / Math.max(1, nets.length)),
    valueBiasS:
      linearShare * line.intercept + netShare * (meanShiftS + shiftSpread * total((net) => net.valueBias)),
    logError: of((net) => net.logError, 1 / Math.max(1, nets.length)),
    logErrorBias: Math.log(shiftSpread) + total((net) => net.logErrorBias),
    errorScale: 1,
    meanShiftS,
    ruleErrorS: Number.NaN,
    largestShiftS: options.largestShiftS,
  };
}

/** Weighted mean and standard deviation of each column. */
function moments(
  rows: readonly ArrayLike<number>[],
  weights: readonly number[],
): { readonly mean: number; readonly spread: number }[] {
  const total = weights.reduce((sum, w) => sum + w, 0);
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, k) => {
    const mean = rows.reduce((sum, row, i) => sum + (weights[i] ?? 0) * (row[k] ?? 0), 0) / total;
    const square = rows.reduce((sum, row, i) => sum + (weights[i] ?? 0) * ((row[k] ?? 0) - mean) ** 2, 0);
    return { mean, spread: Math.sqrt(Math.max(square / total, 1e-12)) };
  });
}
