import type { runStateWords } from '../../../words/results/run-state.ts';

/** What a reading is worth, and reading a clip again, in German. */
export const runState: typeof runStateWords = {
  why: {
    refused: 'Der Clip erlaubt keine Zahl, der man trauen kann.',
    'many-strides-left-out': 'Mehr als drei von zehn Doppelschritten waren nicht zu lesen.',
    'leg-without-strides': 'Ein Bein hat keinen Doppelschritt, der zu lesen war.',
    'rhythm-disagrees': 'Die gezählten Schritte passen nicht zum Takt der Beine.',
    'few-strides':
      'Ein Bein hat weniger als 7 brauchbare Doppelschritte: Zahlen ja, ein Urteil nur, wo es sicher genug ist.',
    'low-frame-rate':
      'Wenige Bilder pro Sekunde machen Bodenkontakte grob: Zahlen ja, ein Urteil nur, wo es sicher genug ist.',
    'entered-against-picture':
      'Der Clip wurde so gelesen, wie du die Aufnahme angegeben hast, und das Bild zeigt etwas anderes: Vorzeichen können vertauscht sein.',
  },
  limited: {
    title: 'Eine eingeschränkte Messung',
    leaveToBeFound: 'Wenn du nicht sicher bist, lass Ansicht und Richtung erkennen.',
    filmLonger: 'Ein längerer Clip mit 60 Bildern pro Sekunde oder mehr ergibt den Rest.',
  },
  failed: {
    title: (read, seen) => `Diese Messung ist misslungen: ${read} von ${seen} Doppelschritten waren zu lesen`,
    asSentence: (title) => `${title}.`,
    filmAgain:
      'Filme noch einmal: den ganzen Körper im Bild, bei gutem Licht, mit 60 Bildern pro Sekunde oder mehr.',
    tryExactModel:
      'Das genaueste Modell liest oft, was ein schnelleres nicht kann. Misslingt auch das, filme noch einmal bei gutem Licht.',
  },
  readAgain: {
    starting: 'Beginnt',
    gone: 'Das Video dieses Laufs lässt sich nicht mehr öffnen. Wähle es noch einmal, um es auszuwerten.',
    stays: 'Mit dem genauesten Modell. Deine Notizen, Zeichnungen und Korrekturen bleiben.',
    quickLook:
      'Ein Schnellblick: Er kann Doppelschritte auslassen, und seine Beobachtungen sind weniger sicher.',
    quicker: 'Mit dem schnelleren Modell gelesen, das einzelne Gelenke verliert, wo sich die Beine kreuzen.',
  },
  analyseProperly: 'Richtig analysieren',
  analyseProperlyIn: (time) => `Richtig analysieren, etwa ${time}`,
  stretches: {
    read: (stretches, length) =>
      `Gelesen: ${stretches} von ${length}. Der Rest blieb unberührt: Dort fehlt nichts.`,
    stays: 'Deine Notizen, Zeichnungen und Korrekturen bleiben.',
    readAll: 'Den ganzen Clip lesen',
    readAllIn: (time) => `Den ganzen Clip lesen, etwa ${time}`,
  },
};
