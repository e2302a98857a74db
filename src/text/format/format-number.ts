import { currentLanguage } from '../language.ts';

const FORMATTERS = new Map<string, Intl.NumberFormat>();

function formatter(decimals: number): Intl.NumberFormat {
  const language = currentLanguage();
  const known = FORMATTERS.get(`${language} ${decimals}`);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  FORMATTERS.set(`${language} ${decimals}`, made);
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

/** What stands between the whole of a number and its decimals. */
export function decimalSign(): string {
  return formatNumber(0.5, 1).slice(1, -1);
}
