import type { NumberUnit } from '../kit/number-unit.ts';

/** A number as typed, with a point or a comma. */
function parse(text: string): number | null {
  const number = /^\d{1,4}(?:[.,]\d{1,3})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
  return number;
}

export const MINUTES: readonly NumberUnit<'min'>[] = [
  { id: 'min', label: 'min', placeholder: '40', parse, format: String },
];

export const KILOMETRES: readonly NumberUnit<'km'>[] = [
  { id: 'km', label: 'km', placeholder: '7.5', parse, format: String },
];
