import type { sourcesWords } from '../../words/sources.ts';

const legs = (near: string, far: string | null): string =>
  far === null ? near : `${near} am kameranahen und ${far} am kamerafernen Bein`;

/** What sentences rest on, where it is not a study; and the errors of the numbers, in German. */
export const sources: typeof sourcesWords = {
  articleReference:
    'Gesundheitsartikel darüber, warum Knie beim Laufen schmerzen (ein allgemeiner Gesundheitsartikel, hier nacherzählt; keine Studie).',
  dictionaryReference: 'Treadlens: wie jede Zahl festgelegt ist, ihre Bereiche und ihre gemessenen Fehler.',
  article: 'Gesundheitsartikel',
  dictionary: 'Festlegungen und Zahlen von Treadlens',
  ruleOfThumb: 'Faustregel',
  error: {
    measured: (near, far, stride) =>
      `Rechne damit, dass die Zahl mit dem genauesten Modell in 19 von 20 Fällen auf ${legs(near, far)} stimmt; deine eigenen Doppelschritte sind untereinander auf ${stride} vergleichbar.`,
    judged: (near, far, stride) =>
      `Nach Einschätzung, weil es nicht mit allen Modellen der Posenerkennung gemessen wurde: Rechne damit, dass die Zahl auf ${legs(near, far)} stimmt; deine eigenen Doppelschritte sind untereinander auf ${stride} vergleichbar.`,
  },
};
