import type { MetricSummary } from '../../core/results/measured-run.ts';
import {
  keptCaptureDifferences,
  type KeptCapture,
  type KeptCaptureDifference,
} from '../../core/compare/capture-differences.ts';
import { summaryValue } from '../../core/compare/compare-clips.ts';
import { differenceOf, type Difference } from '../../core/compare/difference.ts';
import { pairedError } from '../../core/findings/paired-error.ts';
import { addedByPose } from '../../core/norms/norms.ts';
import { METRIC_IDS, type MetricId } from '../../core/metrics/registry.ts';
import type { Side } from '../../core/pose/landmark.ts';
import type { SessionClipRecord, SessionRecord } from '../../storage/session-record.ts';
import type { FilmedOn } from '../../core/run/filmed-on.ts';
import { filmedOn } from '../../storage/filmed-on.ts';

/** Whose value a line of the trend shows. */
export type TrendSide = Side | 'both';

/** A median in the trend, and how the clip that gave it was filmed. */
export interface TrendReading extends KeptCapture {
  readonly summary: MetricSummary;
  readonly clipIndex: number;
}

/** One run in the trend of a metric. */
export interface TrendPoint {
  readonly sessionId: string;
  readonly title: string;
  readonly filmed: FilmedOn;
  readonly values: Readonly<Partial<Record<TrendSide, TrendReading>>>;
}

/** What can be said of the change of one side's line up to its last run. */
export type TrendChange =
  | {
      readonly kind: 'change';
      readonly side: TrendSide;
      readonly from: TrendPoint;
      readonly to: TrendPoint;
      readonly difference: Difference;
      /** Nobody entered the speed of either run, so it may differ. */
      readonly isSpeedUnknown: boolean;
      /** The oldest run could not be held against the last one; `from` is the oldest that can. */
      readonly isShortened: boolean;
    }
  | {
      readonly kind: 'not-comparable';
      readonly side: TrendSide;
      readonly from: TrendPoint;
      readonly to: TrendPoint;
      readonly obstacles: readonly KeptCaptureDifference[];
    };

const SIDES_OF_TREND: readonly TrendSide[] = ['both', 'left', 'right'];

/**
 * The metrics that at least one run has a number for, in the order of the dictionary; categories
 * have no line.
 */
export function trendMetrics(sessions: readonly SessionRecord[]): MetricId[] {
  const has = (metric: MetricId): boolean =>
    sessions.some(({ clips }) => clips.some((clip) => Object.keys(valuesOf(clip, metric)).length > 0));
  return METRIC_IDS.filter(has);
}

/**
 * The runs that have a metric, oldest first. Each side comes from the first clip of the run that
 * shows it well: with a side clip from either side each leg has its line.
 */
export function metricTrend(sessions: readonly SessionRecord[], metric: MetricId): TrendPoint[] {
  const points: TrendPoint[] = [];
  for (const session of sessions) {
    const values: Partial<Record<TrendSide, TrendReading>> = {};
    for (const [clipIndex, clip] of session.clips.entries()) {
      const bySide = valuesOf(clip, metric);
      for (const side of SIDES_OF_TREND) {
        const summary = bySide[side];
        if (summary) values[side] ??= { summary, clipIndex, ...captureOf(clip) };
      }
    }
    if (Object.keys(values).length === 0) continue;
    const { id, title } = session;
    points.push({ sessionId: id, title, filmed: filmedOn(session), values });
  }
  return points.sort((a, b) => a.filmed.ms - b.filmed.ms);
}

/**
 * The change of each side's line from the oldest run that was captured like its last one. Where
 * there is none, why. Sides with fewer than two runs are left out.
 */
export function trendChanges(metric: MetricId, points: readonly TrendPoint[]): TrendChange[] {
  return SIDES_OF_TREND.flatMap((side): TrendChange[] => {
    const readings = points.flatMap((point) => {
      const reading = point.values[side];
      return reading ? [{ point, reading }] : [];
    });
    const [oldest] = readings;
    const last = readings.at(-1);
    if (!oldest || !last || oldest === last) return [];
    const from = readings
      .slice(0, -1)
      .find(({ reading }) => keptCaptureDifferences(reading, last.reading).length === 0);
    if (!from) {
      const obstacles = keptCaptureDifferences(oldest.reading, last.reading);
      return [{ kind: 'not-comparable', side, from: oldest.point, to: last.point, obstacles }];
    }
    const [before, after] = [from.reading.summary, last.reading.summary];
    const { view, model } = last.reading;
    // Nothing stands between them: they were filmed alike.
    const error = pairedError(addedByPose(metric, view, model)?.betweenRunsSd ?? null, before, after);
    return [
      {
        kind: 'change',
        side,
        from: from.point,
        to: last.point,
        difference: differenceOf(metric, side, summaryValue(before), summaryValue(after), error),
        isSpeedUnknown: from.reading.beltSpeedMps === null || last.reading.beltSpeedMps === null,
        isShortened: from !== oldest,
      },
    ];
  });
}

function captureOf({
  view,
  nearSide,
  info,
  context,
}: SessionClipRecord): Omit<TrendReading, 'summary' | 'clipIndex'> {
  return {
    view,
    nearSide,
    frameRateHz: info.fps * context.slowMotion,
    beltSpeedMps: context.beltSpeedMps ?? null,
    model: context.model,
    shoes: context.shoes ?? null,
  };
}

/**
 * In a side view only the near leg, or both together where that is said: a far leg's line would be
 * a line of errors.
 */
function valuesOf(clip: SessionClipRecord, metric: MetricId): Partial<Record<TrendSide, MetricSummary>> {
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
