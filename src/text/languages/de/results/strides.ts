import type { Side } from '../../../../core/pose/landmark.ts';
import type { resultsStridesWords } from '../../../words/results/strides.ts';
import { plural } from '../plural.ts';

const NAMES: Readonly<Record<Side, string>> = {
  left: 'Linker Doppelschritt',
  right: 'Rechter Doppelschritt',
};
const NAMES_WITHIN: Readonly<Record<Side, string>> = {
  left: 'linker Doppelschritt',
  right: 'rechter Doppelschritt',
};
const OTHERS: Readonly<Record<Side, string>> = { left: 'linken', right: 'rechten' };

const strideCount = (strides: number): string =>
  `${strides} ${plural(strides, { one: 'Doppelschritt', other: 'Doppelschritte' })}`;

/** The strides of a clip, in German. */
export const strides: typeof resultsStridesWords = {
  noteSubject: {
    thisFrame: (time) => `Dieses Bild, ${time}`,
    stride: (side, time) => `${NAMES[side]} bei ${time}`,
    metricOfStride: (metric, side, time) => `${metric}, ${NAMES_WITHIN[side]} bei ${time}`,
  },
  strideCard: {
    stride: (stride) => `Doppelschritt ${stride}`,
    when: (from, to, ms) => `${from} bis ${to}, ${ms} ms`,
    whyFlagged: 'Warum er auffällig ist',
    yourVerdict: (stride) => `Dein Urteil: Doppelschritt ${stride}`,
    repeat: 'Diesen Doppelschritt wiederholen',
    useItAgain: 'Wieder verwenden',
    leaveItOut: 'Auslassen',
  },
  strideCell: {
    goToFrame: (metric, frame) => `${metric}: zu Bild ${frame} gehen`,
    flagged: 'Auffällig:',
    notAskedFor: 'nicht gefragt',
  },
  strideList: {
    label: 'Doppelschritte',
    leftOut: 'ausgelassen',
    flagged: 'Auffällig:',
    keyGoesHere: (key) => `Taste ${key} führt hierher`,
  },
  strideNavigator: {
    noWholeStride:
      'In diesem Clip wurde kein ganzer Doppelschritt gefunden. Ein Doppelschritt braucht zwei Kontakte desselben Fußes: Ein längerer Clip hilft oder ein Kontakt, den du unter Korrekturen von Hand setzt.',
    heading: 'Doppelschritt für Doppelschritt',
    noneFlagged: '⟦Kein Doppelschritt ist auffällig.⟧ Keiner weicht von deinem eigenen Median ab.',
    flaggedOf: (place, flagged) => `Auffälliger Doppelschritt ${place} von ${flagged}`,
    reviewedOf: (reviewed, flagged) => `${reviewed} von ${flagged} durchgesehen`,
    flaggedAmong: (flagged, strides) =>
      `${flagged} von ${strides} ${plural(strides, { one: 'Doppelschritt', other: 'Doppelschritten' })} auffällig`,
    flaggedBefore: 'Auffälliger Doppelschritt davor (P)',
    previous: 'Voriger',
    nextFlaggedKey: 'Nächster auffälliger Doppelschritt (N)',
    nextFlagged: 'Nächster auffälliger',
    chooseAStride: 'Wähl einen Doppelschritt, um ihn Bild für Bild zu sehen.',
    allStrides: (strides) =>
      plural(strides, { one: '1 Doppelschritt', other: `Alle ${strides} Doppelschritte` }),
    order: 'Reihenfolge der Doppelschritte',
    flaggedFirst: 'Auffällige zuerst',
    inTime: 'Zeitlich',
    keys: 'Tasten: ⟦N⟧ und ⟦P⟧ für den nächsten und den vorigen auffälligen Doppelschritt, ⟦1⟧ bis ⟦9⟧ für einen davon; ⟦Y⟧, ⟦X⟧, ⟦V⟧ für stimmt, stimmt nicht oder nicht zu sehen, dann weiter zum nächsten.',
  },
  strideStills: {
    goToFrame: (frame) => `Gehe zu Bild ${frame}`,
    frame: (frame) => `Bild ${frame}`,
    videoNotKept:
      'Das Video dieses Laufs ist nicht gespeichert: Der Umriss der laufenden Person steht für das Bild.',
    notRead:
      'Diese Bilder ließen sich nicht aus dem Video lesen: Der Umriss der laufenden Person steht für sie.',
  },
  strideTable: {
    heading: 'Alle Doppelschritte als Tabelle',
    noneFlagged: (strides) =>
      `${strideCount(strides)}, keiner auffällig. Wähl eine Zahl, um sie auf dem Bild gezeichnet zu sehen, an dem sie gelesen wurde.`,
    someFlagged: (strides, flagged) =>
      `${strideCount(strides)}, ${flagged} auffällig. Wähl eine Zahl, um sie auf dem Bild gezeichnet zu sehen, an dem sie gelesen wurde.`,
    farLegGrey:
      'Die Zahlen des kamerafernen Beins sind grau: Es ist teils verdeckt, darum ist ihr Messfehler größer.',
    allColumns: (columns) => `Alle ${columns} Spalten`,
    label: 'Tabelle der Doppelschritte',
    stride: 'Doppelschritt',
    startSide: 'Beginn, Seite',
    showFewer: 'Weniger zeigen',
    showAll: (strides) => `Alle ${strideCount(strides)} zeigen`,
  },
  strideValues: {
    noNumbers: 'Dieser Doppelschritt hat keine Zahlen.',
    showAtFrame: (frame) => `An Bild ${frame} zeigen`,
    showFewer: 'Weniger Zahlen zeigen',
    showAll: (numbers) => `Alle ${numbers} Zahlen zeigen`,
    key: (side) =>
      `Punkt: dieser Doppelschritt mit seinem Messfehler. Hoher Strich: dein Median. Kleine Striche: deine anderen ${OTHERS[side]} Doppelschritte. Grün: üblicher Bereich.`,
  },
  stridesPanel: {
    stridesAs: 'Doppelschritte als',
    cards: 'Karten',
    table: 'Tabelle',
    dots: 'Punkte',
    eachNumber: 'Jede Zahl, Doppelschritt für Doppelschritt',
  },
};
