import type { EventEdit } from '../run/gait-event.ts';
import type { LandmarkEdit, RunEdits, StrideKey, TimeRange } from '../run/run-edits.ts';

/** One correction, and all others: what remains when it is taken back. */
export type ListedEdit = {
  /** Where it is, file seconds. */
  readonly timeS: number;
  readonly without: RunEdits;
} & (
  | { readonly part: 'event'; readonly edit: EventEdit }
  | { readonly part: 'stride'; readonly edit: StrideKey }
  | { readonly part: 'range'; readonly edit: TimeRange }
  | { readonly part: 'landmark'; readonly edit: LandmarkEdit }
);

/** Every correction on its own, in the order of the clip. */
export function listEdits(edits: RunEdits): ListedEdit[] {
  const listed: ListedEdit[] = [
    ...edits.events.map((edit): ListedEdit => {
      const without = { ...edits, events: edits.events.filter((other) => other !== edit) };
      return { part: 'event', edit, timeS: edit.timeS, without };
    }),
    ...edits.badStrides.map((edit): ListedEdit => {
      const without = { ...edits, badStrides: edits.badStrides.filter((other) => other !== edit) };
      return { part: 'stride', edit, timeS: edit.contactS, without };
    }),
    ...edits.excludedRanges.map((edit): ListedEdit => {
      const without = { ...edits, excludedRanges: edits.excludedRanges.filter((other) => other !== edit) };
      return { part: 'range', edit, timeS: edit.startS, without };
    }),
    ...edits.landmarks.map((edit): ListedEdit => {
      const without = { ...edits, landmarks: edits.landmarks.filter((other) => other !== edit) };
      return { part: 'landmark', edit, timeS: edit.timeS, without };
    }),
  ];
  return listed.sort((a, b) => a.timeS - b.timeS);
}
