import type { runnerSeenWords } from '../../../words/quality/runner-seen.ts';

const filmWholeBody =
  'Filme den ganzen Körper, vom Kopf bis zu den Schuhen, mit einer Handbreit Platz unter den Füßen, auf Hüfthöhe.';
const ofThePictures = (percent: string | null): string =>
  percent === null ? '' : ` in ${percent} % der Bilder`;

/** What the capture checks say of what is seen of the runner, in German. */
export const runnerSeen: typeof runnerSeenWords = {
  noPerson: {
    title: 'Niemand wurde gefunden',
    inNoPicture: 'Im Video war keine Person zu finden.',
    inFewPictures: (percent) =>
      `Nur in ${percent} % der Bilder war eine Person zu sehen, zu wenig, um ihr zu folgen.`,
    whatToDo: [
      'Filme den ganzen Körper von Kopf bis Fuß, genau von der Seite oder gerade von hinten, so groß, dass er fast die ganze Bildhöhe füllt.',
      'Sorge für mehr Licht und meide ein helles Fenster im Hintergrund.',
    ],
  },
  feetNeverInFrame: {
    title: 'Die Füße sind außerhalb des Bildes',
    whatIsWrong: (percent) =>
      `Die Füße sind${ofThePictures(percent)} nicht zu sehen; wann sie aufsetzen und das Band verlassen, ist deshalb nicht zu finden.`,
    whatToDo: [
      filmWholeBody,
      'Geh einen Schritt zurück oder nimm das normale Objektiv des Handys, wenn das Bild zu eng ist.',
    ],
  },
  feetLeaveFrame: {
    title: 'Die Füße verlassen zeitweise das Bild',
    whatIsWrong: (percent) =>
      `Ein Fuß wird${ofThePictures(percent)} vom Bildrand abgeschnitten; Doppelschritte, in denen das geschieht, haben keinen Fußwinkel.`,
    whatToDo: [filmWholeBody],
  },
  tooShort: {
    title: 'Der Clip ist zu kurz',
    whatIsWrong: (strides, seconds) => {
      const within = seconds === null ? '' : ` in ${seconds} Sekunden`;
      const needed = 'für ein Urteil braucht es 7 von jedem Bein.';
      if (strides === null) return `Es war${within} kaum ein ganzer Doppelschritt zu finden; ${needed}`;
      if (strides === 0) return `Es war${within} kein ganzer Doppelschritt zu finden; ${needed}`;
      if (strides === 1) return `Es war${within} nur 1 ganzer Doppelschritt zu finden; ${needed}`;
      return `Es waren${within} nur ${strides} ganze Doppelschritte zu finden; ${needed}`;
    },
    whatToDo: [
      'Filme mindestens 15 Sekunden gleichmäßigen Lauf, sobald das Band seine Geschwindigkeit erreicht hat.',
    ],
  },
  walking: {
    title: 'Das sieht nach Gehen aus',
    whatIsWrong:
      'Immer ist ein Fuß am Boden, also ist das Gehen; die Messwerte hier sind nur für das Laufen festgelegt.',
    whatToDo: [
      'Filme noch einmal, während du locker und gleichmäßig läufst.',
      'Wenn im Video teilweise gelaufen wird, schneide es auf diesen Teil zu.',
    ],
  },
  notGait: {
    title: 'Es war kein Laufen zu erkennen',
    whatIsWrong: 'Die Beine bewegen sich nicht im gleichmäßigen Links-rechts-Takt des Laufens.',
    whatToDo: [
      'Wähle einen Teil des Videos, in dem du gleichmäßig auf der Stelle auf dem Laufband läufst.',
      'Wenn es eine Zeitlupe ist, gib an, wievielmal langsamer sie abläuft.',
    ],
  },
  severalPeople: {
    title: 'Mehr als eine Person ist im Bild',
    whatIsWrong: (people) =>
      `${people === null || people === 1 ? 'Andere Personen waren' : `${people} Personen waren`} zu sehen; verfolgt wird die, die auf der Stelle läuft, und wer vorbeigeht, kann die Beine kurz verdecken.`,
    whatToDo: [
      'Prüfe, ob das Skelett auf der richtigen Person liegt.',
      'Bitte beim nächsten Clip andere, nicht durchs Bild zu gehen.',
    ],
  },
  runnerTooSmall: {
    title: 'Die Person ist zu klein im Bild',
    whatIsWrong: (pixels) =>
      pixels === null
        ? 'Die Person ist zu klein, um den Beinen zu folgen.'
        : `Die Person ist nur ${pixels} Pixel groß, zu klein, um den Beinen zu folgen.`,
  },
  runnerSmall: {
    title: 'Die Person ist klein im Bild',
    whatIsWrong: (pixels) =>
      pixels === null
        ? 'Die Person ist klein für feine Winkel, die Fehler sind deshalb größer.'
        : `Die Person ist nur ${pixels} Pixel groß, klein für feine Winkel; die Fehler sind deshalb größer.`,
    whatToDo: [
      'Stell die Kamera näher heran oder dreh das Handy hochkant, sodass die Person fast die ganze Höhe füllt.',
    ],
  },
  legsSwapped: {
    title: 'Linkes und rechtes Bein wurden auseinandergehalten',
    whatIsWrong: (percent) =>
      `Die Posenerkennung hat in ${percent === null ? 'einigen Bildern' : `${percent} % der Bilder`} das linke Bein für das rechte gehalten; das wurde bemerkt und berichtigt.`,
    whatToDo: [
      'Geh im Player einige Doppelschritte durch und prüfe, ob die Farben bei ihren Beinen bleiben.',
    ],
  },
  trackingGaps: {
    title: 'Die Person ging zeitweise verloren',
    whatIsWrong: (seenPercent) =>
      seenPercent === null
        ? 'In einigen Bildern war der Person nicht zu folgen; Doppelschritte mit langen Lücken sind ausgelassen.'
        : `Nur in ${seenPercent} % der Bilder war der Person zu folgen; Doppelschritte mit langen Lücken sind ausgelassen.`,
    whatToDo: ['Filme bei besserem Licht und mit nichts zwischen Kamera und Beinen.'],
  },
  eventsOutOfOrder: {
    title: 'Einige Bodenkontakte passen nicht',
    whatIsWrong: (strides) =>
      strides === 1
        ? '1 Doppelschritt hat Bodenkontakte in unmöglicher Reihenfolge oder außer Takt; er ist markiert und zählt nicht für die Mediane.'
        : `${strides === null ? 'Einige Doppelschritte haben' : `${strides} Doppelschritte haben`} Bodenkontakte in unmöglicher Reihenfolge oder außer Takt; sie sind markiert und zählen nicht für die Mediane.`,
    whatToDo: [
      'Sieh dir die markierten Doppelschritte im Player an; ein falsch gelesener Kontakt lässt sich von Hand verschieben.',
    ],
  },
  fewStrides: {
    title: 'Wenige brauchbare Doppelschritte',
    whatIsWrong: (strides) =>
      `${strides === null ? 'Weniger als 7 brauchbare Doppelschritte' : strides === 1 ? 'Nur 1 brauchbarer Doppelschritt' : `Nur ${strides} brauchbare Doppelschritte`} eines Beins ${strides === 1 ? 'war' : 'waren'} zu finden; bei weniger als 7 je Bein wird der mittlere Wert ohne Urteil gezeigt.`,
    whatToDo: ['Filme mindestens 15 Sekunden gleichmäßigen Lauf.'],
  },
};
