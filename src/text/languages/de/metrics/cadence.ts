import type { Said } from '../../../metrics/said.ts';
import type { cadenceWords } from '../../../words/metrics/cadence.ts';

const youTake = ({ value }: Said): string => `Du machst ${value}.`;

/** 5 to 10 % more than the runner's own. */
const more = ({ target }: Said): string =>
  target === null ? '' : `: ${target.low} bis ${target.high} Schritte/min`;

const noSingleNumber = (said: Said): string =>
  `Keine Zahl passt für alle. Erprobt sind 5 bis 10 % mehr als deine eigene Schrittfrequenz${more(said)}.`;

export const cadence: typeof cadenceWords = {
  cadence: {
    name: 'Schrittfrequenz',
    shortName: 'Schrittfrequenz',
    definition: 'Wie viele Schritte du in einer Minute machst, beide Füße gezählt.',
    farBelow: { title: 'Wenige Schritte pro Minute', fact: youTake, meaning: noSingleNumber },
    below: { title: 'Schrittfrequenz eher niedrig', fact: youTake, meaning: noSingleNumber },
    usual: {
      title: 'Schrittfrequenz wie üblich',
      fact: youTake,
      meaning: 'Du brauchst nichts zu ändern.',
    },
    above: {
      title: 'Schrittfrequenz eher hoch',
      fact: youTake,
      meaning: 'Kürzere Beine machen schnellere Schritte; du brauchst nichts zu ändern.',
    },
    asInASprint: {
      title: 'Schrittfrequenz eher hoch',
      fact: youTake,
      meaning:
        'So viele Schritte gehören zu einem Sprint, und dort ist daran nichts zu ändern. War es kein Sprint, läuft das Video schneller ab als in Wirklichkeit, und damit stimmen auch seine Zeiten nicht: Sieh nach, wie es abgespielt wird.',
    },
    countsEveryStep: 'Die Schrittfrequenz zählt jeden Schritt, links und rechts, über den ganzen Clip.',
    moreMeansShorter: 'Bei gleichem Tempo heißt mehr Schritte: kürzere Schritte.',
    closerBeneath:
      'Kürzere Schritte setzen meist näher unter dem Körper auf; das geht mit weniger Bremsen bei jedem Aufsetzen einher.',
    lessEnergy:
      'Mit 5 bis 10 % mehr Schritten bei gleichem Tempo muss das Knie bei jedem Schritt weniger Energie aufnehmen.',
    moreLandings:
      'Mehr Schritte heißt auch öfter aufsetzen, aber jedes Mal wird dem Knie weniger abverlangt.',
    heiderscheit:
      'Bei 45 Freizeitläuferinnen und -läufern auf dem Laufband senkten 5 und 10 % mehr Schritte die Energie, die das Knie aufnimmt.',
    averagesDiffer:
      'Mittelwerte unterscheiden sich je nach Gruppe: 164 bei 860 Menschen, die in ihrer Freizeit laufen, 177 ± 7 in Uni-Laufteams.',
    coachesRecommend: 'Viele Coaches empfehlen etwa 170 bis 180 Schritte pro Minute.',
    noSingleTarget:
      'Die Schrittfrequenz ändert sich mit Tempo und Beinlänge, und kein Zielwert passt für alle.',
    compareWithYourself: 'Vergleiche sie mit deiner eigenen bei gleichem Tempo.',
  },
  stepLength: {
    name: 'Schrittlänge',
    shortName: 'Schrittlänge',
    definition: 'Wie weit sich das Band vom Aufsetzen des einen Fußes bis zum Aufsetzen des anderen bewegt.',
    speedTimesTime:
      'Die Schrittlänge ist die Bandgeschwindigkeit mal der Zeit vom Aufsetzen des einen Fußes bis zu dem des anderen.',
    longStepsReach:
      'Lange Schritte bei gleichem Tempo setzen meist weiter vor dem Körper auf; das erhöht den Stoß, den das Knie auffangen muss.',
    shorterWithMore: 'Die Schritte wurden kürzer, wenn bei gleichem Tempo mehr davon gemacht wurden.',
    asExactAsSpeed:
      'Sie ist nur so genau wie die Bandgeschwindigkeit, und Anzeigen von Laufbändern liegen um 1 bis 13 % daneben.',
  },
};
