import type { EventEdit } from '../core/run/gait-event.ts';
import { JOINT_INDEX, SIDES, type JointName, type Side } from '../core/pose/landmark.ts';
import type { EventPlace } from '../core/review/event-edits.ts';
import type { ListedEdit } from '../core/review/list-edits.ts';
import { formatClipTime } from './format/format-time.ts';
import { formatNumber } from './format/format-number.ts';
import { editsWords } from './words/results/edits.ts';

/** Of a stride whose numbers rest on a contact, a toe-off or a joint that was put right. */
export const EDITED_STRIDE = editsWords.edited;

/** `left initial contact`. */
export function eventName({ side, type }: Pick<EventPlace, 'side' | 'type'>): string {
  return editsWords.event(side, type);
}

function jointOf(landmark: number): { readonly side: Side; readonly joint: JointName } | null {
  for (const joint of Object.keys(JOINT_INDEX) as JointName[]) {
    const side = SIDES.find((one) => JOINT_INDEX[joint][one] === landmark);
    if (side) return { side, joint };
  }
  return null;
}

/** `left knee`; `point 0` for a landmark that is no joint. */
export function landmarkName(landmark: number): string {
  const found = jointOf(landmark);
  return found ? editsWords.joint(found.side, found.joint) : editsWords.point(landmark);
}

/** A correction in words: `Left initial contact moved 33 ms later`. Its time stands beside it. */
export function describeEdit(listed: ListedEdit): string {
  switch (listed.part) {
    case 'event':
      return describeEventEdit(listed.edit);
    case 'stride':
      return editsWords.strideLeftOut(listed.edit.side);
    case 'range':
      return editsWords.leftOutUpTo(formatClipTime(listed.edit.endS));
    case 'landmark': {
      const { landmark } = listed.edit;
      const found = jointOf(landmark);
      return found ? editsWords.jointPlaced(found.side, found.joint) : editsWords.pointPlaced(landmark);
    }
  }
}

function describeEventEdit(edit: EventEdit): string {
  const { side, type } = edit;
  if (edit.kind === 'add') return editsWords.eventAdded(side, type);
  if (edit.kind === 'delete') return editsWords.eventRemoved(side, type);
  const movedMs = (edit.timeS - edit.fromTimeS) * 1000;
  if (Math.abs(movedMs) < 0.5) return editsWords.eventConfirmed(side, type);
  const ms = formatNumber(Math.abs(movedMs), 0);
  return movedMs > 0 ? editsWords.eventLater(side, type, ms) : editsWords.eventEarlier(side, type, ms);
}
