import { describe, expect, test } from 'vitest';
import { robustMarkRange, robustRange } from '../../../src/ui/charts/robust-range.ts';

const NO_ROOM = { below: 0, above: 0, leastSpan: 0 };

describe('the value axis', () => {
  test('holds every value where none is wild', () => {
    expect(robustRange([3, 1, 2, 4, 5], NO_ROOM)).toEqual({ min: 1, max: 5 });
  });

  test('one wild value does not flatten the rest, above or below', () => {
    expect(robustRange([1, 2, 3, 4, 90], NO_ROOM)).toEqual({ min: 1, max: 4 });
    expect(robustRange([-80, 1, 2, 3, 4], NO_ROOM)).toEqual({ min: 1, max: 4 });
  });

  test('a few wild frames of a curve do not either', () => {
    const curve = Array.from({ length: 600 }, (_, i) => 30 * Math.sin(i / 10));
    curve[100] = 230;
    curve[101] = -150;
    curve[102] = 190;
    const { min, max } = robustRange(curve, NO_ROOM)!;
    expect(min).toBeGreaterThanOrEqual(-30);
    expect(max).toBeLessThanOrEqual(30);
    expect(max - min).toBeGreaterThan(59);
  });

  test('two or three values are all shown: none is known to be wild', () => {
    expect(robustRange([1, 2, 90], NO_ROOM)).toEqual({ min: 1, max: 90 });
  });

  test('gaps are left out, room is added, and nothing at all has no axis', () => {
    expect(robustRange([Number.NaN, 0, 10], { below: 0.1, above: 0.2, leastSpan: 5 })).toEqual({
      min: -1,
      max: 12,
    });
    expect(robustRange([7, 7], { below: 0, above: 1, leastSpan: 5 })).toEqual({ min: 7, max: 12 });
    expect(robustRange([Number.NaN], NO_ROOM)).toBeNull();
  });

  test('a wild stride takes its error along; the errors of the others fit', () => {
    const marks = [1, 2, 3, 4, 90].map((y) => ({ x: y, y, low: y - 1, high: y + 1 }));
    expect(robustMarkRange(marks, NO_ROOM)).toEqual({ min: 0, max: 5 });
  });
});
