import type { FindingSeverity } from '../../core/findings/finding.ts';
import { HEADLINE_METRICS } from '../../core/metrics/headline-metrics.ts';
import { METRICS, type MetricId } from '../../core/metrics/registry.ts';
import type { SummaryBySide } from '../../core/results/measured-run.ts';
import type { RunClip } from '../../state/session/run-session.svelte.ts';
import { findingLabel } from '../../text/labels.ts';
import { describeUnavailable } from '../../text/unavailable.ts';
import { missingMetrics } from './findings/metric-availability.ts';

/** One of the numbers at a glance. */
export interface VerdictTile {
  readonly metric: MetricId;
  /** Index of the clip that gives it; null where none does. */
  readonly clip: number | null;
  readonly summary: SummaryBySide;
  /** The most pressing finding about it; null: no verdict. */
  readonly severity: FindingSeverity | null;
  /** What its badge says; null: no verdict. */
  readonly label: string | null;
  /** Where there is no number: what would give it, or why. */
  readonly missing: string | null;
}

/**
 * The tiles of a run: each from the clip under review where it has the number, else another; also
 * those without a number.
 */
export function verdictTiles(clips: readonly RunClip[], selected: number): VerdictTile[] {
  return HEADLINE_METRICS.map((metric) => {
    const has = (clip: RunClip | undefined): boolean =>
      Object.keys(clip?.analysis.summary[metric] ?? {}).length > 0;
    const index = has(clips[selected]) ? selected : clips.findIndex(has);
    const clip = clips[index];
    if (!clip) {
      return {
        metric,
        clip: null,
        summary: {},
        severity: null,
        label: null,
        missing: whatIsMissing(clips, metric),
      };
    }
    const { summary, findings } = clip.analysis;
    const own = findings.find((finding) => finding.metric === metric);
    return {
      metric,
      clip: index,
      summary: summary[metric] ?? {},
      severity: own?.severity ?? null,
      label: own ? findingLabel(own) : null,
      missing: null,
    };
  });
}

function whatIsMissing(clips: readonly RunClip[], metric: MetricId): string {
  const { views } = METRICS[metric];
  const seen = clips.find(({ analysis }) => views.includes(analysis.context.view));
  if (!seen)
    return views.includes('side') ? 'Film from the side to get this' : 'Film from behind to get this';
  const [reason] = [...missingMetrics(seen.analysis)].find(([, ids]) => ids.includes(metric)) ?? [];
  return reason ? describeUnavailable(reason).short : 'too few usable strides';
}
