import { isFlagged } from '../results/is-flagged.ts';
import type { RunAnalysis } from '../findings/run-analysis.ts';
import type { MetricSummary, StrideResult } from '../results/measured-run.ts';
import type { Finding, FindingSeverity } from '../findings/finding.ts';
import { judge } from '../findings/judge.ts';
import { isScored } from '../findings/scored.ts';
import { isWholeBody } from '../metrics/metrics-by-trait.ts';
import type { ReferenceRange } from '../metrics/reference-range.ts';
import { rangeOfRun } from '../findings/range-of-run.ts';
import { commonestReason } from '../results/commonest-reason.ts';
import { legOf } from '../run/leg-of.ts';
import type { Leg } from '../run/gait-event.ts';
import type { UnavailableReason } from '../run/measure.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../metrics/registry.ts';
import type { Side } from '../pose/landmark.ts';

/** The summary of one metric for one side (or both together), with the band its median lies in. */
export interface ReportCell {
  readonly side: Side | 'both';
  /** Near or far in a side view; null otherwise and for both sides together. */
  readonly leg: Leg;
  readonly summary: MetricSummary;
  /**
   * Severity of the band that holds the median, lowered to `info` with too few strides for a
   * verdict; null without bands, and for far legs, which are not judged.
   */
  readonly band: FindingSeverity | null;
}

/** One metric of the report's table. */
export interface ReportRow {
  readonly metric: MetricId;
  readonly decimals: number;
  readonly range: ReferenceRange | null;
  readonly cells: readonly ReportCell[];
}

/** A metric without a number, and the reason most of its strides give. */
export interface MissingMetric {
  readonly metric: MetricId;
  readonly reason: UnavailableReason;
}

/** What a report shows, ordered; words and markup are added by `text/`. */
export interface ReportModel {
  readonly findings: readonly Finding[];
  readonly rows: readonly ReportRow[];
  readonly missing: readonly MissingMetric[];
  /** Flagged strides, those with most flags first, then in time order. */
  readonly flagged: readonly StrideResult[];
  /** All strides, flagged ones first, then in time order. */
  readonly strides: readonly StrideResult[];
  readonly counts: {
    readonly strides: number;
    readonly clean: Readonly<Record<Side, number>>;
    readonly excluded: number;
    readonly flagged: number;
  };
}

/**
 * Orders and gathers an analysis for a report. Pure; an analysis without strides gives an empty
 * report.
 */
export function buildReportModel(analysis: RunAnalysis): ReportModel {
  const flagged = analysis.strides
    .filter(isFlagged)
    .sort((a, b) => b.flags.length - a.flags.length || a.startS - b.startS);
  const rest = analysis.strides.filter((stride) => !isFlagged(stride)).sort((a, b) => a.startS - b.startS);
  const clean = (side: Side): number =>
    analysis.strides.filter((stride) => stride.side === side && stride.excluded === null).length;
  const rows = METRIC_IDS.map((metric) => buildReportRow(metric, analysis)).filter(
    (row) => row.cells.length > 0,
  );
  const shown = new Set(rows.map((row) => row.metric));
  return {
    findings: analysis.findings,
    rows,
    missing: METRIC_IDS.filter((metric) => !shown.has(metric)).map((metric) => ({
      metric,
      reason: commonReason(metric, analysis),
    })),
    flagged,
    strides: [...flagged, ...rest],
    counts: {
      strides: analysis.strides.length,
      clean: { left: clean('left'), right: clean('right') },
      excluded: analysis.strides.filter((stride) => stride.excluded !== null).length,
      flagged: flagged.length,
    },
  };
}

/** The numbers of one metric by side, with the bands that judge them; without cells where none. */
export function buildReportRow(metric: MetricId, analysis: RunAnalysis): ReportRow {
  const range = rangeOfRun(metric, analysis) ?? null;
  const { nearSide } = analysis.context;
  const bySide = analysis.summary[metric];
  const together = bySide?.both !== undefined && isWholeBody(metric);
  const keys = together ? (['both'] as const) : (['left', 'right'] as const);
  const cells = keys.flatMap((side): ReportCell[] => {
    const summary = bySide?.[side];
    if (summary === undefined) return [];
    const leg = legOf(side, nearSide);
    const expected = analysis.norms[metric];
    const judgement =
      range !== null && expected && isScored(metric, leg) ? judge(range, summary, expected) : null;
    return [{ side, leg, summary, band: judgement?.severity ?? null }];
  });
  return { metric, decimals: METRICS[metric].decimals, range, cells };
}

function commonReason(metric: MetricId, analysis: RunAnalysis): UnavailableReason {
  if (!METRICS[metric].views.includes(analysis.context.view)) return 'wrong-view';
  return analysis.unavailable[metric] ?? commonestReason(analysis.strides, metric) ?? 'too-few-strides';
}
