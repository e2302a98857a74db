import type { GaitEvent, GaitEventType } from '../../../src/core/run/gait-event.ts';
import type { SimulatedClip } from './conditions.ts';
import { scoreEvents, type EventErrors, type TimedEvent } from './score-events.ts';

/** Events this close to either end of a clip are nobody's fault. */
const EDGE_S = 0.2;

/** Found events of one type against those of the plates. */
export function scoreClipEvents(
  clip: SimulatedClip,
  type: GaitEventType,
  found: readonly TimedEvent[],
): EventErrors {
  const truth = clip.run.contacts.map(({ side, icS, toS, isUsable }) => ({
    side,
    timeS: (type === 'initial-contact' ? icS : toS) - clip.startS,
    isUsable,
  }));
  return scoreEvents(found, truth, scoredSpan(clip, type));
}

/** The part of a clip for which the plates tell of every event. */
export function scoredSpan(clip: SimulatedClip, type: GaitEventType): { fromS: number; toS: number } {
  const times = clip.run.contacts.map((c) => (type === 'initial-contact' ? c.icS : c.toS) - clip.startS);
  return {
    fromS: Math.max(EDGE_S, Math.min(...times) - 0.05),
    toS: Math.min(clip.durationS - EDGE_S, Math.max(...times) + 0.05),
  };
}

export function timed(events: readonly GaitEvent[], type: GaitEventType): TimedEvent[] {
  return events.filter((event) => event.type === type).map(({ side, timeS }) => ({ side, timeS }));
}

/**
 * Contact times of the strides whose two events were found, and how often the stated intervals hold
 * the truth.
 */
export function contactTimes(
  clip: SimulatedClip,
  events: readonly GaitEvent[],
  into: { duration: number[]; covered: number; stated: number },
): void {
  for (const contact of clip.run.contacts) {
    const icS = contact.icS - clip.startS;
    const toS = contact.toS - clip.startS;
    if (!contact.isUsable || icS < EDGE_S || toS > clip.durationS - EDGE_S) continue;
    const nearest = (type: GaitEventType, timeS: number): GaitEvent | undefined =>
      events
        .filter((e) => e.side === contact.side && e.type === type && Math.abs(e.timeS - timeS) < 0.1)
        .sort((a, b) => Math.abs(a.timeS - timeS) - Math.abs(b.timeS - timeS))[0];
    const landed = nearest('initial-contact', icS);
    const left = nearest('toe-off', toS);
    for (const [event, timeS] of [
      [landed, icS],
      [left, toS],
    ] as const) {
      if (!event) continue;
      into.stated++;
      if (Math.abs(event.timeS - timeS) <= event.uncertaintyS) into.covered++;
    }
    if (landed && left) into.duration.push(1000 * (left.timeS - landed.timeS - (toS - icS)));
  }
}
