import type { MetricId } from './registry.ts';

/** What runners come for: the four numbers that stand for a run, in their order. */
export const HEADLINE_METRICS = [
  'knee-alignment',
  'overstride',
  'foot-strike-angle',
  'cadence',
] as const satisfies readonly MetricId[];

export type HeadlineMetric = (typeof HEADLINE_METRICS)[number];
