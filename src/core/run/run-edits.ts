import * as v from 'valibot';
import { SIDES } from '../pose/landmark.ts';
import { GAIT_EVENT_TYPES } from './gait-event.ts';
import type { EventEdit } from './gait-event.ts';
import { LANDMARK_COUNT } from '../pose/landmark.ts';
import type { Side } from '../pose/landmark.ts';

const timeS = v.pipe(v.number(), v.finite());
const side = v.picklist(SIDES);
const eventType = v.picklist(GAIT_EVENT_TYPES);

/** Names a stride lastingly: the foot, and the file time of its initial contact in seconds. */
export interface StrideKey {
  readonly side: Side;
  readonly contactS: number;
}

/** A stretch of the clip, half-open, file seconds. */
export interface TimeRange {
  readonly startS: number;
  readonly endS: number;
}

/**
 * A landmark put in its place by hand on one frame; `x`, `y` are fractions of the picture and may
 * lie outside of it.
 */
export interface LandmarkEdit {
  /** File time of the frame, seconds. */
  readonly timeS: number;
  /** BlazePose index, 0 to 32. */
  readonly landmark: number;
  readonly x: number;
  readonly y: number;
}

/** Corrections by the user: they win over detection, and everything computed from them says so. */
export interface RunEdits {
  readonly events: readonly EventEdit[];
  /** Strides marked as bad: they keep their place, but have no numbers. */
  readonly badStrides: readonly StrideKey[];
  /** Stretches that are not to be used. */
  readonly excludedRanges: readonly TimeRange[];
  readonly landmarks: readonly LandmarkEdit[];
}

/** The corrections of a clip that nobody has corrected. */
export const NO_EDITS: RunEdits = Object.freeze({
  events: [],
  badStrides: [],
  excludedRanges: [],
  landmarks: [],
});

/** Most corrections of one kind that a stored or shared clip may carry. */
const MOST_EDITS = 5_000;

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST_EDITS));

const EventEditSchema = v.variant('kind', [
  v.object({ kind: v.literal('add'), side, type: eventType, timeS }),
  v.object({ kind: v.literal('delete'), side, type: eventType, timeS }),
  v.object({ kind: v.literal('replace'), side, type: eventType, fromTimeS: timeS, timeS }),
]);

/** A `StrideKey` as stored and as shared. */
export const StrideKeySchema = v.object({ side, contactS: timeS });

/** `RunEdits` as stored and as shared; a file from outside cannot carry more than it may hold. */
export const RunEditsSchema = v.object({
  events: list(EventEditSchema),
  badStrides: list(StrideKeySchema),
  excludedRanges: list(v.object({ startS: timeS, endS: timeS })),
  landmarks: list(
    v.object({
      timeS,
      landmark: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LANDMARK_COUNT - 1)),
      x: v.pipe(v.number(), v.minValue(-1), v.maxValue(2)),
      y: v.pipe(v.number(), v.minValue(-1), v.maxValue(2)),
    }),
  ),
});

/** Stretches of a clip that were read, in time order. */
export const ReadSpansSchema = v.pipe(
  v.array(v.object({ startS: timeS, endS: timeS })),
  v.minLength(1),
  v.maxLength(100),
  v.readonly(),
);

/** Whether nothing was corrected. */
export function isUnedited({ events, badStrides, excludedRanges, landmarks }: RunEdits): boolean {
  return events.length + badStrides.length + excludedRanges.length + landmarks.length === 0;
}
