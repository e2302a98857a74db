import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { butterworthLowPass } from '../../src/core/signal/butterworth-low-pass.ts';
import { hampel } from '../bench/filters/hampel.ts';
import { resampleUniform } from '../../src/core/signal/resample-uniform.ts';

/** Rounding of a filter of values up to 1000. */
const TINY = 1e-6;
const value = fc.double({ min: -1000, max: 1000, noNaN: true });
const series = fc.array(value, { minLength: 20, maxLength: 120 });
const gappy = fc.array(
  fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(Number.NaN) }),
  {
    minLength: 1,
    maxLength: 120,
  },
);
const filter = fc.record({
  rateHz: fc.double({ min: 24, max: 240, noNaN: true }),
  cutoffHz: fc.double({ min: 2, max: 11, noNaN: true }),
});
const seconds = (n: number): Float64Array => Float64Array.from({ length: n }, (_, i) => i / 30);

function expectNear(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance = TINY): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < actual.length; i++) {
    const difference = Math.abs((actual[i] ?? NaN) - (expected[i] ?? NaN));
    if (!Number.isNaN(actual[i]) || !Number.isNaN(expected[i])) expect(difference).toBeLessThan(tolerance);
  }
}

describe('zero-phase filter', () => {
  test.prop([series, series, value, filter])('is linear', (a, b, factor, options) => {
    const n = Math.min(a.length, b.length);
    const sum = Float64Array.from({ length: n }, (_, i) => (a[i] ?? 0) + (factor / 1000) * (b[i] ?? 0));
    const fa = butterworthLowPass(a.slice(0, n), options);
    const fb = butterworthLowPass(b.slice(0, n), options);
    expectNear(
      butterworthLowPass(sum, options),
      fa.map((v, i) => v + (factor / 1000) * (fb[i] ?? 0)),
    );
  });

  test.prop([value, fc.integer({ min: 1, max: 100 }), filter])('keeps a constant', (constant, n, options) => {
    expectNear(
      butterworthLowPass(new Float64Array(n).fill(constant), options),
      new Float64Array(n).fill(constant),
    );
  });

  test.prop([fc.integer({ min: 200, max: 400 }), fc.integer({ min: 60, max: 140 })])(
    'has no phase: an impulse stays symmetric',
    (n, place) => {
      const impulse = new Float64Array(n);
      impulse[place] = 100;
      const filtered = butterworthLowPass(impulse, { rateHz: 60, cutoffHz: 8 });
      for (let k = 1; k < 20; k++) {
        expect(Math.abs((filtered[place - k] ?? NaN) - (filtered[place + k] ?? NaN))).toBeLessThan(1e-4);
      }
    },
  );

  test.prop([gappy, filter])('keeps exactly the gaps it was given', (values, options) => {
    const filtered = butterworthLowPass(values, options);
    expect([...filtered].map(Number.isFinite)).toEqual(values.map(Number.isFinite));
  });
});

describe('resampling', () => {
  test.prop([gappy])('resampling onto the same times gives the same samples', (values) => {
    const t = seconds(values.length);
    const resampled = resampleUniform(values, t, t, { maximumGapS: 1.5 / 30 });
    expectNear(resampled, values);
  });

  test.prop([series, fc.double({ min: -50, max: 50, noNaN: true })])(
    'resampling does not care when it happens',
    (values, shift) => {
      const t = seconds(values.length);
      const grid = t.slice(0, -1).map((s) => s + 0.01);
      const here = resampleUniform(values, t, grid, { maximumGapS: 1 });
      const there = resampleUniform(
        values,
        t.map((s) => s + shift),
        grid.map((s) => s + shift),
        { maximumGapS: 1 },
      );
      expectNear(here, there, 1e-4);
    },
  );
});

describe('hampel', () => {
  test.prop([gappy, fc.double({ min: 0.5, max: 20, noNaN: true })])(
    'does not care about unit or offset',
    (values, scale) => {
      // Powers of two and whole offsets, so that rounding cannot tip a decision.
      const factor = 2 ** Math.round(scale / 4);
      const whole = values.map(Math.round);
      const plain = hampel(whole, { halfWindow: 3 });
      const changed = hampel(
        whole.map((v) => v * factor + 64),
        { halfWindow: 3 },
      );
      expect([...changed.isOutlier]).toEqual([...plain.isOutlier]);
    },
  );
});
