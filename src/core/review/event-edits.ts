import type { EventEdit, GaitEvent } from '../run/gait-event.ts';
import type { RunEdits } from '../run/run-edits.ts';

type EventPart = Pick<RunEdits, 'events' | 'badStrides'>;

/** Which event is meant: its foot, its kind, and where it stands now, file seconds. */
export type EventPlace = Pick<GaitEvent, 'side' | 'type' | 'timeS'>;

/** An edit put its event exactly here: the same number, but for storing and reading it. */
const SAME_S = 1e-6;

/**
 * The corrections with an event moved. Moving what was moved or put in before changes that
 * correction, so that however often an event is moved, one `replace` from where it was detected
 * remains. A stride called bad stays bad when its contact moves.
 *
 * @param event as it stands in the analysis with these corrections
 * @param toS file seconds
 */
export function moveEvent({ events, badStrides }: EventPart, event: EventPlace, toS: number): EventPart {
  const { side, type, timeS } = event;
  const own = findEdit(events, event);
  const moved: readonly EventEdit[] = own
    ? events.map((edit) => (edit === own ? { ...edit, timeS: toS } : edit))
    : [...events, { kind: 'replace', side, type, fromTimeS: timeS, timeS: toS }];
  return {
    events: moved,
    badStrides: badStrides.map((key) =>
      type === 'initial-contact' && key.side === side && Math.abs(key.contactS - timeS) < SAME_S
        ? { side, contactS: toS }
        : key,
    ),
  };
}

/** Whether two places name one event: the same foot, kind and time. */
export function isSameEvent(a: EventPlace, b: EventPlace): boolean {
  return a.side === b.side && a.type === b.type && Math.abs(a.timeS - b.timeS) < SAME_S;
}

/** The corrections with an event put in. */
export function addEvent(events: readonly EventEdit[], { side, type, timeS }: EventPlace): EventEdit[] {
  return [...events, { kind: 'add', side, type, timeS }];
}

/**
 * The corrections with an event taken out: one that was put in by hand goes with its correction.
 */
export function deleteEvent(events: readonly EventEdit[], event: EventPlace): EventEdit[] {
  const { side, type, timeS } = event;
  const own = findEdit(events, event);
  if (!own) return [...events, { kind: 'delete', side, type, timeS }];
  const others = events.filter((edit) => edit !== own);
  return own.kind === 'replace' ? [...others, { kind: 'delete', side, type, timeS: own.fromTimeS }] : others;
}

/** The correction that put this event where it stands. */
function findEdit(
  events: readonly EventEdit[],
  { side, type, timeS }: EventPlace,
): Exclude<EventEdit, { readonly kind: 'delete' }> | undefined {
  return events.find(
    (edit): edit is Exclude<EventEdit, { readonly kind: 'delete' }> =>
      edit.kind !== 'delete' &&
      edit.side === side &&
      edit.type === type &&
      Math.abs(edit.timeS - timeS) < SAME_S,
  );
}
