import { describe, expect, test } from 'vitest';
import {
  EDGE_FROM_Z,
  LARGEST_ERROR,
  NEEDED_PROBABILITY,
  NOT_BEYOND_PROBABILITY,
  PLACES,
  placeAmongRunners,
  UNUSUAL_FROM_Z,
} from '../../../../src/core/norms/place-among-runners.ts';
import { normalCdf } from '../../../../src/core/statistics/normal-cdf.ts';

test('the borders hold the middle 80 % and the middle 95 % of runners', () => {
  expect(normalCdf(EDGE_FROM_Z) - normalCdf(-EDGE_FROM_Z)).toBeCloseTo(0.8, 4);
  expect(normalCdf(UNUSUAL_FROM_Z) - normalCdf(-UNUSUAL_FROM_Z)).toBeCloseTo(0.95, 4);
});

describe('an exact number', () => {
  test.each([
    [20, 'usual', null, 50],
    [24, 'usual', null, 84.13],
    [26, 'edge', 'high', 93.32],
    [14, 'edge', 'low', 6.68],
    [28, 'unusual', 'high', 97.72],
    [12, 'unusual', 'low', 2.28],
  ] as const)('%d among runners at 20 ± 4 is %s', (value, place, direction, percentile) => {
    const verdict = placeAmongRunners(value, 20, 4, 0);
    expect(verdict).toMatchObject({ place, direction, probability: 1 });
    expect(verdict.percentile).toBeCloseTo(percentile, 2);
  });
});

describe('a number with an error', () => {
  test('is drawn together with the spread between runners, by hand', () => {
    // Weight 1 / (1 + (3/4)²) = 0.64: centre 3 × 0.64 = 1.92 spreads, error 0.75 × 0.8 = 0.6.
    // Beyond 1.2816: 1 − Φ(−1.064) = 0.856; beyond 1.96: 1 − Φ(0.067) = 0.473.
    const verdict = placeAmongRunners(22, 10, 4, 3);
    expect(verdict).toMatchObject({ place: 'edge', direction: 'high' });
    expect(verdict.probability).toBeCloseTo(0.856, 3);
    expect(verdict.percentile).toBeCloseTo(97.26, 2);
  });

  test('near the end of the usual is surely not beyond, by hand', () => {
    // Centre 1.5 × 0.64 = 0.96 spreads, error 0.6: within ±1.96 Φ(1.667) − Φ(−4.867) = 0.952.
    const verdict = placeAmongRunners(26, 20, 4, 3);
    expect(verdict).toMatchObject({ place: 'usual-or-edge', direction: 'high' });
    expect(verdict.probability).toBeCloseTo(0.952, 3);
  });

  test('cannot tell where it may lie on either side of the outermost border', () => {
    const verdict = placeAmongRunners(28.5, 20, 4, 3);
    expect(verdict).toMatchObject({ place: null, direction: null });
    expect(verdict.probability).toBeLessThan(NEEDED_PROBABILITY);
  });

  test.each([0, 1, 3, -3])('that is far larger than the spread tells nothing at z = %d', (z) => {
    for (const error of [LARGEST_ERROR + 0.01, 10, 1000, Number.POSITIVE_INFINITY])
      expect(placeAmongRunners(z, 0, 1, error).place).toBeNull();
  });

  test('an unknown one tells nothing', () => {
    expect(placeAmongRunners(0, 0, 1, Number.NaN).place).toBeNull();
    expect(placeAmongRunners(Number.NaN, 0, 1, 0.5).place).toBeNull();
  });

  test('a place is only given with the needed probability', () => {
    for (let z = -5; z <= 5; z += 0.1)
      for (const error of [0.1, 0.5, 1, 1.5]) {
        const { place, probability } = placeAmongRunners(z, 0, 1, error);
        if (place === null) expect(probability).toBeLessThan(NEEDED_PROBABILITY);
        else if (place === 'usual-or-edge')
          expect(probability).toBeGreaterThanOrEqual(NOT_BEYOND_PROBABILITY);
        else expect(probability).toBeGreaterThanOrEqual(NEEDED_PROBABILITY);
      }
  });
});

describe('a metric that is worse to one side', () => {
  const ONLY_HIGH = { low: Number.POSITIVE_INFINITY, high: EDGE_FROM_Z };
  test.each([-6, -2, -1, 0, 1])('is usual on the harmless side (z = %d)', (z) => {
    for (const error of [0, 0.2, 0.7])
      expect(placeAmongRunners(z, 0, 1, error, ONLY_HIGH)).toMatchObject({ place: 'usual', direction: null });
  });

  test('is at the edge and beyond on the other as any', () => {
    expect(placeAmongRunners(1.5, 0, 1, 0, ONLY_HIGH)).toMatchObject({ place: 'edge', direction: 'high' });
    expect(placeAmongRunners(3, 0, 1, 0.5, ONLY_HIGH)).toMatchObject({ place: 'unusual' });
  });

  test('has no edge where the usual reaches to the outermost border', () => {
    const ends = { low: UNUSUAL_FROM_Z, high: EDGE_FROM_Z };
    expect(placeAmongRunners(-1.8, 0, 1, 0, ends)).toMatchObject({ place: 'usual' });
    expect(placeAmongRunners(-2.1, 0, 1, 0, ends)).toMatchObject({ place: 'unusual', direction: 'low' });
  });
});

describe('order', () => {
  test.each([0, 0.25, 0.5, 1, 1.5])('further out is never a place further in (error %d)', (error) => {
    let outermost = -1;
    let percentile = 0;
    for (let z = 0; z <= 12; z += 0.05) {
      const verdict = placeAmongRunners(z, 0, 1, error);
      expect(verdict.percentile).toBeGreaterThanOrEqual(percentile);
      percentile = verdict.percentile;
      if (verdict.place === null) continue;
      const rank = PLACES.indexOf(verdict.place);
      expect(rank).toBeGreaterThanOrEqual(outermost);
      outermost = rank;
    }
    expect(outermost).toBe(PLACES.indexOf('unusual'));
  });

  test('both directions are judged alike', () => {
    for (let z = 0; z <= 4; z += 0.2) {
      const high = placeAmongRunners(z, 0, 1, 0.7);
      const low = placeAmongRunners(-z, 0, 1, 0.7);
      expect(low.place).toBe(high.place);
      expect(low.probability).toBeCloseTo(high.probability, 6);
      expect(low.percentile).toBeCloseTo(100 - high.percentile, 5);
    }
  });

  test('a larger error never makes a reading more unusual', () => {
    for (const z of [0.5, 1.5, 2.2, 3, 5]) {
      let innermost: number = PLACES.length;
      for (const error of [0, 0.2, 0.4, 0.8, 1.2, 1.6, 2]) {
        const { place } = placeAmongRunners(z, 0, 1, error);
        if (place === null) continue;
        expect(PLACES.indexOf(place)).toBeLessThanOrEqual(innermost);
        innermost = PLACES.indexOf(place);
      }
    }
  });
});
