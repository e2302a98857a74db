import type { EventPlace } from './event-edits.ts';

/**
 * How far an event can be moved without passing the events of its own foot before and after it,
 * file seconds: a foot lands and lifts in turn. The ends of the clip where there is none.
 *
 * @param event as it stands in `events`
 * @param marginS kept free beside a neighbour
 */
export function neighbourLimits(
  events: readonly EventPlace[],
  event: EventPlace,
  { durationS, marginS }: { readonly durationS: number; readonly marginS: number },
): { readonly fromS: number; readonly toS: number } {
  let [fromS, toS] = [0, durationS];
  for (const other of events) {
    if (other.side !== event.side || other.timeS === event.timeS) continue;
    if (other.timeS < event.timeS) fromS = Math.max(fromS, other.timeS + marginS);
    else toS = Math.min(toS, other.timeS - marginS);
  }
  return { fromS: Math.min(fromS, event.timeS), toS: Math.max(toS, event.timeS) };
}
