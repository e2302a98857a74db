import type { timingWords } from '../../../words/metrics/timing.ts';

export const timing: typeof timingWords = {
  contactTime: {
    name: 'Bodenkontaktzeit',
    shortName: 'Bodenkontaktzeit',
    definition: 'Wie lange der Fuß bei einem Schritt auf dem Band bleibt.',
    recreationalBand: '200 bis 300 ms im Freizeitsport, unter 200 ms in der Laufelite',
    asymmetry: {
      title: 'Linker und rechter Fuß bleiben unterschiedlich lange auf dem Band',
      sentence: ({ larger, difference }) => {
        const foot = larger === null ? 'Der eine' : larger === 'left' ? 'Der linke' : 'Der rechte';
        const longer = difference === null ? 'messbar' : `${difference} ms`;
        return `${foot} Fuß bleibt ${longer} länger auf dem Band als der andere, mehr als der Messfehler; in einer Studie mit 836 Läuferinnen und Läufern erhöhten solche Unterschiede das Verletzungsrisiko nicht.`;
      },
    },
    contactToToeOff: 'Die Zeit vom Erstkontakt bis zur Zehenablösung desselben Fußes.',
    shorterWhenFaster: 'Sie wird kürzer, je schneller du läufst.',
    neitherGoodNorBad:
      'Für sich genommen ist sie weder gut noch schlecht für die Knie; lies sie zusammen mit der Schrittfrequenz und damit, wo der Fuß aufsetzt.',
    recreational:
      'Wer in der Freizeit läuft, bleibt meist 200 bis 300 ms auf dem Boden, wer zur Laufelite gehört, weniger als 200 ms.',
  },
  flightTime: {
    name: 'Flugzeit',
    shortName: 'Flugzeit',
    definition: 'Wie lange zwischen einem Schritt und dem nächsten beide Füße in der Luft sind.',
    leavingToTouching: 'Die Zeit vom Moment, in dem ein Fuß das Band verlässt, bis der andere es berührt.',
    higherBounce:
      'Eine längere Flugzeit heißt meist mehr Auf- und Abbewegung und ein Aufsetzen aus größerer Höhe, das die Beine abfedern müssen.',
  },
  dutyFactor: {
    name: 'Kontaktanteil',
    shortName: 'Kontaktanteil',
    definition: 'Der Anteil eines ganzen Doppelschritts, in dem der Fuß auf dem Band ist.',
    sign: 'Unter 50 % gibt es einen Moment mit beiden Füßen in der Luft; das macht es zum Laufen.',
    mostBand: (range) => `die meisten gesunden Läuferinnen und Läufer: ${range} %`,
    contactByStride:
      'Die Bodenkontaktzeit geteilt durch die Zeit eines ganzen Doppelschritts desselben Fußes.',
    inProportion:
      'Er setzt die Bodenkontaktzeit ins Verhältnis, damit sich Clips mit verschiedener Schrittfrequenz vergleichen lassen.',
    lessEnergy: 'Mit mehr Schritten bei gleichem Tempo nahm das Knie pro Schritt weniger Energie auf.',
  },
  all: {
    onePicture:
      'Jedes Ende ist auf etwa ein Bild genau bekannt; deshalb wird der Wert nur ab 50 Bildern pro Sekunde gezeigt oder wenn der Messfehler unter 15 % bleibt.',
    groundPushesBack:
      'Bei jedem Schritt drückt der Boden mit dem Zwei- bis Dreifachen des Körpergewichts zurück, und das allein in der Zeit auf dem Band.',
    tooLongInFront: (msFront, msBehind) =>
      `Von vorn wird die Zehenablösung so spät erkannt, dass der Bodenkontakt in gerenderten Clips ${msFront} ms zu lang herauskam und von hinten ${msBehind} ms; deshalb werden links und rechts in diesen Ansichten nicht verglichen. Filme für Zeiten von der Seite.`,
  },
};
