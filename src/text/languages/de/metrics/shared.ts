import type { sharedWords } from '../../../words/metrics/shared.ts';

export const shared: typeof sharedWords = {
  bandRestsOn: {
    published: (band) => `${band} (aus veröffentlichten Arbeiten)`,
    own: (band) => `${band} (unsere eigenen Grenzen, von aufgezeichneten und gerenderten Läufern)`,
    coaching: (band) => `${band} (üblich unter Coaches; keine Studie hat diesen Grenzwert bestätigt)`,
    'rule-of-thumb': (band) => `${band} (eine Faustregel, nicht aus einer Studie)`,
  },
  bands: {
    judgedAtSameSpeed: 'beurteilt danach, wo gesunde Läuferinnen und Läufer bei gleichem Tempo liegen',
    noneValidated: 'kein Grenzwert ist wissenschaftlich bestätigt',
  },
  limits: {
    judgedNoCutOff:
      'Beurteilt wird danach, wo gesunde Läuferinnen und Läufer bei gleichem Tempo liegen; einen Grenzwert für Verletzungen hat keine Studie gezeigt.',
    cameraTiltAdds:
      'Eine schief stehende Kamera verfälscht den Winkel um ihre Neigung, wo sie sich nicht herausrechnen ließ.',
  },
  evidence: {
    lessUpAndDown:
      'Mit mehr Schritten bei gleichem Tempo bewegten sich Läuferinnen und Läufer weniger auf und ab.',
  },
  suggestions: {
    quickerSteps:
      'Mach bei gleichem Tempo etwas schnellere, kürzere Schritte: 5 bis 10 % mehr als deine eigene Schrittfrequenz.',
    quickerStepsOwn: (low, high, own) =>
      `Mach bei gleichem Tempo etwas schnellere, kürzere Schritte: ${low} bis ${high} Schritte/min, 5 bis 10 % mehr als deine eigenen ${own}.`,
    metronome:
      'Stell ein Metronom auf deine eigene Schrittfrequenz plus 5 %, lauf eine Minute damit und eine ohne, und wiederhole das ein paarmal.',
    metronomeOwn: (low, own) =>
      `Stell ein Metronom auf ${low} Schritte/min, deine eigenen ${own} plus 5 %, lauf eine Minute damit und eine ohne, und wiederhole das ein paarmal.`,
    landBeneath: 'Denk daran, den Fuß unter dir aufzusetzen, statt mit ihm nach vorn zu greifen.',
    kneesForward:
      'Stell dir vor, dass beide Kniescheiben geradeaus zeigen und zwischen den Knien etwas Licht durchfällt.',
    mirror:
      'Mach langsame einbeinige Kniebeugen vor einem Spiegel und halte das Knie über dem Fuß; lauf danach eine Minute mit demselben Bild im Kopf.',
    hipStrength:
      'Muschel (Clamshell): Leg dich auf die Seite, Knie gebeugt, Füße zusammen, und heb das obere Knie, ohne nach hinten zu rollen, 12-mal je Seite, zweimal die Woche; nimm ein Übungsband dazu, wenn es leichtfällt.',
    legStrength:
      'Kniebeugen und Ausfallschritte, zweimal die Woche zusammen mit Hüfte und Rumpf, kräftigen die Oberschenkelmuskeln, die das Knie führen und abfedern.',
    calfStrength: 'Halte die Waden kräftig und geschmeidig: Sie fangen den Stoß ab, wenn der Fuß aufsetzt.',
    changeSlowly:
      'Ändere immer nur eine Sache, und lass keinen Lauf mehr als etwa 10 % länger sein als den längsten der letzten 30 Tage.',
  },
  usualRange: (low, high) => `${low} bis ${high}`,
};
