import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';

/** What was done to a clip, as “Undo …” and “Redo …” name it. */
export const resultsUndoStepsWords = inLanguage('results/undo-steps', {
  corrections: {
    addEvent: (event: string): string => `add ${event}`,
    removeEvent: (event: string): string => `remove ${event}`,
    moveEvent: (event: string): string => `move ${event}`,
    moveJoint: (joint: string): string => `move ${joint}`,
    putJointBack: (joint: string): string => `put ${joint} back`,
    leaveOutStretch: 'leave out a stretch',
    leaveOutSide: (side: Side): string => `leave out ${side} stride`,
    useSideAgain: (side: Side): string => `use ${side} stride again`,
    leaveOutStride: 'leave out a stride',
    useStrideAgain: 'use the stride again',
    takeBack: (edit: string): string => `take back “${edit.charAt(0).toLowerCase()}${edit.slice(1)}”`,
    dropAll: 'drop all corrections',
  },
  drawings: {
    draw: (kind: string): string => `draw ${kind.toLowerCase()}`,
    remove: (kind: string): string => `remove ${kind.toLowerCase()}`,
    move: 'move drawing',
    colour: 'colour drawing',
    changeText: 'change text',
  },
  comments: {
    add: 'add comment',
    change: 'change comment',
    remove: 'delete comment',
  },
  undoKeys: {
    takenBack: (step: string): string => `Taken back: ${step}`,
    doneAgain: (step: string): string => `Done again: ${step}`,
  },
});
