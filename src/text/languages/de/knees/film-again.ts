import type { filmAgainWords } from '../../../words/knees/film-again.ts';

/** German for `words/knees/film-again.ts`. */
export const filmAgain: typeof filmAgainWords = {
  due: {
    inDays: (day, days) => `Der nächste Film ist in ${days} Tagen dran, am ${day}.`,
    tomorrow: 'Der nächste Film ist morgen dran.',
    today: 'Der nächste Film ist heute dran.',
    past: (day) => `Der nächste Film war am ${day} dran.`,
    coachNamedDay: 'Den Tag hat dein Coach genannt.',
    filmAlike: 'Gleiche Seite, gleiches Tempo, gleicher Ort, damit sich die Werte vergleichen lassen.',
  },
  change: {
    ofSide: (metric, side) => `${metric}, ${side === 'left' ? 'links' : 'rechts'}`,
    beforeAndNow: (metric, before, now) => `${metric}: vorher ${before}, jetzt ${now}`,
    beforeAndNowBy: (metric, before, now, by) => `${metric}: vorher ${before}, jetzt ${now} (${by})`,
  },
  pain: {
    notWrittenDown: 'nicht notiert',
    of10: (pain) => `${pain} von 10`,
    thenAndNow: (then, now) =>
      `Schmerz im Lauf, der schlimmste in der Woche um jeden Film: damals ${then}, jetzt ${now}.`,
  },
};
