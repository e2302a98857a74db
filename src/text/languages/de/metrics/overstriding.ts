import type { Said } from '../../../metrics/said.ts';
import type { overstridingWords } from '../../../words/metrics/overstriding.ts';
import { ofSide, signed } from './of-side.ts';

const footToHips = (said: Said): string =>
  `Beim Erstkontakt ist der ${ofSide(said.side)}Fuß ${signed(said, 'vor', 'hinter')} der Hüfte.`;

const shinLeans = (said: Said): string =>
  `Beim Erstkontakt ist das ${ofSide(said.side)}Schienbein um ${signed(said, 'geneigt, das Sprunggelenk voraus', 'geneigt, das Knie voraus')}.`;

const ankleToKnee = (said: Said): string =>
  `Beim Erstkontakt ist das ${ofSide(said.side)}Sprunggelenk ${signed(said, 'vor', 'hinter')} dem Knie.`;

export const overstriding: typeof overstridingWords = {
  overstride: {
    name: 'Fuß vor der Hüfte (Überschreiten)',
    shortName: 'Fuß vor Hüfte',
    definition: 'Wie weit das Sprunggelenk vor der Mitte der Hüften ist, wenn der Fuß das Band berührt.',
    sign: 'Positiv heißt, der Fuß setzt vor der Hüfte auf; null heißt genau darunter.',
    directions: { plus: '', minus: 'hinter der Hüfte' },
    usual: {
      title: (side) => `Der ${ofSide(side)}Fuß setzt dort auf, wo ihn die meisten aufsetzen`,
      fact: footToHips,
    },
    edge: {
      title: (side) => `Der ${ofSide(side)}Fuß setzt eher weit vorn auf`,
      fact: footToHips,
      meaning: 'Weiter vorn aufzusetzen geht mit mehr Bremsen einher.',
    },
    far: {
      title: (side) => `Der ${ofSide(side)}Fuß setzt weit vorn auf (Überschreiten, Overstriding)`,
      fact: footToHips,
      meaning:
        'So weit nach vorn zu greifen geht mit stärkerem Bremsen einher und erhöht den Stoß, den das Knie auffängt.',
    },
    distanceToHips:
      'Beim Erstkontakt der waagerechte Abstand von der Mitte der Hüften nach vorn zum Sprunggelenk, als Anteil deiner Beinlänge.',
    calledOverstriding: 'Ein großer Abstand heißt unter Coaches Overstriding.',
    harderBraking: 'Je weiter vor der Hüfte der Fuß aufsetzt, desto stärker bremst er dich.',
    lieberman: 'Das Bremsen nahm mit dem Abstand des Fußes von der Hüfte beim Aufsetzen zu.',
    articleCounts:
      'Ein allgemeiner Gesundheitsartikel zählt Overstriding zu den Gewohnheiten, die den Stoß auf die Knie erhöhen, und kürzere Schritte zu den Gegenmitteln.',
  },
  shinAngle: {
    name: 'Schienbeinwinkel beim Erstkontakt',
    shortName: 'Schienbeinwinkel',
    definition: 'Wie weit das Schienbein von der Senkrechten abweicht, wenn der Fuß das Band berührt.',
    sign: 'Positiv heißt, das Sprunggelenk ist vor dem Knie; negativ heißt, das Knie ist vorn.',
    directions: { plus: '', minus: 'mit dem Knie voraus' },
    usual: {
      title: (side) => `Das ${ofSide(side)}Schienbein ist beim Aufsetzen wie üblich geneigt`,
      fact: shinLeans,
    },
    edge: {
      title: (side) => `Das ${ofSide(side)}Schienbein reicht beim Aufsetzen eher weit nach vorn`,
      fact: shinLeans,
      meaning: 'Es ist ein weiteres Zeichen dafür, dass der Fuß nach vorn greift.',
    },
    far: {
      title: (side) => `Das ${ofSide(side)}Schienbein reicht beim Aufsetzen weit nach vorn`,
      fact: shinLeans,
      meaning:
        'Es ist ein weiteres Zeichen dafür, dass der Fuß nach vorn greift; das erhöht den Stoß auf das Knie.',
    },
    slant: 'Beim Erstkontakt die Neigung der Linie vom Knie zum Sprunggelenk gegen die Senkrechte.',
    almostUpright:
      'Ein Schienbein, das beim Erstkontakt fast senkrecht steht, heißt, dass der Fuß nahezu unter dem Knie ist.',
    lieberman:
      'Mit fast senkrechtem Schienbein aufzusetzen kann nach dem Schluss von Lieberman und Kollegen von Nutzen sein.',
    measuredTwice: 'Zweimal von derselben Person im Video gemessen, weicht dieser Winkel um 2 bis 5° ab.',
  },
  footAheadOfKnee: {
    name: 'Fuß vor dem Knie',
    shortName: 'Fuß vor Knie',
    definition: 'Wie weit das Sprunggelenk vor dem Knie ist, wenn der Fuß das Band berührt.',
    sign: 'Positiv heißt, das Sprunggelenk ist vor dem Knie.',
    directions: { plus: '', minus: 'hinter dem Knie' },
    usual: {
      title: (side) => `Der ${ofSide(side)}Fuß setzt so weit vor dem Knie auf wie üblich`,
      fact: ankleToKnee,
    },
    edge: {
      title: (side) => `Der ${ofSide(side)}Fuß setzt eher weit vor dem Knie auf`,
      fact: ankleToKnee,
      meaning: 'Das geht mit einer höheren ersten Kraftspitze einher.',
    },
    distanceToKnee:
      'Beim Erstkontakt der waagerechte Abstand vom Knie nach vorn zum Sprunggelenk, als Anteil der Länge des Schienbeins.',
    firstPeak:
      'Der Abstand vom Knie zum Fuß geht mit der Größe der ersten scharfen Kraftspitze beim Aufsetzen einher.',
    lieberman: 'Die Stoßspitze nahm mit dem Abstand des Fußes vom Knie beim Aufsetzen zu, das Bremsen nicht.',
  },
  all: {
    reaching:
      'Den Fuß weit vor den Körper zu setzen erhöht den Stoß beim Aufsetzen, und das Knie fängt viel davon auf.',
    oneFrameTooLate:
      'Gemessen wird im Moment des Erstkontakts; ein Bild zu spät macht den Wert bei 60 Bildern pro Sekunde um etwa 2 % der Beinlänge zu klein.',
  },
};
