import { DISTANCE_UNITS, type DistanceUnit } from '../../core/run/units.ts';
import { DISTANCE_SCALES } from '../../text/format/format-distance.ts';
import type { NumberUnit } from './number-unit.ts';
import { readNumber } from './read-number.ts';

/** Shown decimals of a distance that is not what was typed but converted. */
const SHOWN_DECIMALS = 2;

/**
 * Distances, kept in kilometres.
 *
 * @param example a sensible distance, kilometres
 * @param decimals most decimals of an entry
 */
export function distanceFieldUnits(example: number, decimals: number): readonly NumberUnit<DistanceUnit>[] {
  return DISTANCE_UNITS.map((id) => {
    const { label, km } = DISTANCE_SCALES[id];
    const format = (value: number): string => String(Number((value / km).toFixed(SHOWN_DECIMALS)));
    return {
      id,
      label,
      placeholder: String(Math.round(example / km)),
      format,
      parse: (text) => {
        const value = readNumber(text, { decimals, units: [label] });
        return value === null ? null : value * km;
      },
    };
  });
}
