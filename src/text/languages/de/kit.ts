import type { kitWords } from '../../words/kit.ts';

const SIDES = { left: 'Links', right: 'Rechts' } as const;
const LEGS = { near: 'kameranahes Bein', far: 'kamerafernes Bein' } as const;

export const kit: typeof kitWords = {
  beltSpeedField: {
    beltSpeed: 'Bandgeschwindigkeit',
  },
  dialog: {
    close: 'Schließen',
  },
  field: {
    optional: ', freiwillig',
  },
  heightField: {
    runnersHeight: 'Körpergröße',
  },
  learnLink: {
    readMore: (title) => `Mehr dazu: ${title}`,
  },
  notice: {
    technicalDetails: 'Technische Einzelheiten',
  },
  numberField: {
    unitOf: (label) => `Einheit: ${label}`,
    writeItLike: (example, unit) => `Schreib es so: ${example} ${unit}.`,
    example: (value) => `z. B. ${value}`,
    liesBetween: (low, high) => `Muss zwischen ${low} und ${high} liegen.`,
  },
  phoneCamera: {
    filmPhone: 'Mit diesem Handy filmen',
  },
  preflightList: {
    checkingFilmed: 'Es wird geprüft, wie gefilmt wurde …',
    checkingThePicture: 'Das Bild wird geprüft …',
    stepTreadmillPicture: 'Steig auf das Laufband: Das Bild wird geprüft, sobald du darin bist',
    whatToDo: 'Was du tun kannst',
    goCannotMeasured: 'Du kannst weitermachen: Was sich nicht messen lässt, wird mit Begründung weggelassen.',
    howToFilm: 'So filmst du',
    someNumbersLeft: 'Einige Zahlen fehlen dann',
    numbersLessExact: 'Zahlen sind ungenauer',
    worthKnowing: 'Gut zu wissen',
  },
  recordingNotice: {
    recordingOf: (made) => `Aufnahme vom ${made}`,
    partRecordingAnalysed: 'Ein Teil dieser Aufnahme ist analysiert',
    recordingWaitsAnalysed: 'Eine Aufnahme wartet auf die Analyse',
    onThisDevice: (made, length, size, cameras) => {
      const facts = [made, ...(length === null ? [] : [length]), size];
      return `${[...facts, ...(cameras > 1 ? ['zwei Kameras'] : [])].join(', ')}. Sie ist nur auf diesem Gerät.`;
    },
    takeAnotherPart: 'Anderen Teil nehmen',
    analyseIt: 'Analysieren',
    deleteIt: 'Löschen',
  },
  sideMark: {
    side: (side) => SIDES[side],
    sideAndLeg: (side, leg) => `${SIDES[side]}, ${LEGS[leg]}`,
  },
  slowMotionChoice: {
    playsIn: 'Spielt ab in',
    slowMotionFactor: 'Zeitlupenfaktor',
    times: 'mal',
    framesPerSecond: 'Bilder pro Sekunde beim Filmen, geteilt durch die, mit denen die Datei abspielt.',
    anotherFactor: 'Anderer Faktor …',
  },
  undoToast: {
    label: 'Rückgängig',
    closeThisMessage: 'Diese Meldung schließen',
  },
  videoPicker: {
    chooseAVideo: 'Video wählen',
  },
  waysToFilm: {
    record: 'Aufnehmen',
  },
};
