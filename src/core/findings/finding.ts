import type { MetricId } from '../metrics/metric.ts';
import type { Side } from '../pose/landmark.ts';

/**
 * `good`: inside its band; `watch` and `flag`: worth a look; `info`: worth knowing, no judgement.
 */
export const FINDING_SEVERITIES = ['good', 'info', 'watch', 'flag'] as const;

export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/**
 * A rule's outcome with its evidence. The sentence is written by `text/` from `id` and `values`.
 */
export interface Finding {
  /** Stable id of the rule's outcome, kebab case, e.g. `overstride-flag`. */
  readonly id: string;
  readonly severity: FindingSeverity;
  readonly metric: MetricId;
  /** Null when the metric has no side. */
  readonly side: Side | null;
  /** Indices into `RunAnalysis.strides`: the strides that show it, worst first. */
  readonly strides: readonly number[];
  readonly values: Readonly<Record<string, number | string>>;
}
