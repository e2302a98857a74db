import type { View } from '../run/run-context.ts';
import { oppositeSide, SIDES, type Side } from '../pose/landmark.ts';
import type { BodySignals } from './body-signals.ts';
import { detectFrontalContacts, detectFrontalToeOffs } from './detect-frontal-events.ts';
import { detectInitialContacts } from './detect-initial-contact.ts';
import { detectToeOffs } from './detect-toe-off.ts';
import type { GaitEventType } from '../run/gait-event.ts';
import { tidyContacts } from './tidy-contacts.ts';
import { tidyToeOffs } from './tidy-toe-offs.ts';

/** An event by rule: a place on the signals' grid, in samples. */
export interface RuleEvent {
  readonly side: Side;
  readonly type: GaitEventType;
  readonly at: number;
}

/**
 * The events that the rules find in this view, before refinement; per foot and type in time order.
 */
export function findRuleEvents(body: BodySignals, view: View): RuleEvent[] {
  if (view === 'side') {
    const contactsOf = (side: Side): number[] =>
      tidyContacts(body, body.legs[side], detectInitialContacts(body.legs[side], body.beltSpeed));
    const contacts = { left: contactsOf('left'), right: contactsOf('right') };
    return SIDES.flatMap((side) => {
      const steps = { own: contacts[side], opposite: contacts[oppositeSide(side)] };
      const toeOffs = tidyToeOffs(detectToeOffs(body, body.legs[side], steps.own), steps, body.rateHz);
      return [
        ...steps.own.map((at) => ({ side, type: 'initial-contact' as const, at })),
        ...toeOffs.map((at) => ({ side, type: 'toe-off' as const, at })),
      ];
    });
  }
  const contacts = detectFrontalContacts(body);
  return [
    ...contacts.map(({ side, at }) => ({ side, type: 'initial-contact' as const, at })),
    ...detectFrontalToeOffs(body, contacts).map(({ side, at }) => ({ side, type: 'toe-off' as const, at })),
  ];
}
