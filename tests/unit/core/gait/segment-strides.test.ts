import { describe, expect, test } from 'vitest';

import { segmentStrides } from '../../../../src/core/gait/segment-strides.ts';
import type { GaitEvent } from '../../../../src/core/run/gait-event.ts';
import type { Side } from '../../../../src/core/pose/landmark.ts';
import type { Trajectories } from '../../../../src/core/trajectories/trajectories.ts';

const STRIDE_S = 0.7;
const RATE_HZ = 100;
const CONTACTS = 7;

/** A runner who is seen all the time. */
const SEEN: Trajectories = (() => {
  const length = Math.round((CONTACTS + 1) * STRIDE_S * RATE_HZ);
  const still = (): Float64Array[] => Array.from({ length: 33 }, () => new Float64Array(length));
  const timesS = Float64Array.from({ length }, (_, i) => i / RATE_HZ);
  const [frame, swapped] = [Int32Array.from(timesS.keys()), new Uint8Array(length)];
  return { rateHz: RATE_HZ, timesS, x: still(), y: still(), frame, frameTimesS: timesS, swapped };
})();

/** Steady events of both feet; `late` is added to the right foot's contacts. */
function strides(late: readonly number[], source: GaitEvent['source'] = 'detected') {
  const event = (side: Side, type: GaitEvent['type'], timeS: number, isMoved = false): GaitEvent => ({
    side,
    leg: side === 'right' ? 'near' : 'far',
    type,
    timeS,
    frame: Math.round(timeS * RATE_HZ),
    uncertaintyS: 0.01,
    source: isMoved ? source : 'detected',
  });
  const events = Array.from({ length: CONTACTS }, (_, i) => {
    const [right, left] = [i * STRIDE_S, (i + 0.5) * STRIDE_S];
    const lateS = late[i] ?? 0;
    return [
      event('right', 'initial-contact', right + lateS, lateS !== 0),
      event('right', 'toe-off', right + 0.25),
      event('left', 'initial-contact', left),
      event('left', 'toe-off', left + 0.25),
    ];
  }).flat();
  return segmentStrides(events, SEEN, 1).filter(({ side }) => side === 'right');
}

describe('a landing out of its foot’s rhythm', () => {
  const excluded = (late: readonly number[], source?: GaitEvent['source']): number[] =>
    strides(late, source).flatMap(({ excluded: why }, i) => (why === 'event-order' ? [i] : []));

  test('takes both strides that it bounds, and no other', () => {
    expect(excluded([0, 0, 0, 0.08])).toEqual([2, 3]);
    expect(excluded([0, 0, 0, -0.08])).toEqual([2, 3]);
  });

  test('may be off by what steps vary', () => {
    expect(excluded([0, 0.015, -0.015, 0.02, 0, -0.015])).toEqual([]);
  });

  test('is none where the pace changes for good', () => {
    expect(excluded([0, 0, 0, 0.04, 0.1, 0.16, 0.22])).toEqual([]);
  });

  test('at an end says nothing of the next one', () => {
    expect(excluded([0.12])).toEqual([]);
  });

  test('is left to the user who put it there', () => {
    expect(excluded([0, 0, 0, 0.08], 'edited')).toEqual([]);
  });
});
