import { SPEED_UNITS, type SpeedUnit } from '../../core/run/units.ts';
import { SPEED_SCALES, speedNumber } from '../../text/format/format-speed.ts';
import { formatNumber } from '../../text/format/format-number.ts';
import type { NumberUnit } from './number-unit.ts';
import { readNumber } from './read-number.ts';

const EXAMPLES: Readonly<Record<SpeedUnit, string>> = {
  kmh: formatNumber(10, 1),
  minkm: '6:00',
  mph: formatNumber(6.2, 1),
  minmi: '9:40',
};

/**
 * Reads `5:30`, also with a point, a comma or a prime between minutes and seconds, and `5.5` as
 * minutes; seconds per unit of distance, or null. `5.75` could be meant either way and is refused.
 */
function parsePaceSeconds(text: string, label: string): number | null {
  const clock = /^\s*(\d{1,2})\s*[:.,′’']\s*([0-5]\d)\s*(?:″|”|"|'')?\s*$/.exec(text.replace(label, ''));
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const minutes = readNumber(text, { decimals: 1, units: [label] });
  return minutes === null ? null : minutes * 60;
}

/** Speed of the belt, kept in metres per second. */
export const SPEED_FIELD_UNITS: readonly NumberUnit<SpeedUnit>[] = SPEED_UNITS.map((id) => {
  const { label, metres, isPace } = SPEED_SCALES[id];
  return {
    id,
    label,
    placeholder: EXAMPLES[id],
    format: (mps) => speedNumber(mps, id),
    parse: (text) => {
      if (isPace) {
        const seconds = parsePaceSeconds(text, label);
        return seconds === null || seconds <= 0 ? null : metres / seconds;
      }
      const value = readNumber(text, { decimals: 3, units: [label] });
      return value === null ? null : (value * metres) / 3600;
    },
  };
});
