import { formatNumber } from './format-number.ts';

export type SpeedStyle = 'm/s' | 'km/h' | 'mph' | 'min/km' | 'min/mile';

const METRES_PER_MILE = 1609.344;

function formatPace(secondsPerDistance: number): string {
  const whole = Math.round(secondsPerDistance);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Running speed in the style that the runner thinks in: `10.8 km/h`, `6.7 mph`, `5:33 min/km`. */
export function formatSpeed(metresPerSecond: number, style: SpeedStyle): string {
  if (!Number.isFinite(metresPerSecond) || metresPerSecond <= 0) return '–';
  switch (style) {
    case 'm/s':
      return `${formatNumber(metresPerSecond, 2)} m/s`;
    case 'km/h':
      return `${formatNumber(metresPerSecond * 3.6, 1)} km/h`;
    case 'mph':
      return `${formatNumber((metresPerSecond * 3600) / METRES_PER_MILE, 1)} mph`;
    case 'min/km':
      return `${formatPace(1000 / metresPerSecond)} min/km`;
    case 'min/mile':
      return `${formatPace(METRES_PER_MILE / metresPerSecond)} min/mile`;
  }
}
