import type { Side } from '../../../../core/pose/landmark.ts';
import type { resultsScreenWords } from '../../../words/results/screen.ts';

const LEGS: Readonly<Record<Side, string>> = { left: 'linkes', right: 'rechtes' };
const SIDES: Readonly<Record<Side, string>> = { left: 'links', right: 'rechts' };

/** What lies in the results themselves, in German. */
export const screen: typeof resultsScreenWords = {
  bandWord: {
    notJudged: 'nicht bewertet',
  },
  checklistRow: {
    ofSide: (item, side) => `${item}, ${SIDES[side]}`,
  },
  clipHeader: {
    correctHowFilmed: 'Angaben zur Aufnahme ändern',
  },
  clipLine: {
    fact: (label) => label,
    nearLeg: (side) => `${LEGS[side]} Bein kameranah`,
    lengthAtRate: (length, frameRate, varies) => `${length} mit ${frameRate}${varies ? ' (schwankend)' : ''}`,
    slowerThanLife: (times) => `${times}-mal langsamer als in Wirklichkeit`,
  },
  clipSwitch: {
    clipsOfRun: 'Clips dieses Laufs',
  },
  contextEditor: {
    detected: 'erkannt',
    filmedFrom: 'Gefilmt von',
    side: 'Seite',
    front: 'Vorn',
    behind: 'Hinten',
    runnerInPicture: 'Laufrichtung im Bild',
    levelBy: 'Waagerecht nach',
    roomsLines: 'Linien des Raums',
    bestGuess: 'Beste Schätzung',
    belt: 'Laufband',
    picture: 'Bildrand',
  },
  numbersPanel: {
    couldNotBeMeasured: 'Dieser Clip ließ sich nicht messen.',
    numbersAs: 'Zahlen als',
    measurements: 'Messwerte',
    overTime: 'Zeitverlauf',
    strideCycle: 'Schrittzyklus',
    curves: 'Kurven',
  },
  picturePanels: {
    heading: (run, picture) => `${run}: ${picture}`,
  },
  resultsHeader: {
    goodReading: 'Gute Messung',
    limitedReading: 'Eingeschränkte Messung',
    unreliableReading: 'Unzuverlässige Messung',
    workingOutAgain: 'Die Zahlen werden neu berechnet …',
    compare: 'Vergleichen',
    anotherVideo: 'Anderes Video',
  },
  reviewTabs: {
    review: 'Durchsicht',
    findings: 'Beobach\u00ADtungen',
    strides: 'Doppel\u00ADschritte',
    numbers: 'Zahlen',
    notes: 'Notizen & Checkliste',
    notesSoFar: (notes) => `Notizen (${notes}) & Checkliste`,
  },
  runCommands: {
    report: 'Bericht zu diesem Lauf',
    reportSearch: 'drucken pdf',
    printReport: 'Bericht drucken',
    compare: 'Diesen Lauf vergleichen',
    addView: 'Diesem Lauf eine Ansicht hinzufügen',
    findingsSearch: 'daran arbeiten gut',
    stridesSearch: 'karten tabelle auffällig schritte',
    numbersSearch: 'messwerte messungen',
    notesSearch: 'kommentare coach',
    curvesOverTime: 'Kurven im Zeitverlauf',
    curvesOfCycle: 'Kurven des Schrittzyklus',
    curvesSearch: 'diagramme zahlen',
    clipSearch: 'clip ansicht',
    stride: (stride, side, time) => `Doppelschritt ${stride}, ${SIDES[side]}, ${time}`,
    flaggedSearch: 'auffällig',
  },
  tryThis: {
    heading: 'Eins zum Ausprobieren',
    yourCoach: (cue) => `Von deinem Coach: ${cue}`,
    yourPlan: 'Dein Plan',
    beepAt: (stepsPerMin) => `Takt mit ${stepsPerMin}`,
    moreToTry: 'Mehr zum Ausprobieren',
    filmAgain: 'Noch einmal filmen',
  },
  verdictStrip: {
    runAtAGlance: 'Der Lauf auf einen Blick',
  },
};
