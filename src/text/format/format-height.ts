import { INCHES_PER_FOOT, METRES_PER_INCH, type HeightUnit } from '../../core/run/units.ts';
import { formatWords } from '../words/format.ts';
import { formatNumber } from './format-number.ts';

/** Whole feet and the inches that are left, rounded to the inch. */
export function feetAndInches(metres: number): readonly [feet: number, inches: number] {
  const inches = Math.round(metres / METRES_PER_INCH);
  return [Math.floor(inches / INCHES_PER_FOOT), inches % INCHES_PER_FOOT];
}

/** Standing height, `175 cm` or `5 ft 9 in`. */
export function formatHeight(metres: number, unit: HeightUnit): string {
  if (!Number.isFinite(metres)) return '–';
  if (unit === 'cm') return `${formatNumber(metres * 100, 0)} cm`;
  const [feet, inches] = feetAndInches(metres);
  return formatWords.height.feetAndInches(feet, inches);
}
