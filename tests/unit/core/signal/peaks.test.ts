import { describe, expect, it } from 'vitest';
import { findPeaks } from '../../../../src/core/signal/find-peaks.ts';
import { parabolicPeak } from '../../../../src/core/signal/parabolic-peak.ts';

describe('findPeaks', () => {
  it('counts a flat top once and the ends never', () => {
    expect(findPeaks([3, 0, 2, 2, 2, 0, 3]).map((peak) => peak.index)).toEqual([3]);
    expect(findPeaks([1, 1, 1])).toEqual([]);
    expect(findPeaks([])).toEqual([]);
  });

  it('treats a missing sample as a wall', () => {
    expect(findPeaks([0, 1, Number.NaN, 1, 0])).toEqual([]);
    expect(findPeaks([0, 2, 1, Number.NaN, 9, 3, 1, 0])[0]).toEqual({ index: 1, value: 2, prominence: 1 });
  });

  it('refuses a distance below one sample', () => {
    expect(() => findPeaks([0, 1, 0], { distance: 0 })).toThrow(RangeError);
  });
});

describe('parabolicPeak', () => {
  it('finds the top of a sampled parabola exactly', () => {
    const y = [0, 1, 2, 3].map((x) => 5 - (x - 1.3) ** 2);
    expect(parabolicPeak(y, 1).position).toBeCloseTo(1.3, 12);
    expect(parabolicPeak(y, 1).value).toBeCloseTo(5, 12);
  });

  it('stays on the sample at an end or beside a gap', () => {
    expect(parabolicPeak([3, 1], 0)).toEqual({ position: 0, value: 3 });
    expect(parabolicPeak([Number.NaN, 3, 1], 1)).toEqual({ position: 1, value: 3 });
    expect(parabolicPeak([1, 1, 1], 1)).toEqual({ position: 1, value: 1 });
  });
});
