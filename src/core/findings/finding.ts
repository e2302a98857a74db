import type { Verdict } from '../norms/place-among-runners.ts';
import { BAND_SEVERITIES, type BandSeverity } from '../metrics/reference-range.ts';
import type { MetricId } from '../metrics/registry.ts';
import type { Side } from '../pose/landmark.ts';

/** A finding is as pressing as the band that it comes from. */
export const FINDING_SEVERITIES = BAND_SEVERITIES;

export type FindingSeverity = BandSeverity;

/**
 * A rule's outcome with its evidence. The sentence is written by `text/` from `id` and `values`.
 */
export interface Finding {
  /** Stable id of the rule's outcome, kebab case, e.g. `overstride-flag`. */
  readonly id: string;
  readonly severity: FindingSeverity;
  readonly metric: MetricId;
  /** Place among healthy runners; null where the rule judges no place. */
  readonly verdict: Verdict | null;
  /** Null when the metric has no side. */
  readonly side: Side | null;
  /** Indices into `RunAnalysis.strides`: the strides that show it, worst first. */
  readonly strides: readonly number[];
  readonly values: Readonly<Record<string, number | string>>;
}
