import type { Side } from '../../../../core/pose/landmark.ts';
import type { resultsChartsWords } from '../../../words/results/charts.ts';
import { plural } from '../plural.ts';

const LEGS: Readonly<Record<Side, string>> = { left: 'linke', right: 'rechte' };

const strideCount = (strides: number): string =>
  `${strides} ${plural(strides, { one: 'Doppelschritt', other: 'Doppelschritte' })}`;

/** The charts of the results, in German. */
export const charts: typeof resultsChartsWords = {
  howToRead: 'So liest du die Diagramme',
  overTimeCharts: {
    leftSolid: 'Links, durchgezogen',
    rightDashed: 'Rechts, gestrichelt',
    footOnTheBelt: 'Fuß auf dem Band, in der Farbe seiner Seite',
    atTheAxis:
      'An der Achse: der übliche Bereich der hier gelesenen Zahl und deine Mediane (links Kreis, rechts Raute)',
    clickOrDrag: 'Klick oder zieh, um das Video dorthin zu bewegen.',
    whatIs: (metric) => `Was ist das: ${metric}?`,
    notShown: (charts) => `Nicht gezeigt: ${charts.join(', ')}.`,
  },
  perStrideCharts: {
    noNumber: 'Kein Doppelschritt dieses Clips hat eine Zahl.',
    flagged: 'Auffällig',
    hollowFarLeg: 'Hohl: das kameraferne Bein',
    thinLineError: 'Dünne Linie: Messfehler',
    longLineMedian: 'Lange Linie: dein Median (rechts gestrichelt)',
    ownRange: 'Dein üblicher Bereich: etwa zwei von drei deiner Doppelschritte',
    usualRange: 'Üblicher Bereich; sein Streifen an der Achse, schraffiert: im Auge behalten',
    farBeyond: '▲ Weit jenseits der anderen',
    greyNotChosen: 'Grau: nicht der gewählte Doppelschritt',
    clickAMark: 'Klick auf eine Marke, um ihr Bild zu sehen.',
    showFewer: 'Weniger zeigen',
    showAll: (measurements) => `Alle ${measurements} Messwerte zeigen`,
  },
  strideCycleCharts: {
    noUsableStride: 'Kein brauchbarer Doppelschritt dieses Clips lässt sich über einen anderen legen.',
    leftMean: (strides) =>
      `Links: Mittel aus ${strides} ${plural(strides, { one: 'Doppelschritt', other: 'Doppelschritten' })}, ± 1 Standardabweichung`,
    rightDashed: (strides) => `Rechts: ${strideCount(strides)}, gestrichelt`,
    flaggedGrey: 'Auffällige Doppelschritte, grau',
    chosenStride: 'Gewählter Doppelschritt',
    axis: '0 % ist der Erstkontakt eines Fußes, 100 % sein nächster; „ab“ markiert seine Zehenablösung. Klick, um zum Bild zu gehen.',
    nearLeg: (side) =>
      `Das ${LEGS[side]} Bein ist kameranah, das andere kamerafern und teils verdeckt: Ihr Unterschied ist keine Asymmetrie.`,
  },
};
