import type { Said, SidesApart } from '../../../metrics/said.ts';
import type { hipsAndKneesWords } from '../../../words/metrics/hips-and-knees.ts';
import { ofSide, ofSideOblique, signed } from './of-side.ts';

const kneeDrifts = (said: Said): string =>
  `Im Video weicht das ${ofSide(said.side)}Knie um ${signed(said, 'nach innen', 'nach außen')} ab, während dieses Bein dich trägt.`;

const gapIs = ({ side, value }: Said): string =>
  `Während du auf dem ${ofSideOblique(side)}Bein stehst, beträgt der Knieabstand ${value}.`;

const kneesApart = ({ larger, difference, uncertainty }: SidesApart): string => {
  const knee = larger === null ? 'Das eine' : larger === 'left' ? 'Das linke' : 'Das rechte';
  const by = difference === null ? 'messbar' : `um ${difference}°`;
  const error = uncertainty === null ? '' : `, auf ± ${uncertainty}° genau`;
  return `${knee} Knie weicht ${by} weiter nach innen ab als das andere; der Unterschied ist echt${error}. Wie groß jedes für sich ist, ist weniger genau bekannt.`;
};

/** How far the two knees of healthy runners differ, without a full stop. */
const four = (usualTo: string): string =>
  `bei vier von fünf gesunden Läuferinnen und Läufern unterscheiden sich die Knie um höchstens ${usualTo}°`;

export const hipsAndKnees: typeof hipsAndKneesWords = {
  kneeAlignment: {
    name: 'Beinachse im Video (Knie nach innen)',
    shortName: 'Beinachse',
    definition:
      'Wie weit das Knie in der mittleren Standphase von der geraden Linie zwischen Hüfte und Sprunggelenk nach innen abweicht, so wie die Kamera es sieht.',
    sign: 'Positiv heißt, das Knie steht innen, zum anderen Bein hin; negativ heißt außen.',
    directions: { plus: 'nach innen', minus: 'nach außen' },
    outward: {
      title: (side) => `Das ${ofSide(side)}Knie bleibt weiter außen als üblich`,
      fact: kneeDrifts,
    },
    usual: {
      title: (side) => `Das ${ofSide(side)}Knie steht wie üblich in der Achse`,
      fact: kneeDrifts,
    },
    inward: {
      title: (side) => `Das ${ofSide(side)}Knie weicht weiter nach innen ab als bei den meisten (Knievalgus)`,
      fact: kneeDrifts,
      meaning: 'Manche laufen so ohne Schmerzen.',
    },
    clearlyInward: {
      title: (side) => `Das ${ofSide(side)}Knie weicht weit nach innen ab (Knievalgus)`,
      fact: kneeDrifts,
      meaning:
        'Nicht alle, die so laufen, haben Schmerzen; wo die Knie schmerzen, wird oft daran gearbeitet.',
    },
    asymmetry: {
      unusual: {
        title: 'Linkes und rechtes Knie unterscheiden sich im Video',
        sentence: (apart, usualTo) =>
          `${kneesApart(apart)} Es ist auch mehr als üblich: ${four(usualTo)}. Gut zu wissen, aber für sich allein keine Auffälligkeit.`,
      },
      usual: {
        title:
          'Linkes und rechtes Knie unterscheiden sich wie bei den meisten gesunden Läuferinnen und Läufern',
        sentence: (apart, usualTo) => `${kneesApart(apart)} Es ist auch üblich: ${four(usualTo)}.`,
      },
      usualOrEdge: {
        title: 'Linkes und rechtes Knie unterscheiden sich: üblich oder am Rand',
        sentence: (apart, usualTo) =>
          `${kneesApart(apart)} Ungewöhnlich ist es nicht: ${four(usualTo)}, und deine liegen nahe an dieser Grenze.`,
      },
      cannotTell: {
        title:
          'Linkes und rechtes Knie unterscheiden sich; ob mehr als üblich, ist aus diesem Clip nicht zu sagen',
        sentence: (apart, usualTo) =>
          `${kneesApart(apart)} Ob es ungewöhnlich ist, ist eine andere Frage: ${four(usualTo)}, und das ist zu nah an deinem Wert, um aus diesem Clip zu sagen, ob sich deine stärker unterscheiden. Ein längerer, näherer und schärferer Clip kann es zeigen.`,
      },
      withoutNorm: (apart) => `${kneesApart(apart)} Gut zu wissen, aber für sich allein keine Auffälligkeit.`,
    },
    pictureNote: (fromPercent, toPercent, gain) =>
      `der Wert ist der Median über ${fromPercent} bis ${toPercent} % der Standphase, korrigiert um den Standort der Kamera und mal ${gain}, weil der Körperpunkt am Knie nur einen Teil des Weges mitgeht`,
    bendOfTheLine:
      'In der mittleren Standphase der Knick der Linie von der Hüfte über das Knie zum Sprunggelenk, so wie die Kamera ihn sieht; ein Knick nach innen heißt Knievalgus.',
    flatPicture: 'Es ist ein flaches Bild eines Beins, das sich dreht, nicht der Winkel im Gelenk.',
    strongHip:
      'Kräftige Muskeln an der Außenseite der Hüfte halten das Becken waagerecht und das Knie davon ab, nach innen zu fallen.',
    dingenen:
      'Der Winkel lässt sich beim Laufen wiederholbar messen, hing aber nicht signifikant mit dem dreidimensionalen Winkel des Knies zusammen.',
    herrington:
      'In einer einbeinigen Kniebeuge, die kein Laufen ist, zeigten Menschen mit Schmerzen um die Kniescheibe 16,8 ± 5,4° und Menschen ohne 8,4 ± 5,1°.',
    anObservation:
      'Kein Grenzwert fürs Laufen ist wissenschaftlich bestätigt, deshalb heißt hier kein Wert richtig oder falsch; es ist eine Beobachtung.',
  },
  pelvicDrop: {
    name: 'Beckenabsenkung',
    shortName: 'Beckenabsenkung',
    definition: 'Wie weit das Becken auf der Seite des Beins absinkt, das in der Luft ist.',
    sign: 'Positiv heißt, die Seite des Schwungbeins ist tiefer.',
    healthyBand: 'gesunde Läuferinnen und Läufer: höchstens 5 bis 7°, mehr bei höherem Tempo',
    tilt: 'Die größte Neigung des Beckens in der Standphase zum Bein in der Luft hin, verglichen mit ihrem Mittelwert über den Clip.',
    oftenWorkedOn:
      'Wenn das Becken absinkt, wird oft an den Muskeln an der Außenseite der Standbeinhüfte gearbeitet.',
    bramah:
      'In einem Rückblick auf Menschen mit und ohne Laufverletzung ging jedes weitere Grad mit einer um 80 % höheren Chance einher, zur verletzten Gruppe zu gehören; was zuerst da war, lässt sich daraus nicht sagen.',
    hipPointsDoNotFollow:
      'Die Hüftpunkte der Posenerkennung folgen der Neigung des Beckens nicht, deshalb wird aus ihnen keine Zahl gebildet.',
    pictureNote: (degrees) =>
      `der Wert ist, wie weit die Linie der Punkte von ihrer eigenen mittleren Richtung abweicht, plus ${degrees}, die diese Linie zu wenig zeigt`,
    twoDots:
      'Sie wird an zwei hellen Punkten abgelesen, je einer über den beiden Grübchen am unteren Rücken, von hinten gefilmt; gib beim Hinzufügen in den Einstellungen des Clips an, dass du sie trägst.',
    againstMarkers:
      'Bei 18 Läufern mit Markern auf der Haut folgte die Linie der Grübchen der Neigung des ganzen Beckens (r 0,92, Streuung 0,7°).',
    meanIsTakenOff:
      'Ein Becken, das die ganze Zeit zu einer Seite hängt, sieht aus wie eine schief stehende Kamera: Beides fällt mit dem Mittelwert weg, deshalb lassen sich die beiden Beine nicht miteinander vergleichen.',
    dotsAreJudged:
      'Punkte auf einem Bund wurden noch nicht mit einem gemessenen Becken verglichen; ihr Teil des Messfehlers ist deshalb geschätzt.',
    carefulPeopleDiffer:
      'Selbst wer sorgfältig misst, kommt beim zweiten Mal auf einen um etwa 2,7° anderen Wert.',
  },
  hipAdduction: {
    name: 'Hüftadduktion im Video',
    shortName: 'Hüftadduktion',
    definition:
      'Wie weit der Oberschenkel in der mittleren Standphase von der Linie durch beide Hüften nach innen zeigt.',
    sign: 'Positiv heißt, der Oberschenkel zeigt zur Körpermitte.',
    minusRightAngle:
      'In der mittleren Standphase der Winkel zwischen der Linie durch beide Hüften und dem Oberschenkel, minus ein rechter Winkel.',
    lessWithMoreSteps:
      'Mit 10 % mehr Schritten bei gleichem Tempo bewegte sich der Oberschenkel weniger nach innen.',
    errorByHand: 'Bei Messungen von Hand beträgt der Messfehler 2,3 bis 3,8°.',
    sameHipPoints:
      'Sie stützt sich auf dieselben Hüftpunkte, die die Neigung des Beckens nicht zeigen können, und wird deshalb nur angegeben, wo sie sich bewährt hat.',
  },
  kneeWindow: {
    name: 'Knieabstand',
    shortName: 'Knieabstand',
    definition:
      'Der Abstand zwischen beiden Knien in der mittleren Standphase, verglichen mit der Hüftbreite.',
    sign: 'Positiv heißt, dass zwischen den Knien Licht durchfällt; null oder weniger heißt, dass sie sich im Video berühren oder überkreuzen.',
    usual: {
      title: (side) => `Platz zwischen den Knien über dem ${ofSideOblique(side)}Bein, wie üblich`,
      fact: gapIs,
    },
    closed: {
      title: (side) => `Die Knie kommen sich über dem ${ofSideOblique(side)}Bein nahe`,
      fact: gapIs,
    },
    pictureNote: (percent) =>
      `vom Wert sind ${percent} % der Hüftbreite abgezogen, weil die Körperpunkte außen an den Knien liegen`,
    daylight: 'Der Lichtspalt zwischen den Knien in der mittleren Standphase, als Anteil der Hüftbreite.',
    easySign:
      'Ein geschlossener Spalt ist ein leicht erkennbares Zeichen dafür, dass Knie oder Füße zur Mittellinie kommen.',
    weakHipMuscles:
      'Ein allgemeiner Gesundheitsartikel nennt schwache Hüftmuskeln unter den Gründen für ein Knie, das nicht in seiner Linie läuft.',
    aNote:
      'Ein geschlossener Spalt ist ein Hinweis, keine Auffälligkeit; kein Grenzwert ist wissenschaftlich bestätigt.',
  },
  all: {
    chain:
      'Hüften, Knie und Füße arbeiten als eine Kette: Wenn die Hüfte ermüdet, kann sich der Oberschenkel nach innen drehen und das Knie folgt; manche spüren das, viele nicht.',
    readTogether: 'Lies Beinachse, Beckenabsenkung, Hüftadduktion und Knieabstand zusammen statt einzeln.',
  },
};
