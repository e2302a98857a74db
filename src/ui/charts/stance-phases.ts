import type { GaitEvent, Leg } from '../../core/run/gait-event.ts';
import type { Side } from '../../core/pose/landmark.ts';

/** A foot on the belt, half-open [initial contact, toe-off), file seconds. */
export interface StancePhase {
  readonly side: Side;
  readonly leg: Leg;
  readonly startS: number;
  readonly endS: number;
}

/**
 * Pairs each initial contact with the next toe-off of the same foot. A contact that is followed by
 * another contact without a toe-off between has no known end and is left out.
 */
export function stancePhases(events: readonly GaitEvent[]): StancePhase[] {
  const phases: StancePhase[] = [];
  const open = new Map<Side, GaitEvent>();
  for (const event of [...events].sort((a, b) => a.timeS - b.timeS)) {
    if (event.type === 'initial-contact') {
      open.set(event.side, event);
      continue;
    }
    const contact = open.get(event.side);
    if (!contact) continue;
    open.delete(event.side);
    phases.push({ side: event.side, leg: contact.leg, startS: contact.timeS, endS: event.timeS });
  }
  return phases.sort((a, b) => a.startS - b.startS);
}

/** The foot on the belt at a file time; null in flight or where it is not known. */
export function stanceAt(phases: readonly StancePhase[], timeS: number): StancePhase | null {
  return phases.find((phase) => phase.startS <= timeS && timeS < phase.endS) ?? null;
}
