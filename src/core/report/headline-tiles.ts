import type { Finding } from '../findings/finding.ts';
import { mergeClips } from '../findings/merge-clips.ts';
import type { RunAnalysis } from '../findings/run-analysis.ts';
import { HEADLINE_METRICS, type HeadlineMetric } from '../metrics/headline-metrics.ts';
import { type MetricId, METRICS } from '../metrics/registry.ts';
import { commonestReason } from '../results/commonest-reason.ts';
import type { UnavailableReason } from '../run/measure.ts';
import type { View } from '../run/run-context.ts';
import { buildReportRow, type ReportRow } from './report-model.ts';

/** A number whose finding is made of its class. */
const METRICS_ABOUT: Readonly<Partial<Record<HeadlineMetric, readonly MetricId[]>>> = {
  'foot-strike-angle': ['foot-strike-angle', 'foot-strike-pattern'],
};

/** Why a tile has no number: no clip shows the runner from there, or the clip that does cannot. */
type TileGap =
  | { readonly kind: 'view'; readonly views: readonly View[] }
  | { readonly kind: 'reason'; readonly reason: UnavailableReason };

/** One of the four numbers that stand for a run. */
export interface HeadlineTile {
  readonly metric: HeadlineMetric;
  /** Index of the clip that gives it; null where none does. */
  readonly clip: number | null;
  /** Its numbers by side, with the bands that judge them; null where no clip gives it. */
  readonly row: ReportRow | null;
  /** The most pressing finding about it; null where there is none. */
  readonly finding: Finding | null;
  /** Null where there is a number. */
  readonly gap: TileGap | null;
}

/**
 * The four numbers of a run, always all four: each from the clip whose finding the run's list
 * tells, so that both say the same, else from the first clip that has it. A reading that failed
 * gives none. Screen and paper both show these.
 */
export function headlineTiles(analyses: readonly RunAnalysis[]): readonly HeadlineTile[] {
  const { findings } = mergeClips(analyses);
  return HEADLINE_METRICS.map((metric): HeadlineTile => {
    const has = (analysis: RunAnalysis | undefined): boolean =>
      analysis !== undefined &&
      analysis.state.kind !== 'unreliable' &&
      Object.keys(analysis.summary[metric] ?? {}).length > 0;
    const about = METRICS_ABOUT[metric] ?? [metric];
    const told = findings.find((one) => about.includes(one.finding.metric) && has(analyses[one.clip]));
    const clip = told?.clip ?? analyses.findIndex(has);
    const analysis = analyses[clip];
    if (!analysis) return { metric, clip: null, row: null, finding: null, gap: gapOf(metric, analyses) };
    const finding = told?.finding ?? null;
    return { metric, clip, row: buildReportRow(metric, analysis), finding, gap: null };
  });
}

function gapOf(metric: HeadlineMetric, analyses: readonly RunAnalysis[]): TileGap {
  const { views } = METRICS[metric];
  const seen = analyses.find(({ context }) => views.includes(context.view));
  if (!seen) return { kind: 'view', views };
  const reason = seen.unavailable[metric] ?? commonestReason(seen.strides, metric) ?? 'too-few-strides';
  return { kind: 'reason', reason };
}
