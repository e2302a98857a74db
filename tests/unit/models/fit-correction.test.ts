import { describe, expect, test } from 'vitest';
import type { CalibrationSide } from '../../../models/corrector/calibration-sides.ts';
import { errorWith, fitCorrection, type Recipe } from '../../../models/corrector/fit-correction.ts';
import { linearFit } from '../../../src/core/statistics/linear-fit.ts';
import { seededRandom } from '../../../src/core/statistics/seeded-random.ts';

const BY_TORSO: Recipe = { name: 'torso', features: ['torso'], lambda: 0.05, stretch: 1 };

/** Bodies read `offset` too high, with a feature that tells the truth but for noise. */
function madeSides(noise: number, offset = 3): CalibrationSide[] {
  const random = seededRandom(7);
  return Array.from({ length: 60 }, (_, k): CalibrationSide => {
    const truth = 10 * random();
    const hint = truth + noise * (random() - 0.5);
    return {
      clip: `clip ${String(k)}`,
      body: `body ${String(k)}`,
      model: 'heavy',
      fps: 30,
      view: 'side',
      trueView: 'side-left',
      side: 'left',
      leg: 'near',
      strides: 4,
      readings: new Map([['overstride', { reading: 5 + offset, truth }]]),
      feature: () => hint,
    };
  });
}

const fit = (sides: readonly CalibrationSide[], recipe: Recipe) =>
  fitCorrection(sides, 'overstride', 'side', 'heavy', recipe)!;

/** How much of a difference between two truths the corrected readings show. */
function gainOf(sides: readonly CalibrationSide[], recipe: Recipe): number {
  const correction = fit(sides, recipe);
  const truths = sides.map(({ readings }) => readings.get('overstride')!.truth);
  const read = sides.map((side, k) => truths[k]! + errorWith(side, 'overstride', correction));
  return linearFit(truths, read)!.slope;
}

describe('the fit of a correction', () => {
  test('an offset takes off what all readings have in common', () => {
    const offset = { name: 'offset', features: [], lambda: 0, stretch: 1 };
    const [low, high] = [0, 8].map((by) => fit(madeSides(1, by), offset).intercept) as [number, number];
    expect(low - high).toBeCloseTo(8, 3);
  });

  test('a line through a noisy input draws everybody towards the middle', () => {
    expect(gainOf(madeSides(0), { ...BY_TORSO, lambda: 0.001 })).toBeGreaterThan(0.97);
    expect(gainOf(madeSides(8), BY_TORSO)).toBeLessThan(0.7);
  });

  test('a stretched truth shows so much more of a difference, around the same middle', () => {
    const sides = madeSides(8);
    const [plain, stretched] = [1, 1.5].map((stretch) => ({ ...BY_TORSO, stretch })) as [Recipe, Recipe];
    expect(gainOf(sides, stretched) / gainOf(sides, plain)).toBeCloseTo(1.5, 1);
    expect(fit(sides, stretched).intercept).toBeCloseTo(fit(sides, plain).intercept, 1);
  });
});
