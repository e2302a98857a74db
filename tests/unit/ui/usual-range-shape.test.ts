import { describe, expect, test } from 'vitest';

import type { MeasurementShape } from '../../../src/ui/overlay/measurement-shape.ts';
import { usualShape } from '../../../src/ui/overlay/usual-range-shape.ts';

const LINE: MeasurementShape = {
  lines: [
    [
      { x: 100, y: 50 },
      { x: 160, y: 50 },
    ],
  ],
  references: [],
  arc: null,
  anchor: { x: 130, y: 50 },
};

describe('the usual range on the drawn line', () => {
  test('a limit that the number is beyond lies before the end of the line', () => {
    const shape = usualShape(LINE, 30, { from: 10, to: 20 });
    expect(shape?.ends.map(({ at }) => at.x)).toEqual([120, 140]);
    expect(shape?.path).toEqual([
      { x: 120, y: 50 },
      { x: 140, y: 50 },
    ]);
  });

  test('an open range begins at zero and has a mark at its one limit', () => {
    const shape = usualShape(LINE, 30, { from: -Infinity, to: 15 });
    expect(shape?.path[0]).toEqual({ x: 100, y: 50 });
    expect(shape?.ends.map(({ value }) => value)).toEqual([15]);
  });

  test('a number near zero gives no scale, nor does a range far off', () => {
    expect(usualShape(LINE, 0.4, { from: 10, to: 20 })).toBeNull();
    expect(usualShape(LINE, 3, { from: 10, to: 20 })).toBeNull();
    expect(usualShape(LINE, 30, { from: -Infinity, to: Infinity })).toBeNull();
  });

  test('on an arc the limits turn the way the number does', () => {
    const arc = { centre: { x: 0, y: 0 }, radius: 10, start: 0, end: Math.PI / 2 };
    const shape = usualShape({ ...LINE, arc }, 90, { from: 0, to: 45 });
    const [zero, limit] = shape?.ends ?? [];
    expect(zero?.at.x).toBeCloseTo(10, 9);
    expect(limit?.at.x).toBeCloseTo(Math.SQRT1_2 * 10, 9);
    expect(limit?.at.y).toBeCloseTo(Math.SQRT1_2 * 10, 9);
    const back = usualShape({ ...LINE, arc: { ...arc, end: -Math.PI / 2 } }, -90, { from: -45, to: 0 });
    expect(back?.ends[0]?.at.y).toBeCloseTo(-Math.SQRT1_2 * 10, 9);
  });
});
