import type { resultsCorrectionsWords } from '../../../words/results/corrections.ts';
import { plural } from '../plural.ts';

const byHand = (place: string, isEdited: boolean): string =>
  isEdited ? `${place}, von Hand gesetzt` : place;

const frameCount = (frames: number): string =>
  `${frames} ${plural(frames, { one: 'Bild', other: 'Bilder' })}`;

/** The corrections of a clip, in German. */
export const corrections: typeof resultsCorrectionsWords = {
  correctionsPanel: {
    heading: 'Korrekturen',
    leave: 'Korrekturen beenden',
  },
  editList: {
    label: 'Korrekturen dieses Clips',
    nothingCorrected: 'Nichts ist korrigiert',
    count: (corrections) =>
      `${corrections} ${plural(corrections, { one: 'Korrektur', other: 'Korrekturen' })}`,
    dropAll: 'Alle verwerfen',
    appearHere:
      'Hier erscheint jede Korrektur einzeln. Die Zahlen folgen sofort, und alles, was auf einer Korrektur beruht, sagt das auch.',
    goTo: (time, edit) => `Gehe zu ${time}: ${edit}`,
    takeBackEdit: (edit) => `Zurücknehmen: ${edit}`,
    takeBack: 'Zurücknehmen',
  },
  editPanel: {
    joints: 'Gelenke',
    dragAJoint:
      'Zieh ein Gelenk dorthin, wo es im Bild ist, oder nimm Tab und die Pfeiltasten. Entf setzt es zurück.',
    putAJoint: 'Setz ein Gelenk dieses Bildes an seinen Platz, wo das Posenmodell es verfehlt hat.',
    correctJoints: 'Gelenke korrigieren',
  },
  eventHandles: {
    label: 'Kontakte und Zehenablösungen',
    place: (time, frame, isEdited) => `${time}, Bild ${frame}${isEdited ? ', von Hand gesetzt' : ''}`,
    keys: 'Links und rechts verschieben um ein Bild, mit Umschalt um ein Zehntel davon. Auf und ab gehen zum vorigen und nächsten. Entf entfernt es.',
  },
  frameEvents: {
    label: 'Kontakte und Zehenablösungen an diesem Bild',
    heading: 'An diesem Bild',
    frameAt: (frame, time) => `Bild ${frame}, ${time}`,
    kind: (event) => event,
    here: 'hier',
    hereByHand: 'hier, von Hand gesetzt',
    framesEarlier: (frames) => `${frameCount(frames)} früher`,
    framesLater: (frames) => `${frameCount(frames)} später`,
    goToNearest: (event, where) => `Zum nächstgelegenen gehen: ${event}, ${where}`,
    noneFound: 'keine gefunden',
    moveNearestHere: (event) => `Den nächstgelegenen Zeitpunkt hierher verschieben: ${event}`,
    moveHere: 'Auf dieses Bild verschieben',
    removeThis: (event) => `Entfernen: ${event}`,
    remove: 'Entfernen',
    addHere: (event) => `An diesem Bild hinzufügen: ${event}`,
    addOneHere: 'An diesem Bild hinzufügen',
  },
  jointLayer: {
    jointsOnFrame: (frame) => `Gelenke auf Bild ${frame}`,
    notSeen: 'auf diesem Bild nicht zu sehen',
    place: (x, y, isEdited) => byHand(`${x} von links, ${y} von oben, in Pixeln`, isEdited),
    joint: (joint, isEdited) => byHand(joint, isEdited),
    jointNotSeen: (joint, isEdited) => `${byHand(joint, isEdited)}, nicht zu sehen: zieh es an seinen Platz`,
    keys: 'Die Pfeiltasten verschieben das Gelenk um ein Pixel, mit Umschalt um zehn. Entf setzt es dorthin zurück, wo es erkannt wurde.',
  },
  rangeEdit: {
    stretchOfTime: 'Zeitabschnitt',
    startHere: 'Hier beginnen',
    endHere: 'Hier enden',
    fromGoToItsEnd: (time) => `ab ${time}: geh zu seinem Ende`,
    forgetTheMarks: 'Marken verwerfen',
    leaveItOut: 'Auslassen',
    whatFor:
      'Doppelschritte, die hineinreichen, bekommen keine Zahlen. Für ein Stolpern, einen Tempowechsel, eine Hand im Bild.',
  },
  strideEdit: {
    label: 'Gewählter Doppelschritt',
    heading: 'Doppelschritt',
    useItAgain: 'Wieder verwenden',
    leaveItOut: 'Auslassen',
    leftOut: 'Ausgelassen: Er hat keine Zahlen und zählt in den Medianen nicht mit.',
    leftOutWithStretch: 'Ausgelassen mit dem Zeitabschnitt, in den er hineinreicht.',
    noneIsChosen: 'Kein Doppelschritt ist gewählt.',
    chooseAtPlayhead: 'Den am Abspielpunkt wählen',
    noWholeStride: 'In diesem Clip wurde kein ganzer Doppelschritt gefunden.',
  },
  undoBar: {
    label: 'Rückgängig und wiederholen',
    undo: 'Rückgängig',
    undoStep: (step) => `Rückgängig⟦:\u00a0${step}⟧`,
    undoKeys: 'Strg+Z',
    redo: 'Wiederholen',
    redoStep: (step) => `Wiederholen⟦:\u00a0${step}⟧`,
    redoKeys: 'Strg+Umschalt+Z',
  },
};
