import { isWholeBody } from '../../core/metrics/metrics-by-trait.ts';
import { normRange } from '../../core/metrics/reference-ranges.ts';
import type { MetricSummary } from '../../core/results/measured-run.ts';
import { type MetricId, METRICS } from '../../core/metrics/registry.ts';
import type { SessionClipRecord, SessionRecord } from '../../state/session/session-library.svelte.ts';
import { formatWithError } from '../../text/format.ts';
import { METRIC_ORDER } from '../../text/metric-order.ts';
import { describeMetric } from '../../text/metrics.ts';

const MOST = 3;

export interface HeadlineNumber {
  readonly metric: MetricId;
  readonly name: string;
  /** Median with the half width of its 95 % interval. */
  readonly text: string;
}

/**
 * The summary that stands for a clip: of a metric of each leg the worse side, never the mean of
 * both; else both sides together, or the leg near the camera.
 */
function leadingSummary(clip: SessionClipRecord, metric: MetricId): MetricSummary | null {
  const bySide = clip.summary[metric];
  if (!bySide) return null;
  const worse = normRange(metric)?.worse ?? 0;
  const { left, right } = bySide;
  if (!isWholeBody(metric) && worse !== 0 && left && right && clip.nearSide === null)
    return worse * Number(left.median) > worse * Number(right.median) ? left : right;
  return bySide.both ?? (clip.nearSide ? bySide[clip.nearSide] : undefined) ?? null;
}

/** At most three numbers of a run; none where its clips were refused. */
export function headlineNumbers(record: SessionRecord): HeadlineNumber[] {
  const numbers = new Map<MetricId, HeadlineNumber>();
  for (const clip of record.clips) {
    for (const metric of METRIC_ORDER.headline[clip.view]) {
      const summary = leadingSummary(clip, metric);
      if (!summary || numbers.has(metric)) continue;
      const error = (summary.high - summary.low) / 2;
      const { decimals, unit } = METRICS[metric];
      const text = formatWithError(summary.median, error, unit, decimals, 'short');
      numbers.set(metric, { metric, name: describeMetric(metric).shortName, text });
    }
  }
  // Of two clips each gets its first word: the list is in the order of the clips.
  const all = [...numbers.values()];
  if (record.clips.length === 1 || all.length <= MOST) return all.slice(0, MOST);
  const firsts = record.clips.flatMap((clip) => METRIC_ORDER.headline[clip.view].slice(0, 2));
  return all.filter(({ metric }) => firsts.includes(metric)).slice(0, MOST);
}
