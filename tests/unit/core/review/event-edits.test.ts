import { describe, expect, test } from 'vitest';
import { applyEventEdits } from '../../../../src/core/gait/apply-event-edits.ts';
import type { EventEdit, GaitEvent } from '../../../../src/core/run/gait-event.ts';
import { addEvent, deleteEvent, moveEvent } from '../../../../src/core/review/event-edits.ts';
import { NO_EDITS } from '../../../../src/core/run/run-edits.ts';

const contact = (timeS: number): GaitEvent => ({
  side: 'left',
  leg: 'near',
  type: 'initial-contact',
  timeS,
  frame: Math.round(timeS * 60),
  uncertaintyS: 0.02,
  source: 'detected',
});
const DETECTED = [contact(1), contact(1.7), contact(2.4)];

function apply(edits: readonly EventEdit[], slowMotion = 1): GaitEvent[] {
  return applyEventEdits(DETECTED, edits, {
    uncertaintyS: 0.008,
    slowMotion,
    frameOf: (timeS) => Math.round(timeS * 60),
    legOf: () => 'near',
  });
}

const timesOf = (edits: readonly EventEdit[], slowMotion = 1): number[] =>
  apply(edits, slowMotion).map((event) => event.timeS);

describe('moving an event', () => {
  test('ten times leaves one replace from where it was detected', () => {
    let edits: Pick<typeof NO_EDITS, 'events' | 'badStrides'> = NO_EDITS;
    for (let step = 1; step <= 10; step++) {
      const now = apply(edits.events)[1]!;
      edits = moveEvent(edits, now, now.timeS + 0.05);
    }
    expect(edits.events).toMatchObject([
      { kind: 'replace', side: 'left', type: 'initial-contact', fromTimeS: 1.7 },
    ]);
    expect(timesOf(edits.events)).toEqual([1, expect.closeTo(2.2, 9), 2.4]);
  });

  test('moves what was put in by changing what put it in', () => {
    const added = addEvent([], { side: 'left', type: 'initial-contact', timeS: 3.1 });
    const { events } = moveEvent({ events: added, badStrides: [] }, apply(added)[3]!, 3.2);
    expect(events).toEqual([{ kind: 'add', side: 'left', type: 'initial-contact', timeS: 3.2 }]);
  });

  test('takes the name of a bad stride along', () => {
    const { badStrides } = moveEvent(
      {
        events: [],
        badStrides: [
          { side: 'left', contactS: 1.7 },
          { side: 'right', contactS: 1.7 },
        ],
      },
      contact(1.7),
      1.95,
    );
    expect(badStrides).toEqual([
      { side: 'left', contactS: 1.95 },
      { side: 'right', contactS: 1.7 },
    ]);
  });
});

describe('taking an event out', () => {
  test('that was moved takes out the detected one', () => {
    const { events } = moveEvent(NO_EDITS, contact(1.7), 2.1);
    const deleted = deleteEvent(events, apply(events)[1]!);
    expect(deleted).toEqual([{ kind: 'delete', side: 'left', type: 'initial-contact', timeS: 1.7 }]);
    expect(timesOf(deleted)).toEqual([1, 2.4]);
  });

  test('that was put in forgets it', () => {
    const added = addEvent([], { side: 'left', type: 'initial-contact', timeS: 3.1 });
    expect(deleteEvent(added, apply(added)[3]!)).toEqual([]);
  });
});

describe('applying', () => {
  test('an edit never takes away what another edit put in', () => {
    const edits: EventEdit[] = [
      { kind: 'replace', side: 'left', type: 'initial-contact', fromTimeS: 1, timeS: 1.6 },
      { kind: 'delete', side: 'left', type: 'initial-contact', timeS: 1.7 },
    ];
    expect(timesOf(edits)).toEqual([1.6, 2.4]);
    expect(timesOf([...edits].reverse())).toEqual([1.6, 2.4]);
  });

  test('finds its event in slow motion by real time', () => {
    const replace: EventEdit = {
      kind: 'replace',
      side: 'left',
      type: 'initial-contact',
      fromTimeS: 3.2,
      timeS: 3.3,
    };
    expect(timesOf([replace], 1)).toEqual([1, 1.7, 2.4, 3.3]);
    expect(timesOf([replace], 4)).toEqual([1, 1.7, 3.3]);
  });

  test('an edited event knows its leg though no other of its side is left', () => {
    const [only] = applyEventEdits([], [{ kind: 'add', side: 'right', type: 'toe-off', timeS: 1 }], {
      uncertaintyS: 0.008,
      slowMotion: 1,
      frameOf: () => 60,
      legOf: () => 'far',
    });
    expect(only).toMatchObject({ leg: 'far', source: 'edited', frame: 60 });
  });
});
