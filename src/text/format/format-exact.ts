import { formatNumber } from './format-number.ts';

/** A number with the decimals that it has, and no more: `8`, `0.25`. */
export function formatExact(value: number): string {
  return formatNumber(value, String(value).split('.')[1]?.length ?? 0);
}
