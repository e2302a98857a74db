import type { footStrikeWords } from '../../../words/metrics/foot-strike.ts';
import { ofSide, ofSideOblique } from './of-side.ts';

export const footStrike: typeof footStrikeWords = {
  angle: {
    name: 'Fußaufsatzwinkel',
    shortName: 'Fußaufsatzwinkel',
    definition:
      'Wie weit der Schuh beim Berühren des Bandes nach oben oder unten zeigt, verglichen mit demselben Schuh, wenn er einen Moment später flach aufliegt.',
    sign: 'Positiv heißt Zehen oben, die Ferse setzt also zuerst auf; negativ heißt Zehen unten.',
    classesBand: (forefootBelow, rearfootAbove) =>
      `Rückfuß über ${rearfootAbove}°, Mittelfuß ${forefootBelow} bis ${rearfootAbove}°, Vorfuß unter ${forefootBelow}°`,
    readAtContact:
      'Der Winkel wird beim Erstkontakt gemessen und mit demselben flach aufliegenden Schuh verglichen; so fallen eine schiefe Kamera und eine Steigung heraus.',
    classes: (forefootBelow, rearfootAbove) =>
      `Über ${rearfootAbove}° ist es ein Aufsatz mit dem Rückfuß, unter ${forefootBelow}° mit dem Vorfuß, und der Mittelfuß liegt dazwischen.`,
    limitsAreOf: (forefootBelow, rearfootAbove) =>
      `Die Grenzen bei ${rearfootAbove}° und ${forefootBelow}° sind unsere eigenen, von 18 aufgezeichneten Läufern, deren Fußaufsatz eingeteilt war, und von gerenderten; die Einteilung nach diesem Winkel stammt von Altman und Davis.`,
    readFromVideo:
      'In einer veröffentlichten Studie waren im Video gemessene Winkel am kameranahen Bein auf etwa 3° und am kamerafernen auf 5° genau.',
    articleSuggests:
      'Ein allgemeiner Gesundheitsartikel rät zum Aufsetzen mit dem Mittelfuß, wo das von selbst kommt, und zu kürzeren Schritten.',
    notHowHard: 'Er sagt, wie der Fuß aufsetzt, nicht wie hart.',
  },
  pattern: {
    name: 'Muster des Fußaufsatzes',
    shortName: 'Fußaufsatz',
    definition: 'Welcher Teil des Fußes das Band zuerst berührt: Ferse, ganzer Fuß oder Fußballen.',
    noneBetterBand:
      'kein Muster ist an sich besser: 71 bis 94 % aller Läuferinnen und Läufer setzen mit der Ferse auf',
    rearfoot: {
      title: (side) => `Die ${ofSide(side)}Ferse setzt zuerst auf`,
      sentence: (side) =>
        `Der ${ofSide(side)}Fuß setzt mit der Ferse zuerst auf, wie bei den meisten; das ist kein Fehler, lies es also zusammen damit, wie weit vorn der Fuß aufsetzt.`,
    },
    midfoot: {
      title: (side) => `Der ${ofSide(side)}Fuß setzt flach auf`,
      sentence: (side) =>
        `Ferse und Ballen des ${ofSideOblique(side)}Fußes berühren das Band fast gleichzeitig (Mittelfuß).`,
    },
    forefoot: {
      title: (side) => `Der Ballen des ${ofSideOblique(side)}Fußes setzt zuerst auf`,
      sentence: (side) =>
        `Der ${ofSide(side)}Fuß setzt vorn auf (Vorfuß); das verlangt der Wade mehr ab, um das Aufsetzen abzufangen.`,
    },
    between: {
      title: (side) => `Der ${ofSide(side)}Fußaufsatz ist nicht sicher einzuordnen`,
      sentence: (side) =>
        `Der Winkel des ${ofSideOblique(side)}Fußes passt zu mehr als einer Art des Aufsetzens (Ferse zuerst, flach oder Ballen zuerst), deshalb wird keine genannt.`,
    },
    sorted: 'Der Fußaufsatzwinkel, eingeteilt in Rückfuß, Mittelfuß und Vorfuß.',
    tooCloseIsBetween: 'Wo der Winkel zu knapp an der Grenze liegt, lautet die Antwort „dazwischen“.',
    mostLandOnHeel: 'Zwischen 71 und 94 % aller Läuferinnen und Läufer setzen mit der Ferse auf.',
    nearLegMoreReliable:
      'Am kameranahen Bein erkannte Muster sind verlässlicher als die am kamerafernen (Übereinstimmung 0,79 gegen 0,61, wobei 1 vollständig ist).',
    noTroubleNoChange: 'Ein Fußaufsatz, der keine Beschwerden macht, muss nicht geändert werden.',
  },
  both: {
    pictureNote: (msBefore) =>
      `der Wert ist das Mittel der letzten ${msBefore} ms vor dem Erstkontakt, verglichen mit demselben Fuß, wenn er flach steht`,
    heelFarAhead:
      'Schweres Aufsetzen mit der Ferse weit vor dem Körper erhöht den Stoß, der am Knie ankommt.',
    heelAloneNoFault:
      'Mit der Ferse aufzusetzen ist für sich genommen kein Fehler: Die meisten tun es, lies es also zusammen damit, wie weit vorn der Fuß aufsetzt.',
  },
};
