import { METRES_PER_MILE, type SpeedUnit } from '../../core/run/units.ts';
import { formatWords } from '../words/format.ts';
import { formatNumber } from './format-number.ts';

/** A unit of speed counts distance in an hour, a unit of pace minutes for a distance. */
interface SpeedScale {
  readonly label: string;
  readonly metres: number;
  readonly isPace: boolean;
  /** The unit of the same distance that tells it the other way round. */
  readonly otherWay: SpeedUnit;
}

/** What each unit of speed is called and counts. */
export const SPEED_SCALES: Readonly<Record<SpeedUnit, SpeedScale>> = {
  kmh: { label: 'km/h', metres: 1000, isPace: false, otherWay: 'minkm' },
  minkm: { label: 'min/km', metres: 1000, isPace: true, otherWay: 'kmh' },
  mph: { label: 'mph', metres: METRES_PER_MILE, isPace: false, otherWay: 'minmi' },
  minmi: {
    get label() {
      return formatWords.speed.minutesPerMile;
    },
    metres: METRES_PER_MILE,
    isPace: true,
    otherWay: 'mph',
  },
};

function formatPace(secondsPerDistance: number): string {
  const whole = Math.round(secondsPerDistance);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A speed as a number alone: `10.8`, or `5:33` as a pace; an en dash where there is no speed. */
export function speedNumber(metresPerSecond: number, unit: SpeedUnit): string {
  if (!Number.isFinite(metresPerSecond) || metresPerSecond <= 0) return '–';
  const { metres, isPace } = SPEED_SCALES[unit];
  return isPace ? formatPace(metres / metresPerSecond) : formatNumber((metresPerSecond * 3600) / metres, 1);
}

/** Running speed in the unit that the runner thinks in: `10.8 km/h`, `6.7 mph`, `5:33 min/km`. */
export function formatSpeed(metresPerSecond: number, unit: SpeedUnit): string {
  const number = speedNumber(metresPerSecond, unit);
  return number === '–' ? number : `${number} ${SPEED_SCALES[unit].label}`;
}

/** A speed and its pace, the runner's own unit first: `10.8 km/h (5:33 min/km)`. */
export function formatSpeedAndPace(metresPerSecond: number, unit: SpeedUnit): string {
  return `${formatSpeed(metresPerSecond, unit)} (${formatSpeed(metresPerSecond, SPEED_SCALES[unit].otherWay)})`;
}
