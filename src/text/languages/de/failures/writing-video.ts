import type { writingVideoWords } from '../../../words/failures/writing-video.ts';

/** Why a video could not be written, and what this browser cannot do, in German. */
export const writingVideo: typeof writingVideoWords = {
  failures: {
    cannotEncode:
      'Dieser Browser kann Videos dieser Größe nicht schreiben. Versuch es mit einem aktuellen Chrome, Edge oder Safari.',
    outOfMemory:
      'Auf dem Gerät ist der Arbeitsspeicher ausgegangen. Schließ andere Tabs oder wähle einen kürzeren Teil.',
    noPictures:
      'Dieser Browser spielt das Video ab, lässt eine Seite aber seine Bilder nicht lesen. Versuch es mit einem anderen Browser oder wandle den Clip in H.264 um.',
    notToItsEnd:
      'Das Video war nicht bis zum Ende zu lesen. Versuch es noch einmal; geschieht es wieder, öffne den ursprünglichen Clip noch einmal.',
  },
  leftOut: {
    whole:
      'Der ganze Clip wurde nicht geteilt, nur Teile seines Videos: Wähle einen auffälligen Doppelschritt oder frag, wer ihn geteilt hat.',
    around:
      'Bilder um diese Stelle wurden nicht geteilt, nur Teile des Videos: Wähle einen auffälligen Doppelschritt oder frag, wer es geteilt hat.',
  },
  limits: {
    noCodecs:
      'Dieser Browser spielt Videos ab, um sie zu lesen, was länger dauert, und schreibt keine mit eingezeichneten Messungen.',
    noPrivateFiles:
      'Dieser Browser hat keinen Platz für große Dateien einer Seite: Aufnahmen und ausgeschnittene Teile eines Videos sind weg, wenn die Seite geschlossen wird, und fertige Läufe kommen in seine Datenbank.',
    both: 'Dieser Browser spielt Videos ab, um sie zu lesen, was länger dauert, und schreibt keine mit eingezeichneten Messungen; außerdem hat er keinen Platz für große Dateien einer Seite: Aufnahmen und ausgeschnittene Teile eines Videos sind weg, wenn die Seite geschlossen wird, und fertige Läufe kommen in seine Datenbank.',
  },
};
