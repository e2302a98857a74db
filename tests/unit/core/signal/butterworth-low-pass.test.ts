import { describe, expect, it } from 'vitest';
import { butterworthLowPass } from '../../../../src/core/signal/butterworth-low-pass.ts';

const sine = (hz: number, rateHz: number, n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => Math.sin((2 * Math.PI * hz * i) / rateHz));
const amplitude = (values: Float64Array): number => Math.max(...values.slice(60, -60));

describe('butterworthLowPass', () => {
  it('halves the amplitude at its cut-off (two passes of -3 dB), or gives -3 dB when compensated', () => {
    const input = sine(6, 120, 600);
    expect(amplitude(butterworthLowPass(input, { rateHz: 120, cutoffHz: 6 }))).toBeCloseTo(0.5, 2);
    const compensated = butterworthLowPass(input, { rateHz: 120, cutoffHz: 6, compensateDoublePass: true });
    expect(amplitude(compensated)).toBeCloseTo(Math.SQRT1_2, 1);
  });

  it('keeps a gap where it is and filters both sides apart', () => {
    const input = sine(2, 60, 100);
    const withGap = Float64Array.from(input);
    withGap.fill(Number.NaN, 50, 53);
    const filtered = butterworthLowPass(withGap, { rateHz: 60, cutoffHz: 10 });
    const left = butterworthLowPass(input.slice(0, 50), { rateHz: 60, cutoffHz: 10 });
    expect([...filtered.slice(0, 50)]).toEqual([...left]);
    expect([...filtered.slice(50, 53)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(filtered.slice(53).every(Number.isFinite)).toBe(true);
  });

  it('keeps or drops runs too short to filter', () => {
    const input = Float64Array.of(1, 5, 1, 5, 1, 5, 1, 5, 1);
    expect(butterworthLowPass(input, { rateHz: 60, cutoffHz: 5 })).toEqual(input);
    const dropped = butterworthLowPass(input, { rateHz: 60, cutoffHz: 5, shortRuns: 'nan' });
    expect(dropped.every(Number.isNaN)).toBe(true);
  });

  it('leaves its input alone, and copies when the cut-off reaches Nyquist', () => {
    const input = sine(3, 30, 60);
    const before = Float64Array.from(input);
    const copy = butterworthLowPass(input, { rateHz: 30, cutoffHz: 15 });
    expect(copy).toEqual(before);
    expect(copy).not.toBe(input);
    butterworthLowPass(input, { rateHz: 30, cutoffHz: 4 });
    expect(input).toEqual(before);
  });

  it('accepts nothing and all-missing', () => {
    expect(butterworthLowPass([], { rateHz: 30, cutoffHz: 4 }).length).toBe(0);
    const missing = butterworthLowPass(new Float64Array(40).fill(Number.NaN), { rateHz: 30, cutoffHz: 4 });
    expect(missing.every(Number.isNaN)).toBe(true);
  });

  it('refuses senseless settings', () => {
    expect(() => butterworthLowPass([1], { rateHz: 0, cutoffHz: 4 })).toThrow(RangeError);
    expect(() => butterworthLowPass([1], { rateHz: 30, cutoffHz: -1 })).toThrow(RangeError);
    expect(() => butterworthLowPass([1], { rateHz: 30, cutoffHz: 4, orderPerPass: 3 })).toThrow(RangeError);
  });
});
