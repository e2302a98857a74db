import type { chartsWords } from '../../words/charts.ts';

export const charts: typeof chartsWords = {
  chartFigure: {
    asATable: (tableTitle) => `${tableTitle} als Tabelle`,
  },
  chartWindowControl: {
    timeShown: 'Gezeigte Zeit',
    from: 'Ab',
    label: 'Beginn der gezeigten Zeit',
    toSeconds: (startS, endS) => `${startS} bis ${endS} Sekunden`,
    wholeClip: 'Ganzer Clip',
  },
  seriesChart: {
    frameFrameWindow: (title) => `${title}, Bild für Bild im gezeigten Ausschnitt`,
    earlier: 'Früher',
    pageOf: (current, pages) => `Seite ${current} von ${pages}`,
    later: 'Später',
    overTimeLeft: (title) =>
      `${title} über die Zeit, links durchgezogen und rechts gestrichelt. Die Zahlen stehen in der Tabelle darunter.`,
    frame: 'Bild',
    time: 'Zeit',
    left: (unit) => `Links (${unit})`,
    right: (unit) => `Rechts (${unit})`,
    onTheBelt: 'Auf dem Band',
    foot: (side) => (side === 'left' ? 'linker Fuß' : 'rechter Fuß'),
    inTheAir: 'in der Luft',
  },
  strideChart: {
    strideByStride: (name) => `${name}, Doppelschritt für Doppelschritt`,
    strideStrideLeft: (name) =>
      `${name}, Doppelschritt für Doppelschritt, links als Kreise und rechts als Rauten. Die Zahlen stehen in der Tabelle darunter.`,
    stride: (index, x) => `Doppelschritt ${index}, ${x}`,
    strideHeading: 'Doppelschritt',
    foot: 'Fuß',
    error: 'Fehler',
    note: 'Anmerkung',
  },
  strideCycleChart: {
    seeVideo: 'Im Video ansehen',
    meanSpreadOver: (title) => `${title}, Mittel und Streuung über den Doppelschritt`,
    overStrideContact: (title) =>
      `${title} über den Doppelschritt, von Kontakt zu Kontakt, links durchgezogen und rechts gestrichelt, mit Streuung. Die Zahlen stehen in der Tabelle darunter.`,
    overTheStride: (title) => `${title} über den Doppelschritt`,
    lOff: 'L ab',
    rOff: 'R ab',
    ofTheStride: (x) => `${x} % des Doppelschritts`,
    meanSpread: (label, value, spread, suffix) => `${label}: Mittel ${value}, Streuung ${spread}${suffix}`,
    ofTheStrideHeading: 'Vom Doppelschritt',
    mean: (side, suffix) => `${side}, Mittel (${suffix})`,
    spread: (side) => `${side}, Streuung`,
  },
};
