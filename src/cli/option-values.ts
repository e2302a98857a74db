import { INCHES_PER_FOOT, METRES_PER_INCH } from '../core/run/units.ts';
import { UsageError } from './usage-error.ts';

/**
 * What people give in another unit: the number in the wanted one, or null where that makes no sense
 * either.
 */
export type Guess = (value: number) => number | null;

/** Centimetres, feet and inches taken for metres. */
export const guessHeightM: Guess = (value) => {
  if (value >= 100 && value <= 250) return value / 100;
  if (value >= 50 && value <= 90) return value * METRES_PER_INCH;
  return value >= 3.5 && value <= 7.5 ? value * INCHES_PER_FOOT * METRES_PER_INCH : null;
};

/** Kilometres per hour taken for metres per second. */
export const guessSpeedMps: Guess = (value) => (value > 6 && value <= 40 ? value / 3.6 : null);

/** How much slower, given as a share of the speed. */
export const guessSlowMotion: Guess = (value) => (value > 0 && value < 1 ? 1 / value : null);

export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly unit?: string;
  readonly guess?: Guess;
}

/** @throws UsageError for anything but the choices; undefined stays undefined. */
export function oneOf<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`--${name} must be ${choices.join(', ')}; not "${value}".`);
  return choice;
}

/** @throws UsageError for what is no number in the range, with a guess at what was meant. */
export function numberIn(name: string, value: string | undefined, range: NumberRange): number | undefined {
  if (value === undefined) return undefined;
  const { low, high, unit, guess } = range;
  const isIn = (candidate: number): boolean => candidate >= low && candidate <= high;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (isIn(number)) return number;
  const unitText = unit === undefined ? '' : ` ${unit}`;
  // Many countries write a decimal comma; many people add the unit.
  const read = Number.isNaN(number) ? Number.parseFloat(value.replace(/^x/i, '').replace(',', '.')) : number;
  const meant = [read, guess?.(read) ?? Number.NaN].find(isIn);
  throw new UsageError(
    `--${name} must be a number from ${String(low)} to ${String(high)}${unitText}; not "${value}".` +
      (meant === undefined ? '' : ` Did you mean ${String(Number(meant.toFixed(2)))}?`),
  );
}

/** @throws UsageError for what is no whole number in the range. */
export function wholeIn(name: string, value: string | undefined, range: NumberRange): number | undefined {
  const number = numberIn(name, value, range);
  if (number !== undefined && !Number.isInteger(number))
    throw new UsageError(`--${name} must be a whole number; not "${String(value)}".`);
  return number;
}
