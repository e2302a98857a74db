import type { MetricSummary } from '../../core/results/measured-run.ts';
import { isMeasured, type Measured, type Unit } from '../../core/run/measure.ts';
import { describeCategory } from '../categories.ts';
import { describeUnavailable } from '../unavailable.ts';
import { formatWords } from '../words/format.ts';
import { formatNumber } from './format-number.ts';
import { unitLabel } from './unit-label.ts';

/** A number with its unit, `12.3°`, or without where a heading gives it; a category in words. */
export function formatValue(
  value: number | string,
  unit: Unit,
  decimals: number,
  unitStyle: 'long' | 'short' | 'none' = 'long',
): string {
  if (typeof value === 'string') return describeCategory(value).name;
  const { suffix, shortSuffix } = unitLabel(unit);
  return `${formatNumber(value, decimals)}${{ long: suffix, short: shortSuffix, none: '' }[unitStyle]}`;
}

/**
 * A number with its error and unit, `12.3 ± 3.0°`; a category in words, without the error of what
 * lies under it.
 */
export function formatWithError(
  value: number | string,
  uncertainty: number,
  unit: Unit,
  decimals: number,
  unitStyle: 'long' | 'short' = 'long',
): string {
  if (typeof value === 'string') return describeCategory(value).name;
  const error = formatNumber(uncertainty, decimals);
  const { suffix, shortSuffix } = unitLabel(unit);
  return `${formatNumber(value, decimals)} ± ${error}${unitStyle === 'long' ? suffix : shortSuffix}`;
}

/** A measured value with its error, or the short reason why there is none. */
export function formatMeasured(measured: Measured, decimals: number): string {
  if (!isMeasured(measured)) return describeUnavailable(measured.unavailable).short;
  return formatWithError(measured.value, measured.uncertainty, measured.unit, decimals);
}

/**
 * The error of a summary's median, half the width of its 95 % interval, `± 2.2`; empty for
 * categories and where it is not known.
 */
export function formatError({ median, low, high }: MetricSummary, decimals: number): string {
  const halfWidth = (high - low) / 2;
  const isKnown = typeof median === 'number' && Number.isFinite(halfWidth);
  return isKnown ? `± ${formatNumber(halfWidth, decimals)}` : '';
}

/** The 95 % interval of a summary, `10.1 to 14.4°`; empty for categories. */
export function formatInterval(summary: MetricSummary, decimals: number): string {
  if (typeof summary.median === 'string') return '';
  const low = formatNumber(summary.low, decimals);
  const high = `${formatNumber(summary.high, decimals)}${unitLabel(summary.unit).suffix}`;
  return formatWords.number.interval(low, high);
}

/** Median, half width of the 95 % interval and count, `12.3 ± 2.2° (16 strides)`. */
export function formatSummary(summary: MetricSummary, decimals: number): string {
  const halfWidth = (summary.high - summary.low) / 2;
  const value = formatWithError(summary.median, halfWidth, summary.unit, decimals);
  return formatWords.number.summary(value, summary.n);
}
