import type { GaitEvent } from '../../../core/run/gait-event.ts';

/** An event with a name that it keeps while it is moved. */
export interface NumberedEvent {
  readonly key: string;
  readonly event: GaitEvent;
}

/**
 * Names events by their place in the order of their foot and kind: moving one changes its time, not
 * its turn.
 */
export function numberedEvents(events: readonly GaitEvent[]): NumberedEvent[] {
  const count = new Map<string, number>();
  return events.map((event) => {
    const kind = `${event.side}-${event.type}`;
    const n = (count.get(kind) ?? 0) + 1;
    count.set(kind, n);
    return { key: `${kind}-${n}`, event };
  });
}
