import type { Unit } from '../../core/run/measure.ts';
import { formatWords } from '../words/format.ts';

/** How a unit is written after a number: with its leading space where it has one, and spelt out. */
export interface UnitLabel {
  /** After a number, e.g. `°` or ` ms`. */
  readonly suffix: string;
  /** The same for narrow places, e.g. ` % leg`. */
  readonly shortSuffix: string;
  /** For a table head or an axis, e.g. `degrees`. */
  readonly long: string;
}

/** The same for a unit with a symbol of its own, which is not a matter of the language. */
const symbol = (suffix: string, long: string): UnitLabel => ({ suffix, shortSuffix: suffix, long });

const LABELS: Readonly<Record<Unit, () => UnitLabel>> = {
  deg: () => symbol('°', formatWords.unit.degrees),
  '% leg': () => formatWords.unit.percentOfLeg,
  '% shank': () => formatWords.unit.percentOfShin,
  '% hip width': () => formatWords.unit.percentOfHips,
  '%': () => symbol(' %', '%'),
  ms: () => symbol(' ms', formatWords.unit.milliseconds),
  s: () => symbol(' s', formatWords.unit.seconds),
  m: () => symbol(' m', formatWords.unit.metres),
  'm/s': () => symbol(' m/s', formatWords.unit.metresPerSecond),
  'steps/min': () => formatWords.unit.stepsPerMinute,
  class: () => symbol('', formatWords.unit.category),
};

/** The wording of a unit. */
export function unitLabel(unit: Unit): UnitLabel {
  return LABELS[unit]();
}
