import { describe, expect, test } from 'vitest';

import { isHeldTooSeldom } from '../../../../src/core/quality/held-too-seldom.ts';
import { binomialCdf } from '../../../../src/core/statistics/binomial-cdf.ts';

describe('binomialCdf', () => {
  test('is the sum of the terms', () => {
    // Two coins: 1/4, 2/4, 1/4.
    expect([-1, 0, 1, 2, 3].map((k) => binomialCdf(k, 2, 0.5))).toEqual([
      0,
      expect.closeTo(0.25),
      expect.closeTo(0.75),
      expect.closeTo(1),
      expect.closeTo(1),
    ]);
    expect(binomialCdf(0, 3, 0.95)).toBeCloseTo(0.05 ** 3, 12);
  });

  test('holds where the first terms are too small to be written', () => {
    expect(binomialCdf(950, 1000, 0.95)).toBeGreaterThan(0.5);
    expect(binomialCdf(950, 1000, 0.95)).toBeLessThan(0.56);
    expect(binomialCdf(920, 1000, 0.95)).toBeLessThan(1e-4);
  });
});

describe('a stated range is held too seldom', () => {
  test('where it misses the target by more than chance', () => {
    // Of 20 at least 18 with probability 0.92; 17 or fewer with 0.075, 16 or fewer with 0.016.
    expect(isHeldTooSeldom(17 / 20, 20)).toBe(false);
    expect(isHeldTooSeldom(16 / 20, 20)).toBe(true);
  });

  test('but never from the target on, however many readings there are', () => {
    expect(isHeldTooSeldom(0.93, 100_000)).toBe(false);
    expect(isHeldTooSeldom(0.929, 100_000)).toBe(true);
  });

  test('nor where too few or none were judged', () => {
    expect(isHeldTooSeldom(0, 1)).toBe(false);
    expect(isHeldTooSeldom(1 / 2, 2)).toBe(false);
    expect(isHeldTooSeldom(null, 79)).toBe(false);
    expect(isHeldTooSeldom(0, 2)).toBe(true);
  });
});
