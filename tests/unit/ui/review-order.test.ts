import { describe, expect, test } from 'vitest';
import type { StrideResult } from '../../../src/core/results/measured-run.ts';
import type { GaitEvent } from '../../../src/core/run/gait-event.ts';
import { stancePhases } from '../../../src/ui/charts/stance-phases.ts';
import { neighbouringEvent } from '../../../src/ui/results/player/event-frames.ts';
import { playerAction } from '../../../src/ui/results/player/player-keys.ts';
import { FLAGGED_FIRST, orderStrides } from '../../../src/ui/results/strides/stride-order.ts';

function stride(index: number, flagged: boolean, cadence: number | null): StrideResult {
  return {
    index,
    side: index % 2 === 0 ? 'left' : 'right',
    leg: null,
    startS: index,
    endS: index + 1,
    toeOffS: null,
    excluded: null,
    flags: flagged ? [{ metric: 'overstride', kind: 'worse', difference: 5.2, error: 1.5 }] : [],
    metrics: {
      cadence:
        cadence === null
          ? { unavailable: 'no-event' }
          : { value: cadence, unit: 'steps/min', uncertainty: 1, frame: index },
    },
  };
}

describe('the order of strides', () => {
  const strides = [stride(0, false, 170), stride(1, true, null), stride(2, false, 160), stride(3, true, 165)];
  const indices = (order: Parameters<typeof orderStrides>[1]): number[] =>
    orderStrides(strides, order).map(({ index }) => index);

  test('puts flagged strides first, each group in the order of time', () => {
    expect(indices(FLAGGED_FIRST)).toEqual([1, 3, 0, 2]);
  });

  test('sorts by a metric both ways, strides without a number last', () => {
    expect(indices({ key: 'cadence', descending: false })).toEqual([2, 3, 0, 1]);
    expect(indices({ key: 'cadence', descending: true })).toEqual([0, 3, 2, 1]);
  });
});

describe('events', () => {
  const event = (side: 'left' | 'right', type: GaitEvent['type'], timeS: number): GaitEvent => ({
    side,
    leg: null,
    type,
    timeS,
    frame: Math.round(timeS * 60),
    uncertaintyS: 0.01,
    source: 'detected',
  });

  test('a contact without a toe-off before the next contact has no known end', () => {
    const phases = stancePhases([
      event('left', 'initial-contact', 0.1),
      event('left', 'initial-contact', 0.8),
      event('right', 'initial-contact', 0.4),
      event('left', 'toe-off', 1.05),
      event('right', 'toe-off', 0.65),
    ]);
    expect(phases.map(({ side, startS, endS }) => [side, startS, endS])).toEqual([
      ['right', 0.4, 0.65],
      ['left', 0.8, 1.05],
    ]);
  });

  test('the neighbouring event is never the one we stand on', () => {
    expect(neighbouringEvent([3, 9, 20], 9, 1)).toBe(20);
    expect(neighbouringEvent([3, 9, 20], 9, -1)).toBe(3);
    expect(neighbouringEvent([3, 9, 20], 20, 1)).toBeNull();
  });
});

describe('keys', () => {
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

  test('arrows step, shifted arrows go from event to event, shortcuts of the browser are left alone', () => {
    expect(playerAction({ ...plain, key: 'ArrowRight' })).toBe('frame-forward');
    expect(playerAction({ ...plain, key: 'ArrowRight', shiftKey: true })).toBe('event-forward');
    expect(playerAction({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull();
    expect(playerAction({ ...plain, key: 'q' })).toBeNull();
  });
});
