import type { importScreenWords } from '../../../words/import/import-screen.ts';
import { pluralIn } from '../../../plural-in.ts';

const plural = pluralIn('de');
const clips = (count: number): string => plural(count, { one: '1 Clip', other: `${count} Clips` });

/** The import screen and what holds for all clips. */
export const importScreen: typeof importScreenWords = {
  dropZone: {
    dropVideoHere: 'Leg ein Video hier ab',
    formatsForView: 'MP4, MOV oder WebM, vom selben Lauf aus einer anderen Richtung.',
    formats:
      'MP4, MOV oder WebM. Ein Clip von der Seite und einer von hinten ergeben zusammen einen Lauf. Auch ein Lauf, den jemand geteilt hat (.treadlens), lässt sich hier öffnen.',
  },
  importScreen: {
    readingTheFiles: 'Die Dateien werden gelesen …',
    noneCanBeAnalysed:
      'Keine dieser Dateien lässt sich auswerten. Entferne sie oder füge ein anderes Video hinzu.',
    correctEntryFirst: 'Berichtige zuerst die markierte Angabe.',
    clipsAndFrames: (count, frames) => `${clips(count)}, ${frames} Bilder`,
    clipsLeftOut: (count, left) =>
      `${clips(count)}; ${left} nicht ${plural(left, { one: 'lesbarer wird', other: 'lesbare werden' })} ausgelassen`,
    view: { side: 'von der Seite', front: 'von vorn', rear: 'von hinten' },
    aboutTheDemo:
      'Eine gezeichnete Figur, in einem Lauf von der Seite und von hinten gefilmt. Dein Browser wertet die zwei Clips jetzt aus, genau wie deine eigenen.',
    checkAndStart: 'Prüfe, was erkannt wurde, ergänze, was du weißt, und leg los.',
    demoNotLoaded: 'Die Demo-Clips ließen sich nicht laden',
    reloadForDemo: 'Sie gehören zu Treadlens selbst. Lade die Seite neu, um es noch einmal zu versuchen.',
    loadingDemo: 'Die Demo-Clips werden geladen …',
    addAnotherView: 'Eine weitere Ansicht dieses Laufs hinzufügen',
    addAClip: 'Einen Clip hinzufügen',
    theRun: 'Der Lauf',
    analyse: 'Auswerten',
  },
  modelField: {
    poseModel: 'Modell der Posenerkennung',
  },
  runFactsForm: {
    remembered: 'gemerkt',
    ofTheDemoRunner: 'von der Demo-Figur',
    heightGives: 'Ergibt die Bandgeschwindigkeit und die Länge deiner Schritte.',
    beltSpeedGives: 'Wie das Laufband sie anzeigt. Ergibt die Schrittlänge und prüft den Maßstab.',
    shoesGive: 'Damit ein Vergleich sagt, wo sich die Schuhe unterscheiden.',
  },
  runnerField: {
    runner: 'Wer läuft',
    remembered: 'gemerkt',
    name: 'Name',
  },
  windowDrop: {
    dropToOpen: 'Leg das Video oder den geteilten Lauf ab, um es zu öffnen',
  },
};
