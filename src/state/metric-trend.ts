import type { MetricSummary } from '../core/analysis/run-analysis.ts';
import type { View } from '../core/analysis/run-context.ts';
import { summaryValue } from '../core/compare/compare-clips.ts';
import { differenceOf, type Difference } from '../core/compare/difference.ts';
import { METRIC_IDS, type MetricId } from '../core/metrics/metric.ts';
import type { Side } from '../core/pose/landmark.ts';
import type { SessionClipRecord, SessionRecord } from '../storage/session-record.ts';

/** Whose value a line of the trend shows. */
export type TrendSide = Side | 'both';

/** One run in the trend of a metric. */
export interface TrendPoint {
  readonly sessionId: string;
  readonly clipIndex: number;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly createdMs: number;
  readonly view: View;
  readonly nearSide: Side | null;
  readonly fps: number;
  readonly beltSpeedMps: number | null;
  readonly values: Readonly<Partial<Record<TrendSide, MetricSummary>>>;
}

/** The metrics that at least one run has a number for, in the order of the dictionary; categories have no line. */
export function trendMetrics(sessions: readonly SessionRecord[]): MetricId[] {
  const has = (metric: MetricId): boolean =>
    sessions.some(({ clips }) => clips.some((clip) => Object.keys(valuesOf(clip, metric)).length > 0));
  return METRIC_IDS.filter(has);
}

/** The runs that have a metric, oldest first; of a run with several clips the first one that gives it. */
export function metricTrend(sessions: readonly SessionRecord[], metric: MetricId): TrendPoint[] {
  const points: TrendPoint[] = [];
  for (const session of sessions) {
    const clipIndex = session.clips.findIndex((clip) => Object.keys(valuesOf(clip, metric)).length > 0);
    const clip = session.clips[clipIndex];
    if (!clip) continue;
    points.push({
      sessionId: session.id,
      clipIndex,
      title: session.title,
      createdMs: session.createdMs,
      view: clip.view,
      nearSide: clip.nearSide,
      fps: clip.info.fps * clip.context.slowMotion,
      beltSpeedMps: clip.context.beltSpeedMps ?? null,
      values: valuesOf(clip, metric),
    });
  }
  return points.sort((a, b) => a.createdMs - b.createdMs);
}

/** Change from the first to the last run, of the side that both have; null with fewer than two runs. */
export function trendChange(metric: MetricId, points: readonly TrendPoint[]): Difference | null {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || first === last) return null;
  for (const side of ['both', 'left', 'right'] as const) {
    const before = first.values[side];
    const after = last.values[side];
    if (before && after) return differenceOf(metric, side, summaryValue(before), summaryValue(after));
  }
  return null;
}

/** In a side view only the near leg, or both together where that is said: a far leg's line would be a line of errors. */
function valuesOf(clip: SessionClipRecord, metric: MetricId): TrendPoint['values'] {
  const bySide = clip.summary[metric];
  if (!bySide || clip.refused) return {};
  const values: Partial<Record<TrendSide, MetricSummary>> = {};
  const take = (side: TrendSide): void => {
    const summary = bySide[side];
    if (summary && typeof summary.median === 'number') values[side] = summary;
  };
  if (clip.view === 'side') {
    take('both');
    if (!values.both && clip.nearSide) take(clip.nearSide);
  } else if (metric === 'cadence') take('both');
  else {
    take('left');
    take('right');
  }
  return values;
}
