import { group, mean } from 'd3-array';

import type { Correction } from '../../src/core/correction/correction.ts';
import type { ModelId } from '../../src/core/run/run-context.ts';
import type { CalibrationSide } from './calibration-sides.ts';
import { errorWith, fitCorrection, weightOfLeg, type Recipe } from './fit-correction.ts';
import { recipesOf, type Trial } from './recipes.ts';

/** A richer recipe must be better than a simpler one by this share, or luck chooses. */
const NEEDED_GAIN = 0.03;
/** A correction may make the error on real runners' joints so many times larger. */
const LARGEST_COST = 1.03;
/** Fewer bodies than these do not tell what a pose model adds from what one of them does. */
const NEEDED_BODIES = 12;
/** Bodies are left out in so many groups, one by one where there are fewer. */
const FOLDS = 10;

/** What a kind of reading gained on bodies that neither fit nor choice of features saw. */
export interface LeftOutGain {
  readonly bodies: number;
  readonly sides: number;
  /** Mean absolute error, mean error and largest error; bodies count alike. */
  readonly before: ErrorSummary;
  readonly after: ErrorSummary;
  /** Mean improvement over bodies, in its own standard errors. */
  readonly sureness: number;
}

interface ErrorSummary {
  readonly meanAbs: number;
  readonly bias: number;
  readonly worst: number;
}

/** The recipe with the smallest error on bodies left out; null where none helps. */
export function chooseRecipe(
  sides: readonly CalibrationSide[],
  trial: Trial,
  model: ModelId,
  real: readonly CalibrationSide[],
): Recipe | null {
  let best: Recipe | null = null;
  let least = meanAbsOverBodies(sides, (side) => errorWith(side, trial.metric, null));
  for (const recipe of recipesOf(trial)) {
    const corrections = withoutEachFold(sides, (others) =>
      fitCorrection(others, trial.metric, trial.view, model, recipe, real),
    );
    const error = meanAbsOverBodies(sides, (side) =>
      errorWith(side, trial.metric, corrections.get(side.body) ?? null),
    );
    const correction = fitCorrection(sides, trial.metric, trial.view, model, recipe, real);
    const isSafe = correction === null || costOnRealRunners(real, correction) <= LARGEST_COST;
    if (isSafe && error < (1 - NEEDED_GAIN) * least) {
      best = recipe;
      least = error;
    }
  }
  return best;
}

/**
 * How many times larger a correction makes the error on real runners' joints, near legs, constant
 * errors taken off; 1 where they have no truth for the metric.
 */
export function costOnRealRunners(real: readonly CalibrationSide[], correction: Correction): number {
  const sides = real.filter(
    (side) => side.view === correction.view && side.leg !== 'far' && side.readings.has(correction.metric),
  );
  const size = (own: Correction | null): number => {
    const errors = sides.map((side) => errorWith(side, correction.metric, own));
    const centre = mean(errors) ?? 0;
    return mean(errors, (error) => Math.abs(error - centre)) ?? 0;
  };
  const before = size(null);
  return before > 0 ? size(correction) / before : 1;
}

/** The choice itself judged: made and fitted without each tenth of the bodies, tried on it. */
export function leftOutGain(
  all: readonly CalibrationSide[],
  trial: Trial,
  model: ModelId,
  real: readonly CalibrationSide[],
): LeftOutGain | null {
  const sides = all.filter(
    (side) => side.view === trial.view && side.leg !== 'far' && side.readings.has(trial.metric),
  );
  const bodies = [...new Set(sides.map(({ body }) => body))];
  if (bodies.length < NEEDED_BODIES) return null;
  const usable = all.filter((side) => side.view === trial.view && side.readings.has(trial.metric));
  const without = withoutEachFold(usable, (others) => {
    const recipe = chooseRecipe(others, trial, model, real);
    return recipe && fitCorrection(others, trial.metric, trial.view, model, recipe, real);
  });
  return gainOn(sides, trial, (body) => without.get(body) ?? null);
}

/** The same of corrections that are there already, each body's without that body. */
export function presentGain(
  all: readonly CalibrationSide[],
  trial: Trial,
  correctionOf: (body: string) => Correction | null,
): LeftOutGain | null {
  const sides = all.filter(
    (side) => side.view === trial.view && side.leg !== 'far' && side.readings.has(trial.metric),
  );
  return sides.length === 0 ? null : gainOn(sides, trial, correctionOf);
}

function gainOn(
  sides: readonly CalibrationSide[],
  trial: Trial,
  correctionOf: (body: string) => Correction | null,
): LeftOutGain {
  const before = (side: CalibrationSide): number => errorWith(side, trial.metric, null);
  const after = (side: CalibrationSide): number => errorWith(side, trial.metric, correctionOf(side.body));
  const gains = [...group(sides, ({ body }) => body).values()].map(
    (own) =>
      (mean(own, (side) => Math.abs(before(side))) ?? 0) - (mean(own, (side) => Math.abs(after(side))) ?? 0),
  );
  const gain = mean(gains) ?? 0;
  const spread = Math.sqrt(gains.reduce((sum, one) => sum + (one - gain) ** 2, 0) / (gains.length - 1));
  return {
    bodies: gains.length,
    sides: sides.length,
    before: summary(sides, before),
    after: summary(sides, after),
    sureness: gain / (spread / Math.sqrt(gains.length)),
  };
}

/** What is fitted without the bodies of a fold, by the body that it may be tried on. */
function withoutEachFold(
  sides: readonly CalibrationSide[],
  fit: (others: readonly CalibrationSide[]) => Correction | null,
): ReadonlyMap<string, Correction | null> {
  const bodies = [...new Set(sides.map(({ body }) => body))].sort();
  const fitted = Array.from({ length: Math.min(FOLDS, bodies.length) }, (_, fold) =>
    fit(sides.filter(({ body }) => bodies.indexOf(body) % FOLDS !== fold)),
  );
  return new Map(bodies.map((body, at) => [body, fitted[at % FOLDS] ?? null]));
}

/** Mean absolute error, every body one vote; the far leg of a side view counts half. */
function meanAbsOverBodies(
  sides: readonly CalibrationSide[],
  error: (side: CalibrationSide) => number,
): number {
  return (
    mean(
      [...group(sides, ({ body }) => body).values()],
      (own) =>
        own.reduce((sum, side) => sum + weightOfLeg(side) * Math.abs(error(side)), 0) /
        own.reduce((sum, side) => sum + weightOfLeg(side), 0),
    ) ?? Number.NaN
  );
}

function summary(sides: readonly CalibrationSide[], error: (side: CalibrationSide) => number): ErrorSummary {
  const errors = sides.map(error);
  return {
    meanAbs: meanAbsOverBodies(sides, error),
    bias: mean(errors) ?? Number.NaN,
    worst: Math.max(...errors.map(Math.abs)),
  };
}
