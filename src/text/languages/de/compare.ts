import type { compareWords } from '../../words/compare.ts';
import { plural } from './plural.ts';

export const compare: typeof compareWords = {
  captureNotes: {
    title: 'Vergleichbar aufgenommen',
    sameViewNear:
      'Gleiche Ansicht, gleiches kameranahes Bein, gleiche Bildrate, gleiches Tempo, gleiche Größe im Bild und gleiches Modell.',
    notCapturedComparably: 'Nicht vergleichbar aufgenommen',
    compareWithCare: 'Mit Vorsicht vergleichen',
  },
  comparePane: {
    fetchingTheFrames: (share) => `Bilder werden geholt, ${share} %`,
    videoReadOutline: 'Das Video konnte nicht gelesen werden: nur der Umriss',
    videoKeptOutline: 'Kein Video behalten: nur der Umriss',
    frame: (timeS, shownFrame) => `${timeS} · Bild ${shownFrame}`,
  },
  comparePlayer: {
    label: 'Nebeneinander',
    pause: 'Anhalten',
    play: 'Abspielen',
    aLittleBack: 'Ein wenig zurück',
    positionStride: 'Stelle im Doppelschritt',
    ofTheStride: (position) => `${position} % des Doppelschritts`,
    aLittleForward: 'Ein wenig vor',
    keepInStep: 'Im Gleichschritt',
    byPhase: 'nach Phase',
    contactRealTime: 'ab Kontakt, in Echtzeit',
    speed: 'Tempo',
    layOver: (b, a) => `${b} über ${a} legen`,
  },
  compareScreen: {
    heading: 'Vergleichen',
    run: 'Lauf',
    what: 'Was',
    leftAndRight: 'Links und rechts',
    twoRuns: 'Zwei Läufe',
    twoStrides: 'Zwei Doppelschritte',
    title: 'Noch nichts zu vergleichen',
    analyseRunAnother:
      'Analysiere einen Lauf und dann noch einen: Hier siehst du, was sich geändert hat und ob der Unterschied echt ist.',
    openAVideo: 'Video öffnen',
    tryDemoRun: 'Beispiellauf ansehen',
    swapB: 'A und B tauschen',
    runOpened: (seat) => `Lauf ${seat} konnte nicht geöffnet werden`,
    deletedFilesDamaged: 'Er wurde gelöscht, oder seine Dateien sind beschädigt. Wähle einen anderen.',
    differences: 'Unterschiede',
    chooseTwoRuns: 'Wähle zwei Läufe: vorher und nachher oder zwei Geschwindigkeiten.',
    chooseARun: 'Wähle einen Lauf.',
    left: 'Links',
    right: 'Rechts',
  },
  differenceTable: {
    bothFeet: 'beide Füße',
    numberCommon: 'Sie haben keine Zahl gemeinsam.',
    noneDifferencesLarger: (differences) =>
      `Keiner der ${differences} Unterschiede ist größer als der Messfehler.`,
    differencesLargerMeasurements: (plain, differences) =>
      `${plain} von ${differences} Unterschieden ${plural(plain, { one: 'ist', other: 'sind' })} größer als der Messfehler.`,
    tableOfDifferences: 'Tabelle der Unterschiede',
    halfWidthInterval:
      '± ist die halbe Breite des 95-%-Intervalls. Der Fehler eines Unterschieds ist der beider Seiten, quadratisch addiert; ein Unterschied innerhalb davon kann allein vom Messen kommen.',
    what: 'Was',
    canItBeTold: 'Ist es sicher?',
  },
  seatPicker: {
    run: 'Lauf',
    theSameRun: 'Derselbe Lauf',
    chooseARun: 'Lauf wählen',
    clip: 'Clip',
    strideShown: 'Gezeigter Doppelschritt',
    typical: (stride) => `Am typischsten: ${stride}`,
    mostTypical: 'Am typischsten',
    flagged: (stride) => `${stride} ⚑ auffällig`,
  },
};
