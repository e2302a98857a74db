import type { trendsWords } from '../../words/trends.ts';

export const trends: typeof trendsWords = {
  trendChart: {
    runRunNumbers: (name) => `${name}, Lauf für Lauf. Die Zahlen stehen in der Tabelle.`,
    to: (label, y, low, high) => `${label}: ${y} (${low} bis ${high})`,
  },
  trendTable: {
    range: (low, high, strides) => `${low} bis ${high}, ⟦${strides} Doppelschritte⟧`,
    runByRun: 'Lauf für Lauf',
    bothFeet: 'Beide Füße',
    left: 'Links',
    right: 'Rechts',
    legNear: (side) => (side === 'left' ? 'linkes Bein kameranah' : 'rechtes Bein kameranah'),
    speedNotEntered: 'Tempo nicht eingetragen',
    run: 'Lauf',
    filmed: 'Gefilmt',
  },
  trendsScreen: {
    heading: 'Verlauf',
    eachPointMedian:
      'Jeder Punkt ist der Median eines Laufs mit seinem 95-%-Intervall, an dem Tag, an dem er gefilmt wurde.',
    readingYourRuns: 'Deine Läufe werden gelesen …',
    title: 'Noch keine Zahlen zum Verfolgen',
    onceAnalysedRun:
      'Sobald du einen Lauf analysiert hast, kannst du hier jeden Messwert von Lauf zu Lauf verfolgen.',
    openAVideo: 'Video öffnen',
    showDemoRun: 'Beispiellauf zeigen',
    label: 'Die vier Zahlen eines Laufs',
    runByRun: 'Lauf für Lauf',
    noRunFilmFromSide: 'Noch kein Lauf hat sie. Filme von der Seite, um sie zu bekommen.',
    noRunFilmFromBehind: 'Noch kein Lauf hat sie. Filme von hinten, um sie zu bekommen.',
    leftCirclesSolid:
      'Links: Kreise, durchgezogen. Rechts: Rauten, gestrichelt. Die Linie endet, und das Zeichen ist hohl, wo ein Lauf nicht so gefilmt wurde wie der davor (Ansicht, kameranahes Bein, Tempo, Bildrate, Modell oder Schuhe).',
    anyNumberRun: 'Jede Zahl, Lauf für Lauf',
    metric: 'Messwert',
    demoRun: 'Mit dem Beispiellauf',
    whatHasChanged: 'Was sich geändert hat',
    compareFirstLast: 'Den ersten mit dem letzten vergleichen',
  },
};
