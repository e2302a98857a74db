import type { Unit } from '../../core/run/measure.ts';

/** How a unit is written after a number: with its leading space where it has one, and spelt out. */
export interface UnitLabel {
  /** After a number, e.g. `°` or ` ms`. */
  readonly suffix: string;
  /** The same for narrow places, e.g. ` % leg`. */
  readonly shortSuffix: string;
  /** For a table head or an axis, e.g. `degrees`. */
  readonly long: string;
}

const LABELS: Readonly<Record<Unit, UnitLabel>> = {
  deg: { suffix: '°', shortSuffix: '°', long: 'degrees' },
  '% leg': { suffix: ' % of leg length', shortSuffix: ' % leg', long: '% of leg length' },
  '% shank': { suffix: ' % of shin length', shortSuffix: ' % shin', long: '% of shin length' },
  '% hip width': { suffix: ' % of hip width', shortSuffix: ' % hips', long: '% of hip width' },
  '%': { suffix: ' %', shortSuffix: ' %', long: '%' },
  ms: { suffix: ' ms', shortSuffix: ' ms', long: 'milliseconds' },
  s: { suffix: ' s', shortSuffix: ' s', long: 'seconds' },
  m: { suffix: ' m', shortSuffix: ' m', long: 'metres' },
  'm/s': { suffix: ' m/s', shortSuffix: ' m/s', long: 'metres per second' },
  'steps/min': { suffix: ' steps/min', shortSuffix: ' steps/min', long: 'steps per minute' },
  class: { suffix: '', shortSuffix: '', long: 'category' },
};

/** The wording of a unit. */
export function unitLabel(unit: Unit): UnitLabel {
  return LABELS[unit];
}
