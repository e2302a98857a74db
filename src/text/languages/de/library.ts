import type { View } from '../../../core/run/run-context.ts';
import type { libraryWords } from '../../words/library.ts';
import { pluralIn } from '../../plural-in.ts';

const plural = pluralIn('de');
const FROM: Readonly<Record<View, string>> = {
  side: 'Von der Seite',
  front: 'Von vorn',
  rear: 'Von hinten',
};

const listed = new Intl.ListFormat('de');

/** The kept runs. */
export const library: typeof libraryWords = {
  damagedRuns: {
    label: 'Beschädigte Läufe',
    noId: 'ohne Kennung',
    deleteDamagedCopy: 'Die beschädigte Kopie löschen',
  },
  libraryScreen: {
    yourRuns: 'Deine Läufe',
    whereKept: 'In diesem Browser auf diesem Gerät aufbewahrt und nirgends sonst.',
    reading: 'Deine Läufe werden gelesen …',
    noRunsYet: 'Noch keine Läufe',
    runsAreKeptHere:
      'Jeder Lauf, den du auswertest, wird hier mit seinem Video aufbewahrt, damit du zu ihm zurückkommen und sehen kannst, was sich verändert hat.',
    runner: 'Wer läuft',
    everybody: 'Alle',
    runnerWithRuns: (name, runs) => `${name} (${runs})`,
    compare: 'Vergleichen',
    overTime: 'Verlauf',
    heightNotEntered: 'Größe nicht angegeben',
    usuallyFilmed: (near) =>
      `meist mit dem ${near === 'left' ? 'linken' : 'rechten'} Bein zur Kamera gefilmt`,
    runs: (count) => plural(count, { one: `${count} Lauf`, other: `${count} Läufe` }),
    newRun: 'Neuer Lauf',
    newRunWithHeight: 'Neuer Lauf mit dieser Größe',
    noRunFits: 'Kein Lauf passt',
    nothingHolds: (search) => `Kein Name, keine Datei, kein Datum und keine Ansicht enthält „${search}“.`,
    showAllRuns: 'Alle Läufe zeigen',
  },
  runCard: {
    noPicture: 'Kein Bild von diesem Lauf',
    noVideoNoPicture: 'Kein Video, also kein Bild',
    demo: 'Demo',
    noNumbersRefused: 'Keine Zahlen: Die Messung ist misslungen, oder der Clip ließ keine zu.',
    noNumbersForView: 'Keine Zahlen für diese Ansicht.',
    unreliable: 'Unzuverlässig',
    partlyUnreliable: (view) => `${FROM[view]} unzuverlässig`,
    findingsToLookAt: (count) =>
      `${count} ${plural(count, { one: 'Beobachtung', other: 'Beobachtungen' })} zum Ansehen`,
    noFindingToLookAt: 'Nichts, was du ansehen solltest',
    dropVideoOf: (title) => `Das Video von ${title} löschen, die Zahlen behalten`,
    dropVideo: (size) => `Das Video löschen (${size}), die Zahlen behalten`,
    noVideoKept: 'kein Video aufbewahrt',
    deleteRun: (title) => `${title} löschen`,
  },
  runTitle: {
    nameOf: (title) => `Name von ${title}`,
    rename: (title) => `${title} umbenennen`,
  },
  runnerName: {
    runnerOf: (title) => `Wer läuft in ${title}`,
    placeholder: 'Name der Person',
    whoRan: 'Wer ist gelaufen?',
    ran: (title) => `läuft in ${title}`,
  },
  searchField: {
    label: 'Deine Läufe durchsuchen',
    placeholder: 'Name, Datei, Datum oder Ansicht',
    runs: (total) => `${total} Läufe`,
    found: (found, total) => `${found} von ${total} Läufen`,
  },
  sharedRunOpening: {
    title: 'Ein geteilter Lauf wird geöffnet',
    progress: 'Der geteilte Lauf wird geöffnet',
    cancel: 'Abbrechen',
  },
  storageMeter: {
    label: 'Belegter Platz auf diesem Gerät',
    usedOfAllowed: (used, granted) => `${used} von ${granted}, die dieser Browser erlaubt`,
    inUse: (used, granted) => `⟦${used}⟧ von ${granted} belegt.`,
    inUseByVideos: (used, granted, videos) => `⟦${used}⟧ von ${granted} belegt, davon ${videos} Videos.`,
    mayBeCleared: 'Der Browser kann sie löschen, wenn der Speicher voll wird.',
  },
  storedRun: {
    results: 'Ergebnisse',
    notOnThisDevice: 'Dieser Lauf ist nicht auf diesem Gerät',
    deletedOrElsewhere: 'Er wurde gelöscht, oder er wurde in einem anderen Browser ausgewertet.',
    keptWhereAnalysed: 'Läufe werden nur dort aufbewahrt, wo sie ausgewertet wurden.',
    openingTheRun: 'Der Lauf wird geöffnet …',
  },
  unfinishedRuns: {
    files: (names) => listed.format(names),
    demoRun: (files) => `Demo-Lauf (${files})`,
    unfinished: (name) => `Nicht fertig: ${name}`,
  },
};
