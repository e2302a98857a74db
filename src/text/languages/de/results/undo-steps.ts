import type { Side } from '../../../../core/pose/landmark.ts';
import type { resultsUndoStepsWords } from '../../../words/results/undo-steps.ts';

const STRIDES: Readonly<Record<Side, string>> = {
  left: 'linken Doppelschritt',
  right: 'rechten Doppelschritt',
};

/** What was done to a clip, in German. */
export const undoSteps: typeof resultsUndoStepsWords = {
  corrections: {
    addEvent: (event) => `${event} hinzufügen`,
    removeEvent: (event) => `${event} entfernen`,
    moveEvent: (event) => `${event} verschieben`,
    moveJoint: (joint) => `${joint} verschieben`,
    putJointBack: (joint) => `${joint} zurücksetzen`,
    leaveOutStretch: 'Abschnitt auslassen',
    leaveOutSide: (side) => `${STRIDES[side]} auslassen`,
    useSideAgain: (side) => `${STRIDES[side]} wieder verwenden`,
    leaveOutStride: 'Doppelschritt auslassen',
    useStrideAgain: 'Doppelschritt wieder verwenden',
    takeBack: (edit) => `„${edit}“ zurücknehmen`,
    dropAll: 'alle Korrekturen verwerfen',
  },
  drawings: {
    draw: (kind) => `${kind} zeichnen`,
    remove: (kind) => `${kind} entfernen`,
    move: 'Zeichnung verschieben',
    colour: 'Zeichnung umfärben',
    changeText: 'Text ändern',
  },
  comments: {
    add: 'Kommentar hinzufügen',
    change: 'Kommentar ändern',
    remove: 'Kommentar löschen',
  },
  undoKeys: {
    takenBack: (step) => `Rückgängig gemacht: ${step}`,
    doneAgain: (step) => `Wiederholt: ${step}`,
  },
};
