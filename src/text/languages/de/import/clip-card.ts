import type { clipCardWords } from '../../../words/import/clip-card.ts';

/** Around one clip on its way in. */
export const clipCard: typeof clipCardWords = {
  clipCard: {
    remove: (name) => `${name} entfernen`,
    readingTheFile: 'Die Datei wird gelesen …',
    lookingForRunner: 'Suche die Person, die läuft …',
    severalPeople: 'Im Bild ist mehr als eine Person.',
    likelyRunnerMarked:
      'Markiert ist, wer nach der laufenden Person aussieht. Wähle im Bild jemand anderen, wenn das nicht stimmt.',
    pickedPersonMarked: 'Die Person, die du gewählt hast, ist markiert und wird ausgewertet.',
    searchAnyway: 'Trotzdem das ganze Video durchsuchen',
    removeFile: 'Diese Datei entfernen',
  },
  clipFacts: {
    length: 'Länge',
    frameRate: 'Bildrate',
    varying: (frameRate) => `${frameRate}, schwankend`,
    picture: 'Bildgröße',
    turned: (size, degrees) => `${size}, um ${degrees}° gedreht`,
    frames: 'Bilder',
    file: 'Datei',
    storedAs: 'Gespeichert als',
  },
  clipPicture: {
    runner: 'Läuft',
    pickThisOne: 'Diese Person wählen',
    pickFromLeft: (place) => `Diese Person wählen (Nummer ${place} von links)`,
    pictureOf: (name) => `Ein Bild aus ${name}`,
    firstFrameOf: (name) => `Erstes Bild von ${name}`,
  },
  clipSettings: {
    detected: 'erkannt',
    looking: 'wird gesucht …',
    foundInAnalysis: 'zeigt sich bei der Auswertung',
    filmedFrom: 'Gefilmt von',
    filmedFromView: { side: 'Seite', front: 'Vorn', rear: 'Hinten' },
    runnerFaces: 'Blickrichtung',
    facing: { left: 'Links', right: 'Rechts' },
    dots: 'Ich trage zwei helle Punkte am unteren Rücken',
    dotsHint:
      'Zwei gleiche runde Aufkleber von 2 bis 4 cm, je einer über den beiden Grübchen am unteren Rücken, auf der Haut oder auf einem Bund, der nicht rutscht, wo sonst nichts so hell ist. Sie ergeben die Beckenabsenkung.',
  },
  trimPanel: {
    label: 'Teil des Clips',
    partOfYourClip: (from, to) =>
      `Ein Teil deines Clips, ${from} bis ${to}. Die Datei selbst bleibt, wie sie war.`,
    takeWholeClip: 'Den ganzen Clip nehmen',
    lookingForSteadiest: (length) => `Ein langer Clip. Suche die gleichmäßigsten ${length} darin …`,
    steadiestRunning: (from, to) =>
      `Am gleichmäßigsten gelaufen: ⟦${from} bis ${to}⟧. Ein kurzer Teil ist schneller ausgewertet und reicht für ein Urteil zu jedem Fuß.`,
    useThisPart: 'Diesen Teil nehmen',
    choosePartYourself:
      'Das ist ein langer Clip. Wähle den Teil, in dem gleichmäßig gelaufen wird und alles zu sehen ist.',
    chooseAnotherPart: 'Einen anderen Teil wählen',
    useOnlyPart: 'Nur einen Teil davon nehmen',
    chosenPart: (from, to, running) => `${from} bis ${to}, davon ${running} Laufen`,
    takeAtLeast: (shortest) => `Nimm mindestens ${shortest}: Weniger enthält zu wenige Doppelschritte.`,
    cutting: (percent) => `Wird geschnitten, ${percent} %`,
    cancel: 'Abbrechen',
    couldNotBeCut:
      'Diese Datei ließ sich nicht schneiden. Werte sie ganz aus, oder schneide sie mit der Foto-App deines Telefons und öffne das Ergebnis.',
  },
  trimStrip: {
    startOfPart: 'Anfang des Teils',
    endOfPart: 'Ende des Teils',
  },
};
