import type { Said } from '../../../metrics/said.ts';
import type { balanceWords } from '../../../words/metrics/balance.ts';

/** How far apart the feet land, or by how much they cross the middle line. */
const feet = ({ size, isNegative, centimetres }: Said): string => {
  const about = centimetres === null ? '' : `, ${centimetres}`;
  return isNegative
    ? `Deine Füße überkreuzen die Mittellinie um ${size}${about}.`
    : `Deine Füße setzen ${size} voneinander entfernt auf${about}.`;
};

export const balance: typeof balanceWords = {
  stepWidth: {
    name: 'Schrittbreite',
    shortName: 'Schrittbreite',
    definition: 'Wie weit linker und rechter Fuß quer zum Band auseinander aufsetzen.',
    sign: 'Positiv heißt, dass jeder Fuß auf seiner Seite bleibt; negativ heißt, dass die Füße die Mittellinie überkreuzen.',
    directions: { plus: '', minus: 'über Kreuz' },
    usual: { title: 'Schrittbreite wie üblich', fact: feet },
    narrow: {
      title: 'Die Füße setzen auf einer Linie auf oder überkreuzen sie',
      fact: feet,
      meaning: 'Das zieht auch die Oberschenkel nach innen.',
    },
    pictureNote: (offset, gain) =>
      `der Wert ist der Abstand der Sprunggelenke, jedes in seiner eigenen mittleren Standphase, minus ${offset} % der Beinlänge und geteilt durch ${gain}, weil die Körperpunkte außen an den Sprunggelenken liegen`,
    anklesApart:
      'Der seitliche Abstand der Sprunggelenke, jedes in der Mitte seiner eigenen Standphase, als Anteil der Beinlänge.',
    thighsInwards:
      'Füße, die auf der Mittellinie oder jenseits davon aufsetzen, ziehen auch die Oberschenkel nach innen; dagegen muss die Außenseite von Hüfte und Knie halten.',
    lineDownTheBelt:
      'Stell dir eine Linie in der Mitte des Bandes vor und lass jeden Fuß auf seiner Seite davon aufsetzen.',
    footprintRule: 'Dass sich die Fußspuren nicht überdecken sollen, ist eine Regel aus der Trainingspraxis.',
  },
  sidewaysLean: {
    name: 'Seitneigung',
    shortName: 'Seitneigung',
    definition: 'Wie weit sich der Oberkörper in der mittleren Standphase zu einer Seite neigt.',
    sign: 'Positiv heißt, zum Bein auf dem Band hin geneigt.',
    againstUpright:
      'Die Linie von der Mitte der Hüften zur Mitte der Schultern gegen die Senkrechte, in der mittleren Standphase.',
    wayToBalance:
      'Sich über das Standbein zu neigen kann eine Art sein, eine Hüfte auszugleichen, die das Becken nicht waagerecht hält.',
    tallAndQuiet: 'Stell dir einen aufrechten, ruhigen Oberkörper vor, der über der Mitte des Bandes bleibt.',
    byHandDiffers:
      'Kein Grenzwert ist wissenschaftlich bestätigt; Messungen von Hand weichen um 1,3 bis 2,3° voneinander ab.',
  },
};
