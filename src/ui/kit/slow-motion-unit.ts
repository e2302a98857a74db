import { formatFactor } from '../../text/slow-motion.ts';
import { kitUnitsWords } from '../../text/words/kit-units.ts';
import type { NumberUnit } from './number-unit.ts';
import { readNumber } from './read-number.ts';

/** How many times slower than life a clip plays. */
export const SLOW_MOTION_UNITS: readonly NumberUnit<'times'>[] = [
  {
    id: 'times',
    label: kitUnitsWords.timesSlower,
    placeholder: formatFactor(8.5),
    format: formatFactor,
    parse: (text) =>
      readNumber(text, { decimals: 3, units: [kitUnitsWords.timesSlower, kitUnitsWords.times, '×', 'x'] }),
  },
];
