import type { NumberUnit } from '../kit/number-unit.ts';

/** Whole steps a minute, of both feet. */
export const STEPS_A_MINUTE: readonly NumberUnit<'spm'>[] = [
  {
    id: 'spm',
    label: 'steps/min',
    placeholder: '162',
    parse: (text) => (/^\s*\d{2,3}\s*$/.test(text) ? Number(text) : null),
    format: (value) => String(Math.round(value)),
  },
];
