import type { EventEdit, GaitEvent } from './gait-event.ts';

/** An edit finds the event it means within this time, file seconds. */
const NEAREST_WITHIN_S = 0.25;

/**
 * The events with the user's corrections applied, in time order. `add` puts an event in, `delete` takes out the nearest
 * one of that side and type, `replace` moves it. Corrected events carry source `edited` and the given uncertainty; an
 * edit whose event is not found is ignored, except that `replace` then adds.
 *
 * @param frameOf the file frame nearest to a file time
 */
export function applyEventEdits(
  events: readonly GaitEvent[],
  edits: readonly EventEdit[],
  uncertaintyS: number,
  frameOf: (timeS: number) => number,
): GaitEvent[] {
  let result = [...events];
  const legOf = (side: GaitEvent['side']): GaitEvent['leg'] =>
    events.find((event) => event.side === side)?.leg ?? null;
  for (const edit of edits) {
    const { side, type } = edit;
    if (edit.kind !== 'add') {
      const nearest = nearestEvent(result, edit, edit.kind === 'replace' ? edit.fromTimeS : edit.timeS);
      result = result.filter((event) => event !== nearest);
    }
    if (edit.kind !== 'delete') {
      const { timeS } = edit;
      result.push({
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
  return result.sort((a, b) => a.timeS - b.timeS);
}

function nearestEvent(
  events: readonly GaitEvent[],
  { side, type }: Pick<GaitEvent, 'side' | 'type'>,
  timeS: number,
): GaitEvent | undefined {
  let nearest: GaitEvent | undefined;
  for (const event of events) {
    const distance = Math.abs(event.timeS - timeS);
    if (event.side !== side || event.type !== type || distance > NEAREST_WITHIN_S) continue;
    if (!nearest || distance < Math.abs(nearest.timeS - timeS)) nearest = event;
  }
  return nearest;
}
