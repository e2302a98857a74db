import { formatNumber } from './format-number.ts';

export type MeasuringSystem = 'metric' | 'imperial';

const METRES_PER_INCH = 0.0254;

/** Standing height, `175 cm` or `5 ft 9 in`. */
export function formatHeight(metres: number, system: MeasuringSystem = 'metric'): string {
  if (!Number.isFinite(metres)) return '–';
  if (system === 'metric') return `${formatNumber(metres * 100, 0)} cm`;
  const inches = Math.round(metres / METRES_PER_INCH);
  return `${Math.floor(inches / 12)} ft ${inches % 12} in`;
}
