import type { SpeedUnitId } from '../../state/preferences.svelte.ts';
import type { NumberUnit } from './number-unit.ts';

const METRES_PER_MILE = 1609.344;

/** Reads `5:30` and, as minutes, `5.5`; seconds per unit of distance, or null. */
function parsePaceSeconds(text: string): number | null {
  const clock = /^\s*(\d{1,2})\s*[:.′']\s*([0-5]\d)\s*$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const minutes = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(minutes) ? minutes * 60 : null;
}

function formatPace(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function speedUnit(
  id: SpeedUnitId,
  label: string,
  placeholder: string,
  perMps: number,
): NumberUnit<SpeedUnitId> {
  return {
    id,
    label,
    placeholder,
    format: (mps) => (mps * perMps).toFixed(1),
    parse: (text) => {
      const value = Number(text.trim().replace(',', '.'));
      return text.trim() !== '' && Number.isFinite(value) ? value / perMps : null;
    },
  };
}

function paceUnit(
  id: SpeedUnitId,
  label: string,
  placeholder: string,
  metres: number,
): NumberUnit<SpeedUnitId> {
  return {
    id,
    label,
    placeholder,
    format: (mps) => formatPace(metres / mps),
    parse: (text) => {
      const seconds = parsePaceSeconds(text);
      return seconds === null || seconds <= 0 ? null : metres / seconds;
    },
  };
}

/** Speed of the belt, kept in metres per second. */
export const SPEED_UNITS: readonly NumberUnit<SpeedUnitId>[] = [
  speedUnit('kmh', 'km/h', '10.0', 3.6),
  paceUnit('minkm', 'min/km', '6:00', 1000),
  speedUnit('mph', 'mph', '6.2', 3600 / METRES_PER_MILE),
  paceUnit('minmi', 'min/mi', '9:40', METRES_PER_MILE),
];
