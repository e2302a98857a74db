import { describe, expect, test } from 'vitest';
import { detectEvents, type EventCamera } from '../../../../src/core/gait/detect-events.ts';
import type { EventEdit } from '../../../../src/core/run/gait-event.ts';
import { segmentStrides } from '../../../../src/core/gait/segment-strides.ts';
import { filterTrajectories } from '../../../../src/core/trajectories/filter-trajectories.ts';
import { syntheticRunner } from '../../../support/synthetic-runner.ts';

const STRIDE_S = 0.72;
const camera: EventCamera = { view: 'side', forward: 1, nearSide: 'right' };

function eventsOf(forward: 1 | -1, fps: number, edits: readonly EventEdit[] = [], slowMotion = 1) {
  const track = syntheticRunner({ frames: 4 * fps, fps, strideS: STRIDE_S, forward });
  const slow = { ...track, timesS: track.timesS.map((t) => t * slowMotion) };
  const trajectories = filterTrajectories({ track: slow, swapped: new Uint8Array(4 * fps) }, slowMotion);
  return { trajectories, events: detectEvents(trajectories, { ...camera, forward }, { slowMotion, edits }) };
}

describe('detectEvents', () => {
  test.each([30, 60, 120])('finds every landing once, feet in turn, at %i Hz', (fps) => {
    const contacts = eventsOf(1, fps).events.filter((e) => e.type === 'initial-contact');
    expect(contacts.length).toBeGreaterThanOrEqual(9);
    for (const [i, contact] of contacts.entries()) {
      const before = contacts[i - 1];
      if (!before) continue;
      expect(contact.side).not.toBe(before.side);
      // Within 0.15 s of the clip's ends the refiner's window is incomplete and only the mean
      // correction is made.
      const isWhole = before.timeS > 0.15 && contact.timeS < 3.85;
      const tolerance = isWhole ? Math.max(0.005, 0.4 / fps) : 0.03;
      expect(Math.abs(contact.timeS - before.timeS - STRIDE_S / 2)).toBeLessThan(tolerance);
    }
  });

  test('a mirrored runner lands at the same times', () => {
    const right = eventsOf(1, 60).events;
    const left = eventsOf(-1, 60).events;
    expect(left.map((e) => [e.side, e.type])).toEqual(right.map((e) => [e.side, e.type]));
    for (const [i, event] of left.entries())
      expect(event.timeS).toBeCloseTo(right[i]?.timeS ?? Number.NaN, 6);
  });

  test('slow motion stretches file times, not strides', () => {
    const live = eventsOf(1, 120);
    const slow = eventsOf(1, 120, [], 4);
    for (const [i, event] of slow.events.entries()) {
      expect(event.timeS / 4).toBeCloseTo(live.events[i]?.timeS ?? Number.NaN, 6);
    }
    const [stride] = segmentStrides(slow.events, slow.trajectories, 4);
    expect((stride?.nextContactS ?? 0) - (stride?.initialContactS ?? 0)).toBeCloseTo(STRIDE_S, 1);
  });

  test('the user’s edits win', () => {
    const first = eventsOf(1, 60).events.find((e) => e.type === 'initial-contact' && e.side === 'left');
    const fromTimeS = first?.timeS ?? Number.NaN;
    const edit: EventEdit = {
      kind: 'replace',
      side: 'left',
      type: 'initial-contact',
      fromTimeS,
      timeS: fromTimeS + 0.03,
    };
    const { events } = eventsOf(1, 60, [edit]);
    const edited = events.filter((e) => e.source === 'edited');
    expect(edited.map((e) => e.timeS)).toEqual([fromTimeS + 0.03]);
    const removed = eventsOf(1, 60, [
      { kind: 'delete', side: 'left', type: 'initial-contact', timeS: fromTimeS },
    ]);
    expect(removed.events.length).toBe(events.length - 1);
  });
});

describe('segmentStrides', () => {
  test('tiles each foot’s time without overlap and marks a stride that lost its landing', () => {
    const { events, trajectories } = eventsOf(1, 60);
    const strides = segmentStrides(events, trajectories, 1);
    expect(strides.every((stride) => stride.excluded === null)).toBe(true);
    const left = strides.filter((stride) => stride.side === 'left');
    for (const [i, stride] of left.slice(1).entries())
      expect(stride.initialContactS).toBe(left[i]?.nextContactS);
    const lost = events.filter((e) => e.type === 'initial-contact' && e.side === 'right')[1];
    const broken = segmentStrides(
      events.filter((e) => e !== lost),
      trajectories,
      1,
    );
    expect(broken.some((stride) => stride.excluded === 'event-order')).toBe(true);
  });
});
