import type { unfinishedWords } from '../../../words/library/unfinished.ts';

/** Runs that waited or were being analysed when their tab went, in German. */
export const unfinished: typeof unfinishedWords = {
  cutOff: (done, total, since) => `Abgebrochen nach ${done} von ${total} Bildern, ${since}.`,
  waiting: (frames, since) =>
    `Wartete auf die Analyse (${frames} Bilder, ${since}). Was du dazu angegeben hast, ist noch da.`,
  chooseAgain: (names) =>
    `Die Seite wurde geschlossen, bevor dieser Browser eine eigene Kopie hatte, oder dafür war kein Platz: Wähle ${names} noch einmal, um weiterzumachen.`,
  cutAgain: (names, start, end) =>
    `Die Seite wurde geschlossen, bevor der Teil von ${start} bis ${end} gespeichert war, oder dafür war kein Platz: Öffne ${names} als neuen Lauf, nimm den Teil noch einmal und verwirf diesen hier.`,
  resume: 'Fortsetzen',
  begin: 'Jetzt analysieren',
  resumeAll: (count) => `Alle ${count} analysieren`,
  chooseOne: 'Das Video noch einmal wählen',
  chooseSeveral: 'Die Videos noch einmal wählen',
  discard: 'Verwerfen',
  refused: {
    'video-missing': 'Das Video ist nicht mehr zu lesen: Verwirf den Lauf und öffne das Video noch einmal.',
    'other-video':
      'Das ist ein anderes Video: Seine Bildgröße oder die Zahl seiner Bilder ist nicht dieselbe.',
  },
};
