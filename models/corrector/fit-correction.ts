import { deviation, group, mean, quantile } from 'd3-array';

import type { Correction } from '../../src/core/correction/correction.ts';
import { shiftOf } from '../../src/core/correction/correct-readings.ts';
import type { SideFeature } from '../../src/core/correction/side-features.ts';
import type { MetricId } from '../../src/core/metrics/registry.ts';
import type { ModelId } from '../../src/core/run/run-context.ts';
import { ridgeRegression } from '../gait-events/ridge-regression.ts';
import type { CalibrationSide } from './calibration-sides.ts';

/** What a fit may look at, and how much it is held back. */
export interface Recipe {
  readonly name: string;
  readonly features: readonly SideFeature[];
  readonly lambda: number;
  /** How many times further from its mean the truth is taught than it lies. */
  readonly stretch: number;
}

/** A side with the metric's reading, its truth and the recipe's features. */
interface Example {
  readonly side: CalibrationSide;
  readonly truth: number;
  /** Truth minus reading. */
  readonly wanted: number;
  readonly inputs: readonly number[];
}

/** The far leg of a side view is read worse and enters no verdict. */
const FAR_LEG_WEIGHT = 0.5;

/** What a side counts in fits and in the errors that recipes are chosen by. */
export function weightOfLeg({ leg }: Pick<CalibrationSide, 'leg'>): number {
  return leg === 'far' ? FAR_LEG_WEIGHT : 1;
}

/** A spread smaller than this is none: what hardly varies must not be blown up. */
const SMALLEST_SPREAD = 1e-4;

/** Votes of all real runners together, as a share of those of the rendered bodies. */
const REAL_RUNNERS_VOTES = 0.4;

/**
 * Fits a correction: ridge regression of truth minus reading on standardised features, every body
 * one vote. Real runners' joints have a say in how the correction may follow a feature, not in its
 * constant part: what a feature does on rendered bodies alone is no error of the pose model. Null
 * with fewer than three bodies.
 */
export function fitCorrection(
  sides: readonly CalibrationSide[],
  metric: MetricId,
  view: 'side' | 'frontal',
  model: ModelId,
  { features, lambda, stretch }: Recipe,
  real: readonly CalibrationSide[] = [],
): Correction | null {
  const examples = examplesOf(sides, metric, view, features);
  const bodies = group(examples, ({ side }) => side.body);
  if (bodies.size < 3) return null;
  const ofBody = new Map(
    [...bodies].map(([body, own]) => [body, own.reduce((sum, one) => sum + weightOfLeg(one.side), 0)]),
  );
  const weights = examples.map((one) => weightOfLeg(one.side) / (ofBody.get(one.side.body) ?? 1));
  const column = (k: number): number[] => examples.map(({ inputs }) => inputs[k] ?? Number.NaN);
  const means = features.map((_, k) => mean(column(k)) ?? 0);
  const spreads = features.map((_, k) => Math.max(SMALLEST_SPREAD, deviation(column(k)) ?? 0));
  const wanted = stretched(examples, stretch);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const middle = wanted.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
  const people = features.length === 0 ? [] : examplesOf(real, metric, view, features);
  const peopleMeans = features.map((_, k) => mean(people, ({ inputs }) => inputs[k]) ?? 0);
  const peopleWanted = stretched(people, stretch);
  const peopleMiddle = mean(peopleWanted) ?? 0;
  const perPerson = (REAL_RUNNERS_VOTES * total) / people.length;
  const inputs = Float64Array.from([
    ...examples.flatMap((one) => one.inputs.map((value, k) => (value - (means[k] ?? 0)) / (spreads[k] ?? 1))),
    ...people.flatMap((one) =>
      one.inputs.map((value, k) => (value - (peopleMeans[k] ?? 0)) / (spreads[k] ?? 1)),
    ),
  ]);
  const line =
    features.length === 0
      ? { intercept: middle, weights: [] }
      : ridgeRegression(
          inputs,
          features.length,
          [...wanted, ...peopleWanted.map((one) => one - peopleMiddle + middle)],
          [...weights, ...people.map(() => perPerson)],
          lambda,
        );
  const correction: Correction = {
    metric,
    view,
    model,
    features,
    mean: means.map(rounded),
    spread: spreads.map(rounded),
    intercept: rounded(line.intercept),
    weights: line.weights.map(rounded),
    largest: Number.POSITIVE_INFINITY,
  };
  const shifts = examples.map((one) =>
    Math.abs(shiftOf(correction, (f) => one.inputs[features.indexOf(f)] ?? 0)),
  );
  return { ...correction, largest: rounded(1.2 * (quantile(shifts, 0.98) ?? 0)) };
}

/** Error of a side's median with a correction (null: as the formula reads it). */
export function errorWith(side: CalibrationSide, metric: MetricId, correction: Correction | null): number {
  const pair = side.readings.get(metric);
  if (!pair) return Number.NaN;
  const shift = correction ? shiftOf(correction, (feature) => side.feature(feature, metric)) : 0;
  return pair.reading + (Number.isFinite(shift) ? shift : 0) - pair.truth;
}

/** Sides of one view that have the metric and every feature. */
function examplesOf(
  sides: readonly CalibrationSide[],
  metric: MetricId,
  view: 'side' | 'frontal',
  features: readonly SideFeature[],
): Example[] {
  return sides.flatMap((side) => {
    const pair = side.readings.get(metric);
    if (side.view !== view || !pair) return [];
    const inputs = features.map((feature) => side.feature(feature, metric));
    if (!inputs.every(Number.isFinite)) return [];
    return [{ side, truth: pair.truth, wanted: pair.truth - pair.reading, inputs }];
  });
}

/** What is wanted where the truth lies so many times further from its mean. */
function stretched(examples: readonly Example[], stretch: number): number[] {
  const middle = mean(examples, ({ truth }) => truth) ?? 0;
  return examples.map(({ truth, wanted }) => wanted + (stretch - 1) * (truth - middle));
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
