import type { MetricSummary } from '../../core/results/measured-run.ts';
import type { ModelId, View } from '../../core/run/run-context.ts';
import { areOtherShoes, type KeptCaptureDifference } from '../../core/compare/capture-differences.ts';
import { summaryValue } from '../../core/compare/compare-clips.ts';
import { differenceOf, type Difference } from '../../core/compare/difference.ts';
import { pairedError } from '../../core/findings/paired-error.ts';
import { addedByPose } from '../../core/norms/norms.ts';
import { METRIC_IDS, type MetricId } from '../../core/metrics/registry.ts';
import type { Side } from '../../core/pose/landmark.ts';
import type { SessionClipRecord, SessionRecord } from '../../storage/session-record.ts';

/** Whose value a line of the trend shows. */
export type TrendSide = Side | 'both';

/** A median in the trend, and how the clip that gave it was filmed. */
export interface TrendReading {
  readonly summary: MetricSummary;
  readonly clipIndex: number;
  readonly view: View;
  readonly nearSide: Side | null;
  /** Frames per real second. */
  readonly fps: number;
  readonly beltSpeedMps: number | null;
  readonly model: ModelId;
  /** The pair that was worn, by its id; null where it was not said. */
  readonly shoes: string | null;
}

/** One run in the trend of a metric. */
export interface TrendPoint {
  readonly sessionId: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly createdMs: number;
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
      /** The two runs were filmed in different shoes: said, and no reason not to compare. */
      readonly isOtherShoes: boolean;
    }
  | {
      readonly kind: 'not-comparable';
      readonly side: TrendSide;
      readonly from: TrendPoint;
      readonly to: TrendPoint;
      readonly obstacles: readonly KeptCaptureDifference[];
    };

const SIDES_OF_TREND: readonly TrendSide[] = ['both', 'left', 'right'];
/** Speeds closer than this count as the same, m/s. */
const SAME_SPEED_MPS = 0.1;
/** Frame rates that differ by more than this factor time an event differently well. */
const FRAME_RATE_FACTOR = 1.5;

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
    const { id, title, createdMs } = session;
    points.push({ sessionId: id, title, createdMs, values });
  }
  return points.sort((a, b) => a.createdMs - b.createdMs);
}

/**
 * In what two readings were captured differently; speeds that nobody entered are no obstacle.
 * Symmetric.
 */
export function trendObstacles(a: TrendReading, b: TrendReading): KeptCaptureDifference[] {
  const found: KeptCaptureDifference[] = [];
  if (a.view !== b.view) found.push('view');
  else if (a.nearSide !== b.nearSide) found.push('near-leg');
  const speeds = [a.beltSpeedMps, b.beltSpeedMps] as const;
  if (speeds[0] !== null && speeds[1] !== null && Math.abs(speeds[0] - speeds[1]) > SAME_SPEED_MPS) {
    found.push('speed');
  }
  if (Math.max(a.fps, b.fps) > FRAME_RATE_FACTOR * Math.min(a.fps, b.fps)) found.push('frame-rate');
  if (a.model !== b.model) found.push('model');
  return found;
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
      .find(({ reading }) => trendObstacles(reading, last.reading).length === 0);
    if (!from) {
      const obstacles = trendObstacles(oldest.reading, last.reading);
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
        isOtherShoes: areOtherShoes(from.reading.shoes, last.reading.shoes),
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
    fps: info.fps * context.slowMotion,
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
