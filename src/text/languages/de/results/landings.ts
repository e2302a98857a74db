import type { resultsLandingsWords } from '../../../words/results/landings.ts';
import { plural } from '../plural.ts';

export const landings: typeof resultsLandingsWords = {
  landingsCard: {
    enlarge: 'Vergrößern',
  },
  landingsDialog: {
    everyContactFoot:
      'Jeder Erstkontakt eines Fußes über einem Bild, die Hüften an derselben Stelle. Der umrandete ist der des Bildes selbst. Der farbige Balken zeigt, wo gesunde Läuferinnen und Läufer bei diesem Tempo landen: glatt üblich, schraffiert am Rand, kreuzschraffiert darüber hinaus.',
    everyMidStance:
      'Jede mittlere Standphase eines Beins über einem Bild, das Becken an derselben Stelle, mit dem Weg des Knies vom Erstkontakt bis zur Zehenablösung. Der farbige Balken zeigt, wo gesunde Läuferinnen und Läufer liegen: glatt üblich, schraffiert am Rand, kreuzschraffiert darüber hinaus.',
    placeKnownVerdict: (metric) =>
      `Eine einzelne Stelle ist auf ± ${metric} bekannt; das Urteil über den Lauf beruht auf allen.`,
    readLeftOut: (leftOut) =>
      plural(leftOut, {
        one: 'Ein Doppelschritt, der nicht gelesen werden konnte oder ausgelassen wurde, ist nicht gezeichnet.',
        other: `${leftOut} Doppelschritte, die nicht gelesen werden konnten oder ausgelassen wurden, sind nicht gezeichnet.`,
      }),
    farLegPartly: 'Das kameraferne Bein ist teilweise verdeckt: Seine Stellen sind weniger sicher.',
    sameNumbersTable: 'Dieselben Zahlen als Tabelle',
  },
  landingsLink: {
    allLandings: 'Alle Landungen',
    allMidStances: 'Alle mittleren Standphasen',
  },
  landingsSave: {
    saveAsPng: 'Als PNG speichern',
    send: 'Senden …',
    pictureReadVideo: 'Das Bild konnte nicht aus dem Video gelesen werden. Versuch es noch einmal.',
  },
  landingsTable: {
    showVideo: 'Im Video zeigen',
    stride: 'Doppelschritt',
    leg: 'Bein',
    time: 'Zeit',
  },
};
