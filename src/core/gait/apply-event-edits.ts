import type { Side } from '../pose/landmark.ts';
import type { EventEdit, GaitEvent, Leg } from '../run/gait-event.ts';

/** An edit finds the event it means within this time, seconds of a clip in real time. */
const NEAREST_WITHIN_S = 0.25;

/** What turns a correction into an event; times are file time. */
export interface EventEditOptions {
  /** Half width of the 95 % interval of an event set by hand, file seconds. */
  readonly uncertaintyS: number;
  /** How many times slower than life the file plays. */
  readonly slowMotion: number;
  /** The file frame nearest to a file time. */
  readonly frameOf: (timeS: number) => number;
  /** Which leg a side is. */
  readonly legOf: (side: Side) => Leg;
}

/**
 * The events with the user's corrections applied, in time order. `add` puts an event in, `delete`
 * takes out the nearest detected one of that side and type, `replace` moves it. Each edit means an
 * event that was **detected**, and each of those is meant once: what one edit put in, another
 * cannot take away, so that their order does not matter as long as they mean different events.
 * Corrected events carry source `edited` and the given uncertainty; an edit whose event is not
 * found is ignored, except that `replace` then adds.
 */
export function applyEventEdits(
  events: readonly GaitEvent[],
  edits: readonly EventEdit[],
  { uncertaintyS, slowMotion, frameOf, legOf }: EventEditOptions,
): GaitEvent[] {
  const meant = new Set<GaitEvent>();
  const put: GaitEvent[] = [];
  for (const edit of edits) {
    const { side, type } = edit;
    if (edit.kind !== 'add') {
      const nearest = nearestEvent(
        events.filter((event) => event.side === side && event.type === type && !meant.has(event)),
        edit.kind === 'replace' ? edit.fromTimeS : edit.timeS,
        NEAREST_WITHIN_S * slowMotion,
      );
      if (nearest) meant.add(nearest);
    }
    if (edit.kind !== 'delete') {
      const { timeS } = edit;
      put.push({
        side,
        type,
        leg: legOf(side),
        timeS,
        frame: frameOf(timeS),
        uncertaintyS,
        source: 'edited',
      });
    }
  }
  return [...events.filter((event) => !meant.has(event)), ...put].sort((a, b) => a.timeS - b.timeS);
}

function nearestEvent(
  candidates: readonly GaitEvent[],
  timeS: number,
  withinS: number,
): GaitEvent | undefined {
  let nearest: GaitEvent | undefined;
  let nearestS = withinS;
  for (const event of candidates) {
    const distanceS = Math.abs(event.timeS - timeS);
    if (distanceS > nearestS) continue;
    nearest = event;
    nearestS = distanceS;
  }
  return nearest;
}
