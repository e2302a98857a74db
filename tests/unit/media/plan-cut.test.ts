import { describe, expect, test } from 'vitest';

import { planCut, type PacketPlace } from '../../../src/media/plan-cut.ts';

/** `K` key frame; letters after it in decode order. Times are hundredths. */
function packets(...places: readonly (readonly [time: number, isKey?: 'key'])[]): PacketPlace[] {
  return places.map(([time, key]) => ({ timeS: time / 100, isKey: key === 'key' }));
}

const TWO_RUNS = packets([0, 'key'], [10], [20], [30, 'key'], [40], [50]);

describe('planCut', () => {
  test('keeps from the key frame before to the last frame asked for, and the first frame', () => {
    expect(planCut(TWO_RUNS, [{ startS: 0.4, endS: 0.5 }])).toEqual([true, false, false, true, true, false]);
  });

  test('keeps frames that are shown earlier than they are decoded', () => {
    // I P B: the last one in the file is shown in the middle.
    const withB = packets([0, 'key'], [20], [10], [30, 'key'], [50], [40]);
    expect(planCut(withB, [{ startS: 0.4, endS: 0.45 }])).toEqual([true, false, false, true, true, true]);
  });

  test('leaves out frames that lean on a run which is not kept', () => {
    const open = packets([0, 'key'], [10], [30, 'key'], [20], [40]);
    expect(planCut(open, [{ startS: 0.4, endS: 0.5 }])).toEqual([true, false, true, false, true]);
    expect(planCut(open, [{ startS: 0.1, endS: 0.5 }])).toEqual([true, true, true, true, true]);
  });

  test('half-open: the frame at the end is not asked for', () => {
    expect(planCut(TWO_RUNS, [{ startS: 0, endS: 0.3 }])).toEqual([true, true, true, false, false, false]);
  });

  test('refuses a file with frames before its beginning', () => {
    expect(planCut(packets([-5, 'key'], [0]), [{ startS: 0, endS: 1 }])).toBeNull();
  });
});
