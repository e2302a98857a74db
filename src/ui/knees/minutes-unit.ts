import { kitUnitsWords } from '../../text/words/kit-units.ts';
import type { NumberUnit } from '../kit/number-unit.ts';
import { readNumber } from '../kit/read-number.ts';

/** How long a run took, minutes. */
export const MINUTES: readonly NumberUnit<'min'>[] = [
  {
    id: 'min',
    label: 'min',
    placeholder: '40',
    parse: (text) => readNumber(text, { decimals: 1, units: [kitUnitsWords.minutes, 'min'] }),
    format: String,
  },
];
