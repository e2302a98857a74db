import type { EventEdit } from '../core/run/gait-event.ts';
import { JOINT_INDEX, SIDES, type JointName } from '../core/pose/landmark.ts';
import type { EventPlace } from '../core/review/event-edits.ts';
import type { ListedEdit } from '../core/review/list-edits.ts';
import { formatClipTime } from './format/format-time.ts';
import { formatNumber } from './format/format-number.ts';

/** Of a stride whose numbers rest on a contact, a toe-off or a joint that was put right. */
export const EDITED_STRIDE = 'Corrected by hand';

/** `left initial contact`. */
export function eventName({ side, type }: Pick<EventPlace, 'side' | 'type'>): string {
  return `${side} ${type === 'initial-contact' ? 'initial contact' : 'toe-off'}`;
}

const JOINT_WORDS: Readonly<Record<JointName, string>> = {
  shoulder: 'shoulder',
  elbow: 'elbow',
  wrist: 'wrist',
  hip: 'hip',
  knee: 'knee',
  ankle: 'ankle',
  heel: 'heel',
  toe: 'toe',
};

/** `left knee`; `point 0` for a landmark that is no joint. */
export function landmarkName(landmark: number): string {
  for (const joint of Object.keys(JOINT_INDEX) as JointName[]) {
    const side = SIDES.find((one) => JOINT_INDEX[joint][one] === landmark);
    if (side) return `${side} ${JOINT_WORDS[joint]}`;
  }
  return `point ${landmark}`;
}

/** A correction in words: `Left initial contact moved 33 ms later`. Its time stands beside it. */
export function describeEdit(listed: ListedEdit): string {
  switch (listed.part) {
    case 'event':
      return capital(describeEventEdit(listed.edit));
    case 'stride':
      return `${capital(listed.edit.side)} stride left out`;
    case 'range':
      return `Left out up to ${formatClipTime(listed.edit.endS)}`;
    case 'landmark':
      return `${capital(landmarkName(listed.edit.landmark))} put in its place`;
  }
}

function describeEventEdit(edit: EventEdit): string {
  const name = eventName(edit);
  if (edit.kind === 'add') return `${name} added`;
  if (edit.kind === 'delete') return `${name} removed`;
  const movedMs = (edit.timeS - edit.fromTimeS) * 1000;
  if (Math.abs(movedMs) < 0.5) return `${name} confirmed where it was`;
  return `${name} moved ${formatNumber(Math.abs(movedMs), 0)} ms ${movedMs > 0 ? 'later' : 'earlier'}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
