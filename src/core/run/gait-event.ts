import type { Side } from '../pose/landmark.ts';

/** The events of a gait cycle that are found, in the order of a contact. */
export const GAIT_EVENT_TYPES = ['initial-contact', 'toe-off'] as const;

export type GaitEventType = (typeof GAIT_EVENT_TYPES)[number];

/** Distance of a leg from the camera in a side view; null in front and rear views. */
export type Leg = 'near' | 'far' | null;

/** One initial contact or toe-off. */
export interface GaitEvent {
  readonly side: Side;
  readonly leg: Leg;
  readonly type: GaitEventType;
  /** Sub-frame presentation time in the file, seconds (before slow-motion scaling). */
  readonly timeS: number;
  /** The file's frame nearest to `timeS` (presentation order, 0-based). */
  readonly frame: number;
  /** Half width of the 95 % interval, seconds of file time. */
  readonly uncertaintyS: number;
  readonly source: 'detected' | 'edited';
}

/** A correction by the user. `replace` moves the event nearest to `fromTimeS`. */
export type EventEdit =
  | { readonly kind: 'add'; readonly side: Side; readonly type: GaitEventType; readonly timeS: number }
  | { readonly kind: 'delete'; readonly side: Side; readonly type: GaitEventType; readonly timeS: number }
  | {
      readonly kind: 'replace';
      readonly side: Side;
      readonly type: GaitEventType;
      readonly fromTimeS: number;
      readonly timeS: number;
    };
