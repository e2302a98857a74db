import type { Side } from '../../../../core/pose/landmark.ts';
import type { stepsWords } from '../../../words/knees/steps.ts';
import { plural } from '../plural.ts';

const withFoot = (side: Side | null): string =>
  side === null ? 'mit jedem Fuß' : side === 'left' ? 'mit dem linken' : 'mit dem rechten';

/** German for `words/knees/steps.ts`. */
export const steps: typeof stepsWords = {
  ofDistance: (distance, steps, ofOneFoot, side) =>
    `${distance} diese Woche: etwa ${steps} Schritte, ${ofOneFoot} ${withFoot(side)}.`,
  ofRuns: (steps, ofOneFoot, side) =>
    `Deine Läufe diese Woche: etwa ${steps} Schritte, ${ofOneFoot} ${withFoot(side)}.`,
  countedFrom: {
    runs: (cadence) => `Gezählt mit der Schrittfrequenz deiner Uhr, ${cadence} Schritte pro Minute.`,
    film: (cadence) =>
      `Gezählt mit der Schrittfrequenz deines letzten Films, ${cadence} Schritte pro Minute.`,
    both: (cadence) =>
      `Gezählt mit der Schrittfrequenz deiner Uhr und deines letzten Films, ${cadence} Schritte pro Minute.`,
  },
  notCounted: (runs) =>
    plural(runs, {
      one: 'Ein Lauf hat keine Schrittfrequenz und ist nicht mitgezählt.',
      other: `${runs} Läufe haben keine Schrittfrequenz und sind nicht mitgezählt.`,
    }),
  landingsLikeThis: (like, of, side, finding) =>
    `In deinem Film war bei ${like} von ${of} Landungen ${side === 'left' ? 'links' : 'rechts'} dies zu sehen: „${finding}“.`,
  countOfLandings: 'Das zählt Landungen. Es sagt nicht, dass eine davon geschadet hat.',
  withMoreCadence: (cadence, moreSteps) =>
    `Mit 5 % mehr, ${cadence} Schritten pro Minute bei gleichem Tempo, wären es ${moreSteps} Schritte mehr, jeder etwas kürzer. Bei 23 Frauen, deren Schritte 10 % kürzer waren, war die Belastung der Kniescheibe je Schritt 22 % und je Meile 7,5 % geringer (Willson 2014).`,
};
