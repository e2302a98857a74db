import type { metronomeWords } from '../../words/metronome.ts';

export const metronome: typeof metronomeWords = {
  beatCard: {
    yourOwnCadence: 'Deine eigene Schrittfrequenz',
    countStepsFoot: 'Zähl 30 Sekunden lang die Schritte eines Fußes und nimm sie mal vier.',
    beepAt: 'Ton bei',
    stepsAMinute: 'Schritte pro Minute',
    stopTheBeep: 'Ton anhalten',
    startTheBeep: 'Ton starten',
    beepEachStep:
      'Ein Ton für jeden Schritt, links und rechts. Lass das Tempo des Bandes, wie es ist. Mit Escape hört er auf. Hör auf zu laufen, wenn etwas wehtut.',
    lastFilm: 'Aus deinem letzten Film.',
  },
  beatIncrease: {
    asItIs: 'wie sie ist',
  },
  metronomeScreen: {
    title: 'Metronom',
    runMinuteBeep:
      'Lauf eine Minute mit dem Ton und eine ohne, ein paar Mal. Fang mit 5 % mehr an als deiner eigenen.',
    whyQuickerShorter: 'Warum schnellere, kürzere Schritte?',
    runCome: 'Aus dem Lauf, von dem du kommst.',
    yourBeep: 'Dein Ton',
  },
};
