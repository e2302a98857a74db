import type { Said } from '../../../metrics/said.ts';
import type { kneeBendWords } from '../../../words/metrics/knee-bend.ts';
import { ofSide } from './of-side.ts';

const bentAtContact = ({ side, size, isNegative }: Said): string =>
  isNegative
    ? `Beim Erstkontakt geht das ${ofSide(side)}Knie um ${size} über die Streckung hinaus.`
    : `Beim Erstkontakt ist das ${ofSide(side)}Knie um ${size} gebeugt.`;

const bendsInStance = ({ side, value }: Said): string =>
  `In der Standphase beugt sich das ${ofSide(side)}Knie bis ${value}.`;

export const kneeBend: typeof kneeBendWords = {
  atContact: {
    name: 'Kniebeugung beim Erstkontakt',
    shortName: 'Knie beim Erstkontakt',
    definition: 'Wie weit das Knie gebeugt ist, wenn der Fuß das Band berührt.',
    sign: '0° ist ein gestrecktes Bein; größere Werte bedeuten mehr Beugung.',
    directions: { plus: '', minus: 'über die Streckung hinaus' },
    straight: {
      title: (side) => `Das ${ofSide(side)}Knie ist beim Aufsetzen gestreckter als üblich`,
      fact: bentAtContact,
      meaning: 'Ein gestrecktes Bein hat weniger Weg, um das Aufsetzen abzufedern.',
    },
    usual: {
      title: (side) => `Das ${ofSide(side)}Knie ist beim Aufsetzen wie üblich gebeugt`,
      fact: bentAtContact,
    },
    bent: {
      title: (side) => `Das ${ofSide(side)}Knie ist beim Aufsetzen stärker gebeugt als üblich`,
      fact: bentAtContact,
    },
    pictureNote: (msBefore, bias) =>
      `der Wert ist der Mittelwert über die ${msBefore} ms vor dem Erstkontakt, minus ${bias}°, um die das Modell ein fast gestrecktes Knie zu stark gebeugt sieht`,
    betweenThighAndShin:
      'Die Beugung zwischen Oberschenkel und Schienbein im Bild des Erstkontakts, mit 0° für ein gestrecktes Bein.',
    straightLegReaches:
      'Ein Bein, das beim Erstkontakt fast gestreckt ist, greift meist auch weit nach vorn; das erhöht den Stoß beim Aufsetzen.',
    bramah:
      'Menschen mit einer Laufverletzung setzten mit gestreckterem Knie auf als Menschen ohne; was zuerst da war, ist nicht bekannt.',
    modelBendsTooMuch:
      'Das Modell beugt ein fast gestrecktes Knie zu stark, in manchen Clips mehr als in anderen: Was gerenderte Läufer davon zeigten, ist abgezogen.',
    changesSayMore: 'Änderungen zwischen zwei gleich gefilmten Clips sagen mehr als der Wert selbst.',
  },
  peak: {
    name: 'Größte Kniebeugung in der Standphase',
    shortName: 'Größte Kniebeugung',
    definition: 'Wie weit sich das Knie höchstens beugt, während der Fuß auf dem Band ist.',
    sign: '0° ist ein gestrecktes Bein; größere Werte bedeuten mehr Beugung.',
    low: {
      title: (side) => `Das ${ofSide(side)}Knie beugt sich in der Standphase weniger als üblich`,
      fact: bendsInStance,
    },
    usual: {
      title: (side) => `Das ${ofSide(side)}Knie beugt sich in der Standphase wie üblich`,
      fact: bendsInStance,
    },
    deep: {
      title: (side) => `Das ${ofSide(side)}Knie beugt sich in der Standphase mehr als üblich`,
      fact: bendsInStance,
    },
    deepestBend:
      'Die größte Beugung des Knies, während der Fuß auf dem Band ist; sie markiert die mittlere Standphase.',
    legsSpring: 'Das Knie, das nachgibt, ist die Feder des Beins und fängt Stöße ab.',
    littleOrVeryDeep:
      'Ein Knie, das sich wenig beugt, hat weniger Weg, um Stöße abzufangen; sehr tiefe Beugung verlangt Oberschenkelmuskeln und Kniescheibe mehr ab.',
    clinicChecklist:
      'Eine Checkliste aus der Klinik nennt etwa 45° als üblich und wertet deutlich weniger als Zeichen geringer Dämpfung.',
    halfBelow40:
      'Die Hälfte der gesunden Läuferinnen und Läufer beugt das Knie in der Standphase weniger als 40°.',
  },
  give: {
    name: 'Kniebeugung nach dem Aufsetzen',
    shortName: 'Nachgeben im Knie',
    definition:
      'Wie viel weiter sich das Knie zwischen dem Aufsetzen und seiner größten Beugung in der Standphase beugt.',
    sign: 'Größere Werte bedeuten, dass das Knie mehr nachgibt.',
    mostBand: (range) => `die meisten gesunden Läuferinnen und Läufer: ${range}°`,
    pictureNote:
      'das ist die größte Beugung; der Wert ist, um wie viel sie größer ist als die Beugung beim Erstkontakt',
    peakMinusContact:
      'Die größte Beugung in der Standphase minus die Beugung beim Erstkontakt: wie weit das Knie nach dem Aufsetzen nachgibt.',
    howMuchIsTakenUp: 'Sie zeigt, wie viel vom Aufsetzen das Knie durch Beugen auffängt.',
    lessEnergy: 'Mit mehr, kürzeren Schritten muss das Knie weniger Energie aufnehmen.',
    errorsDoNotCancel:
      'Das Modell irrt sich bei einem gestreckten Knie anders als bei einem gebeugten, deshalb heben sich die Fehler der beiden Winkel nicht einfach auf.',
  },
  all: {
    softLanding: 'Denk daran, weich und leise aufzusetzen, auf einem Knie, das schon ein wenig gebeugt ist.',
    quads:
      'Die Muskeln an der Vorderseite des Oberschenkels steuern, wie sich das Knie beugt, und führen dabei die Kniescheibe.',
  },
};
