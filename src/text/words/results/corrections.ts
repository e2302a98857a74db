import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

const byHand = (place: string, isEdited: boolean): string =>
  isEdited ? `${place}, put in place by hand` : place;

/** The words of `ui/results/corrections`, by component. */
export const resultsCorrectionsWords = inLanguage('results/corrections', {
  correctionsPanel: {
    heading: 'Corrections',
    leave: 'Leave corrections',
  },
  editList: {
    label: 'Corrections of this clip',
    nothingCorrected: 'Nothing is corrected',
    count: (corrections: number): string =>
      `${corrections} ${plural(corrections, { one: 'correction', other: 'corrections' })}`,
    dropAll: 'Drop all',
    appearHere:
      'Corrections appear here one by one. The numbers follow at once, and everything that rests on a correction says so.',
    goTo: (time: string, edit: string): string => `Go to ${time}: ${edit}`,
    takeBackEdit: (edit: string): string => `Take back: ${edit}`,
    takeBack: 'Take back',
  },
  editPanel: {
    joints: 'Joints',
    dragAJoint:
      'Drag a joint to where it is on the picture, or use Tab and the arrow keys. Delete puts it back.',
    putAJoint: 'Put a joint of this frame in its place where the pose model missed it.',
    correctJoints: 'Correct joints',
  },
  eventHandles: {
    label: 'Contacts and toe-offs',
    place: (time: string, frame: number, isEdited: boolean): string =>
      `${time}, frame ${frame}${isEdited ? ', set by hand' : ''}`,
    keys: 'Left and right move it by a frame, with Shift by a tenth of one. Up and down go to the one before and after. Delete removes it.',
  },
  frameEvents: {
    label: 'Contacts and toe-offs at this frame',
    heading: 'At this frame',
    frameAt: (frame: number, time: string): string => `frame ${frame}, ${time}`,
    /** A kind of event beside its side. */
    kind: (event: string): string => event.toLowerCase(),
    here: 'here',
    hereByHand: 'here, set by hand',
    framesEarlier: (frames: number): string =>
      `${frames} ${plural(frames, { one: 'frame', other: 'frames' })} earlier`,
    framesLater: (frames: number): string =>
      `${frames} ${plural(frames, { one: 'frame', other: 'frames' })} later`,
    goToNearest: (event: string, where: string): string => `Go to the nearest ${event}, ${where}`,
    noneFound: 'none found',
    moveNearestHere: (event: string): string => `Move the nearest ${event} to this frame`,
    moveHere: 'Move it to this frame',
    removeThis: (event: string): string => `Remove this ${event}`,
    remove: 'Remove it',
    addHere: (event: string): string => `Add a ${event} at this frame`,
    addOneHere: 'Add one at this frame',
  },
  jointLayer: {
    jointsOnFrame: (frame: number): string => `Joints on frame ${frame}`,
    notSeen: 'not seen on this frame',
    place: (x: number, y: number, isEdited: boolean): string =>
      byHand(`${x} across, ${y} down, in pixels`, isEdited),
    joint: (joint: string, isEdited: boolean): string => byHand(joint, isEdited),
    jointNotSeen: (joint: string, isEdited: boolean): string =>
      `${byHand(joint, isEdited)}, not seen: drag it to its place`,
    keys: 'Arrow keys move the joint by a pixel, with Shift by ten. Delete puts it back to where it was detected.',
  },
  rangeEdit: {
    stretchOfTime: 'Stretch of time',
    startHere: 'Start here',
    endHere: 'End here',
    fromGoToItsEnd: (time: string): string => `from ${time}: go to its end`,
    forgetTheMarks: 'Forget the marks',
    leaveItOut: 'Leave it out',
    whatFor:
      'Strides that reach into it get no numbers. For a stumble, a speed change, a hand in the picture.',
  },
  strideEdit: {
    label: 'Chosen stride',
    heading: 'Stride',
    useItAgain: 'Use it again',
    leaveItOut: 'Leave it out',
    leftOut: 'Left out: it has no numbers and does not count in the medians.',
    leftOutWithStretch: 'Left out with the stretch of time that it reaches into.',
    noneIsChosen: 'No stride is chosen.',
    chooseAtPlayhead: 'Choose the one at the playhead',
    noWholeStride: 'No whole stride was found in this clip.',
  },
  undoBar: {
    label: 'Undo and redo',
    undo: 'Undo',
    undoStep: (step: string): string => `Undo⟦\u00a0${step}⟧`,
    undoKeys: 'Ctrl+Z',
    redo: 'Redo',
    redoStep: (step: string): string => `Redo⟦\u00a0${step}⟧`,
    redoKeys: 'Ctrl+Shift+Z',
  },
});
