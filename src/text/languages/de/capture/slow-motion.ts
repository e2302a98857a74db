import type { slowMotionWords } from '../../../words/capture/slow-motion.ts';

/** German for `words/capture/slow-motion.ts`. */
export const slowMotion: typeof slowMotionWords = {
  label: {
    realTime: 'Echtzeit',
    timesFaster: (factor) => `${factor}-mal schneller`,
    timesSlower: (factor) => `${factor}-mal langsamer`,
  },
  ask: {
    title: 'Ist das Zeitlupe?',
    why: (stepsPerMin, factor) =>
      `In der Datei setzen die Füße etwa ${stepsPerMin}-mal pro Minute auf; beim Laufen sind es 150 bis 190 Schritte. Vermutlich spielt sie etwa ${factor}-mal langsamer als in Wirklichkeit. Wenn du weißt, wie gefilmt wurde, gib es unter „Spielt in“ ein: 240 Bilder pro Sekunde, mit 30 abgespielt, sind 8-mal.`,
    yes: (factor) => `Ja, ${factor}-mal langsamer`,
    no: 'Nein, Echtzeit',
  },
  readAs: {
    realTime: 'Als Echtzeit lesen',
    spedUp: (factor) => `Als ${factor}-mal beschleunigt lesen`,
    slowMotion: (factor) => `Als ${factor}-fache Zeitlupe lesen`,
  },
};
