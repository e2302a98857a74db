import { INCHES_PER_FOOT, METRES_PER_INCH, type HeightUnit } from '../../core/run/units.ts';
import { feetAndInches } from '../../text/format/format-height.ts';
import { kitUnitsWords } from '../../text/words/kit-units.ts';
import type { NumberUnit } from './number-unit.ts';
import { readNumber } from './read-number.ts';

/** Reads `5'9`, `5′ 9″`, `5 ft 9 in`, `5 9` and `5`; null when it is nothing of the kind. */
function parseFeetAndInches(text: string): number | null {
  const match =
    /^\s*(\d+)\s*(?:'|′|’|ft\.?|feet|\s)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:"|″|”|''|in\.?|inches)?)?\s*$/i.exec(
      text,
    );
  if (!match?.[1]) return null;
  const inches = match[2] === undefined ? 0 : Number(match[2].replace(',', '.'));
  return inches >= INCHES_PER_FOOT ? null : (Number(match[1]) * INCHES_PER_FOOT + inches) * METRES_PER_INCH;
}

function formatFeetAndInches(metres: number): string {
  const [feet, inches] = feetAndInches(metres);
  return `${feet}′ ${inches}″`;
}

/** Reads centimetres, and takes `1.75` for metres. */
function parseCentimetres(text: string): number | null {
  const value = readNumber(text, { decimals: 3, units: ['cm', 'm'] });
  if (value === null) return null;
  return value < 3 ? value : value / 100;
}

/** The runner's height, kept in metres. */
export const HEIGHT_FIELD_UNITS: readonly NumberUnit<HeightUnit>[] = [
  {
    id: 'cm',
    label: 'cm',
    placeholder: '175',
    format: (metres) => String(Math.round(metres * 100)),
    parse: parseCentimetres,
  },
  {
    id: 'ft',
    label: kitUnitsWords.feetAndInches,
    placeholder: '5′ 9″',
    format: formatFeetAndInches,
    parse: parseFeetAndInches,
  },
];
