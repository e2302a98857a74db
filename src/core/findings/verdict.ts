import type { MetricSummary } from '../results/measured-run.ts';
import { VERDICT_STRIDES } from '../quality/verdict-strides.ts';
import type { FindingSeverity } from './finding.ts';

/** A band's severity, lowered to `info` when there are too few strides to judge. */
export function verdictSeverity(severity: FindingSeverity, n: number): FindingSeverity {
  return n >= VERDICT_STRIDES ? severity : 'info';
}

/**
 * The numbers of a finding's sentence in the metric's unit, rounded: value and interval. A class
 * (foot strike) stays its name.
 */
export function summaryValues(summary: MetricSummary, decimals: number): Record<string, number | string> {
  const round = (value: number): number => Number(value.toFixed(decimals));
  return {
    value: typeof summary.median === 'number' ? round(summary.median) : summary.median,
    low: round(summary.low),
    high: round(summary.high),
    n: summary.n,
    needed: VERDICT_STRIDES,
    unit: summary.unit,
  };
}
