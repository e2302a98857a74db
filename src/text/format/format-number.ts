import { LANGUAGE } from './locale.ts';

const FORMATTERS = new Map<number, Intl.NumberFormat>();

function formatter(decimals: number): Intl.NumberFormat {
  const known = FORMATTERS.get(decimals);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LANGUAGE, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  FORMATTERS.set(decimals, made);
  return made;
}

/**
 * A number with a fixed count of decimals, a true minus sign and no minus zero.
 * NaN and infinities, which no result should hold, show as an en dash.
 */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '–';
  return formatter(decimals).format(value).replace('-', '−');
}
