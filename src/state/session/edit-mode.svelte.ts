import type { EventPlace } from '../../core/review/event-edits.ts';

/**
 * An event that is being moved: where the analysis has it, and where the hand has it by now. File
 * seconds.
 */
export interface MovedEvent {
  readonly event: EventPlace;
  readonly toS: number;
}

/** What can be corrected at the moment, and the correction under way. It is not stored. */
export class EditMode {
  /** The panel of corrections takes the place of what is reviewed. */
  isOn = $state(false);
  /** Contacts and toe-offs on the ribbon can be taken hold of. */
  events = $state(false);
  /** Joints on the picture can be taken hold of. */
  joints = $state(false);
  moved = $state.raw<MovedEvent | null>(null);
  /** Where the stretch begins, and ends, that is about to be left out; file seconds. */
  rangeStartS = $state<number | null>(null);
  rangeEndS = $state<number | null>(null);
}
