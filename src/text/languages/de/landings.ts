import type { landingsWords, OverlaidSaid } from '../../words/landings.ts';
import { plural } from './plural.ts';

type Metric = OverlaidSaid['metric'];

const counted = (metric: Metric, count: number): string =>
  metric === 'overstride'
    ? `${count} ${plural(count, { one: 'Landung', other: 'Landungen' })}`
    : `${count} ${plural(count, { one: 'mittlere Standphase', other: 'mittlere Standphasen' })}`;

/** A number with, of a knee, its direction: `4° nach außen`. */
const placeOf = (metric: Metric, { said, isNegative }: OverlaidSaid['low']): string =>
  metric === 'overstride' ? said : `${said} nach ${isNegative ? 'außen' : 'innen'}`;

export const landings: typeof landingsWords = {
  pictures: {
    overstride: {
      title: 'Alle Landungen in einem Bild',
      scale: 'Sprunggelenk vor der Hüfte, % der Beinlänge',
      column: 'Sprunggelenk vor der Hüfte',
    },
    'knee-alignment': {
      title: 'Alle mittleren Standphasen in einem Bild',
      scale: 'Knie nach innen, Grad',
      column: 'Knie nach innen',
    },
  },
  counted: (metric, count, median) => `${counted(metric, count)}, Median ${median}`,
  alt: ({ metric, side, leg, count, stillOf, low, high, median, usual, leftOut }) => {
    const name = side === 'left' ? 'Links' : 'Rechts';
    const who = leg === null ? name : `${name}, das ${leg === 'near' ? 'kameranahe' : 'kameraferne'} Bein`;
    const base = stillOf === null ? 'ohne Bild' : `über einem Standbild von Doppelschritt ${stillOf}`;
    const at = (reading: typeof low): string => placeOf(metric, reading);
    const [aligned, what, speed] =
      metric === 'overstride'
        ? [
            'an der Hüfte ausgerichtet',
            `Das Sprunggelenk setzt ${at(low)} bis ${at(high)} der Beinlänge vor der Hüfte auf, Median ${at(median)}.`,
            ' bei diesem Tempo',
          ]
        : [
            'am Becken ausgerichtet, mit dem Weg des Knies',
            `Das Knie steht ${at(low)} bis ${at(high)}, Median ${at(median)}.`,
            '',
          ];
    const place =
      usual === null
        ? ''
        : ` Die meisten gesunden Läuferinnen und Läufer liegen${speed} ${usual.from === null ? `bei höchstens ${at(usual.to)}` : `zwischen ${at(usual.from)} und ${at(usual.to)}`}.`;
    const left =
      leftOut === 0
        ? ''
        : ` ${leftOut} ${plural(leftOut, { one: 'Doppelschritt ist', other: 'Doppelschritte sind' })} ausgelassen.`;
    return `${who}: ${counted(metric, count)} ${base}, ${aligned}. ${what}${place}${left}`;
  },
};
