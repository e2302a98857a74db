import type { siteCommandsWords } from '../../words/site-commands.ts';

/** What can be gone to from anywhere. */
export const siteCommands: typeof siteCommandsWords = {
  screens: {
    home: 'Startseite',
    compare: 'Vergleichen',
    overTime: 'Verlauf',
    fourWeekPlan: 'Vier-Wochen-Plan',
    metronome: 'Metronom',
    analysisUnderWay: 'Laufende Auswertung',
  },
  alsoFoundBy: {
    home: 'diese woche start anfang',
    import: 'video öffnen hochladen importieren auswerten analysieren',
    record: 'kamera filmen live',
    library: 'sammlung bibliothek',
    compare: 'nebeneinander vergleich',
    trends: 'trends fortschritt entwicklung',
    knees: 'tagebuch wochen-check schmerz schuhe lauftagebuch',
    plan: 'übungen',
    metronome: 'piepen schrittfrequenz takt',
    learn: 'erklärung hilfe',
    guide: 'anleitung kamera',
    accuracy: 'messfehler genauigkeit',
    demo: 'ausprobieren beispiel',
    theme: 'aussehen farben modus dunkel hell',
  },
};
