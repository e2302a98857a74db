import type { RunAnalysis } from './run-analysis.ts';
import type { MetricSummary } from '../results/measured-run.ts';
import { isOfOneLeg } from '../metrics/metrics-by-trait.ts';
import { METRIC_IDS, type MetricId } from '../metrics/registry.ts';
import { legOf } from '../run/leg-of.ts';
import type { Side } from '../pose/landmark.ts';
import { SIDES } from '../pose/landmark.ts';
import { isRefused } from '../quality/capture-checks.ts';
import type { Finding, FindingSeverity } from './finding.ts';
import { asymmetryFinding } from './rules/asymmetry-finding.ts';
import { isScored } from './scored.ts';

/** A finding with the clip that it is taken from. */
export interface MergedFinding {
  readonly finding: Finding;
  /**
   * Index of the clip whose reading is the most exact; a comparison of two clips names the left
   * leg's.
   */
  readonly clip: number;
}

/** A number that two clips of one run give differently by more than their errors explain. */
export interface Disagreement {
  readonly metric: MetricId;
  readonly side: Side | null;
  /** The most exact first; medians in the metric's unit. */
  readonly readings: readonly { readonly clip: number; readonly summary: MetricSummary }[];
}

/** Several clips of one run, read as one. */
export interface MergedRun {
  /** Most pressing first, each metric and side once. */
  readonly findings: readonly MergedFinding[];
  readonly disagreements: readonly Disagreement[];
  /** Clips that gave no numbers. */
  readonly refused: readonly number[];
}

/**
 * Draws the findings of all clips of one run together. Sides are the runner's own, so left and
 * right match by themselves. Where several clips give a metric of one side, the one with the
 * narrowest interval counts and disagreement is stated. Two side views from opposite sides show
 * each leg as the near one: only then may their sides be compared.
 */
export function mergeClips(analyses: readonly RunAnalysis[]): MergedRun {
  const refused = analyses.flatMap(({ quality }, clip) => (isRefused(quality) ? [clip] : []));
  const usable = analyses
    .map((analysis, clip) => ({ analysis, clip }))
    // Of a reading that failed nothing is told, so that it is not held against another either.
    .filter(({ analysis, clip }) => !refused.includes(clip) && analysis.state.kind !== 'unreliable');
  const findings: MergedFinding[] = [];
  const disagreements: Disagreement[] = [];
  for (const metric of METRIC_IDS) {
    for (const side of [...SIDES, null]) {
      const readings = usable
        .flatMap(({ analysis, clip }) => {
          const summary = scoredSummary(analysis, metric, side);
          return summary ? [{ clip, summary, analysis }] : [];
        })
        .sort((a, b) => halfWidth(a.summary) - halfWidth(b.summary));
      const [best] = readings;
      if (!best) continue;
      for (const finding of best.analysis.findings) {
        const isAsymmetry = finding.id.endsWith('-asymmetry');
        if (finding.metric === metric && finding.side === side && !isAsymmetry)
          findings.push({ finding, clip: best.clip });
      }
      const differing = readings.slice(1).filter(({ summary }) => differ(best.summary, summary));
      if (differing.length > 0) {
        const told = [best, ...differing].map(({ clip, summary }) => ({ clip, summary }));
        disagreements.push({ metric, side, readings: told });
      }
    }
    findings.push(...asymmetries(metric, usable));
  }
  const rank = ({ finding }: MergedFinding): number => FINDING_RANK.indexOf(finding.severity);
  return { findings: findings.sort((a, b) => rank(a) - rank(b)), disagreements, refused };
}

const FINDING_RANK: readonly FindingSeverity[] = ['flag', 'watch', 'info', 'good'];

/** A side's summary where it may enter verdicts: not a far leg's. */
function scoredSummary(analysis: RunAnalysis, metric: MetricId, side: Side | null): MetricSummary | null {
  const bySide = analysis.summary[metric];
  if (side === null) return bySide?.both ?? null;
  const { nearSide } = analysis.context;
  return isScored(metric, legOf(side, nearSide)) ? (bySide?.[side] ?? null) : null;
}

interface UsableClip {
  readonly analysis: RunAnalysis;
  readonly clip: number;
}

/**
 * Left against right: from one front or rear view, else from two side views in which each leg is
 * the near one.
 */
function asymmetries(metric: MetricId, clips: readonly UsableClip[]): readonly MergedFinding[] {
  for (const { analysis, clip } of clips) {
    const own = analysis.findings.find((one) => one.metric === metric && one.id.endsWith('-asymmetry'));
    if (own) return [{ finding: own, clip }];
  }
  // A belt that ran otherwise in the other clip is no difference of the legs.
  if (!isOfOneLeg(metric)) return [];
  const near = (side: Side): UsableClip | undefined =>
    clips.find(({ analysis }) => analysis.context.nearSide === side);
  const left = near('left');
  const right = near('right');
  const ofLeft = left?.analysis.summary[metric]?.left;
  const ofRight = right?.analysis.summary[metric]?.right;
  const finding =
    ofLeft && ofRight
      ? asymmetryFinding(metric, ofLeft, ofRight, Math.hypot(halfWidth(ofLeft), halfWidth(ofRight)), null)
      : null;
  return left && finding ? [{ finding, clip: left.clip }] : [];
}

function halfWidth({ low, high }: MetricSummary): number {
  const half = (high - low) / 2;
  return Number.isFinite(half) ? half : Number.POSITIVE_INFINITY;
}

/** Whether two medians are further apart than both of their intervals together explain. */
function differ(a: MetricSummary, b: MetricSummary): boolean {
  if (typeof a.median !== 'number' || typeof b.median !== 'number') return false;
  return Math.abs(a.median - b.median) > Math.hypot(halfWidth(a), halfWidth(b));
}
