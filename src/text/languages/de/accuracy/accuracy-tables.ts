import type { accuracyTablesWords } from '../../../words/accuracy/accuracy-tables.ts';
import { plural } from '../plural.ts';

/** Captions, heads and cells of the accuracy page's tables, in German. */
export const accuracyTables: typeof accuracyTablesWords = {
  quantities: {
    'initial-contact': 'Aufsetzen',
    'toe-off': 'Verlassen des Bandes',
    'contact-time': 'Zeit auf dem Band',
  },
  views: { side: 'Seite', front: 'vorn', rear: 'hinten' },
  from: {
    side: 'Von der Seite',
    rear: 'Von hinten',
    front: 'Von vorn',
    oblique: 'Schräg von der Seite',
  },
  filmedFrom: {
    side: 'von der Seite',
    rear: 'von hinten',
    front: 'von vorn',
    oblique: 'schräg von der Seite',
    frontal: 'von vorn oder hinten',
  },
  legs: { near: 'kameranah', far: 'kamerafern', both: 'beide' },
  seenRunners: (method) => `${method} (an eben diesen Personen trainiert)`,
  head: {
    view: 'Ansicht',
    framesASecond: 'Bilder pro Sekunde',
    timedBy: 'Zeit bestimmt von',
    metric: 'Messwert',
    number: 'Zahl',
    leg: 'Bein',
    unit: 'Einheit',
    averageError: 'Mittlerer Fehler',
    sidesOfClips: 'Seiten von Clips',
    strides: 'Doppelschritte',
    filmed: 'Gefilmt',
    n: 'n',
    medianSize: 'Übliche Größe (Median)',
    rms: 'RMS-Fehler',
    within95: '95 % innerhalb von',
    missed: 'Verpasst',
    extra: 'Überzählig',
  },
  plates: {
    fromSide: (quantity) => `${quantity}, von der Seite: Fehler in ms gegenüber Kraftmessplatten`,
    frontal: (quantity) => `${quantity}, von vorn und von hinten: Fehler in ms gegenüber Kraftmessplatten`,
  },
  plateClips: {
    caption:
      'Dieselben Clips, wie Treadlens ausgeliefert wird: Schrittfrequenz, vertauschte Beine und angegebene Bereiche',
    clips: 'Clips',
    cadenceError: 'Größter Fehler der Schrittfrequenz, Schritte/min',
    legsBefore: 'Bilder mit richtigen Beinen vor der Berichtigung',
    legsAfter: 'nach der Berichtigung',
    timesWithin: 'Zeiten innerhalb ihres angegebenen Bereichs',
    misjudged: 'Falsch beurteilte oder abgelehnte Clips',
  },
  joints: {
    caption: (view) => `${view}: jeder Messwert an aufgezeichneten Gelenken`,
    sizeWithout: 'Mittlere Größe ohne ihn',
    follows: 'Gezeigter Teil eines wahren Unterschieds',
  },
  labels: {
    caption: 'Fehler in ms gegenüber dem Mittel zweier Personen',
    clip: 'Clip',
    event: 'Ereignis',
    offset: 'Versatz beider Beine',
    spread: 'Streuung',
    raters: 'Streuung zwischen den Personen',
    withinStated: 'Innerhalb des angegebenen Bereichs',
    clips: {
      'side-gym-60fps': 'Handy im Fitnessstudio, 60 Bilder pro Sekunde',
      'side-lab-slowmotion': 'Labor, Zeitlupe',
    },
  },
  meaning: {
    caption: 'Wie weit eine deiner Zahlen daneben liegen kann',
    offBy: 'Üblicherweise daneben um',
    within19: '19 von 20 innerhalb von',
    measuredOn: 'Gemessen an',
    held: 'Der angegebene Bereich enthielt die Wahrheit',
    bodiesAndSides: (bodies, sides) =>
      `${plural(bodies, { one: `${bodies} gerenderter Körper`, other: `${bodies} gerenderte Körper` })}, ${plural(sides, { one: `${sides} Seite eines Clips`, other: `${sides} Seiten von Clips` })}`,
  },
  held: {
    caption:
      'Angegebene Bereiche an aufgezeichneten Gelenken echter Läuferinnen und Läufer, jede Person der Reihe nach ausgelassen',
    held: 'Der Bereich enthielt die Wahrheit',
    runners: 'Personen',
    readings: 'Messungen',
  },
  strikes: {
    caption: (clips) =>
      `Fußaufsatz des kameranahen Beins in ${clips} Clips, mit Grenzen, die ohne die Person gewählt wurden`,
    truth: 'Wahrheit',
    asHeel: 'Gelesen als Rückfuß',
    asMidfoot: 'als Mittelfuß',
    asForefoot: 'als Vorfuß',
    classes: { rearfoot: 'Rückfuß', midfoot: 'Mittelfuß', forefoot: 'Vorfuß' },
  },
  rendered: {
    caption: (view) => `${view}: jeder Messwert an gerenderten Clips`,
    size: 'Mittlere Größe des Fehlers',
    largest: 'Größter',
    bodies: 'Körper',
    truthWithinSides: 'Wahrheit im angegebenen Bereich, Seiten',
    truthWithinStrides: 'Doppelschritte',
  },
  percent: (share) => `${share} %`,
};
