import { LEAST_SHARE } from '../../../src/core/quality/held-too-seldom.ts';
import { medianInterval } from '../../../src/core/statistics/median-interval.ts';
import type { ModelId } from '../../../src/core/run/run-context.ts';
import { METRIC_IDS, type MetricId } from '../../../src/core/metrics/registry.ts';
import type { ErrorRow } from '../../../src/core/quality/error-table.ts';
import type { MetricScore } from '../synthetic/score-clip.ts';
import type { RecordedWidths } from './recorded-widths.ts';

/** From this frame rate on a clip counts as fast, Hz; slower ones have rows of their own. */
export const FAST_FROM_HZ = 50;
/** All scores of one pose model, at its clips' own frame rates and thinned out to slow ones. */
export interface ModelScores {
  readonly model: ModelId;
  readonly fast: readonly MetricScore[];
  readonly slow: readonly MetricScore[];
}

const MODELS: readonly ModelId[] = ['heavy', 'full', 'lite'];

/**
 * Cadence has its own error, from contacts and rhythm (`clipCadence`); scales are worded by
 * `SCALE_ERROR_SHARE`.
 */
const NOT_TABLED: ReadonlySet<MetricId> = new Set<MetricId>(['cadence', 'step-length', 'belt-speed']);
/**
 * A 95 % half width in root-mean-square errors known from some dozen sides (Student's t), and from
 * many strides.
 */
const CLIP_WIDTH = 2.2;
const STRIDE_WIDTH = 2;
/**
 * From so many sides on the clip part is what the intervals needed to hold 95 % of these sides
 * (conformal: the rank is that for one more side), and no normal distribution is asked for. Whether
 * it holds on bodies left out is measured (`left-out-coverage.ts`).
 */
const CONFORMAL_FROM_SIDES = 30;
/**
 * Sides' worth of the errors over both legs and rates that each row is drawn towards: eight sides
 * alone scatter by a quarter.
 */
const POOL_SIDES = 6;
/**
 * Strides from which on a side counts: the error of a single stride is a stride's own and the
 * clip's in one, and one misread stride would speak for its side.
 */
export const LEAST_STRIDES_PER_SIDE = 2;
/** Of so many sides one may have a stride that was read wrongly. */
const SIDES_PER_MISREAD = 30;

/**
 * Rows of the error table: per metric, view, leg, pose model and frame rate the error that a clip's
 * strides share (root mean square of the sides' median errors, bias included) and that of single
 * strides around it, as half widths of 95 % intervals. A coarser model or a slower camera is never
 * taken to be better than what stands above it: few sides can make it look so.
 *
 * @param recorded what real runners' recorded joints need: where the width that rendered bodies
 * give holds fewer than 93 % of them, the row states what holds 95 % of them
 */
export function errorRows(
  all: readonly ModelScores[],
  recorded: readonly RecordedWidths[] = [],
): readonly ErrorRow[] {
  const rows: ErrorRow[] = [];
  for (const metric of METRIC_IDS) {
    if (NOT_TABLED.has(metric)) continue;
    for (const leg of ['near', 'far', null] as const) {
      const floors = new Map<number, { clip: number; stride: number }>();
      for (const model of MODELS) {
        const scores = all.find((one) => one.model === model);
        if (!scores) continue;
        const ofMetric = (list: readonly MetricScore[]) =>
          list.filter((one) => one.metric === metric && one.strideErrors.length >= LEAST_STRIDES_PER_SIDE);
        const ofLeg = (list: readonly MetricScore[]) => ofMetric(list).filter((one) => one.leg === leg);
        const pool = [...ofMetric(scores.fast), ...ofMetric(scores.slow)].filter(
          (one) => (one.leg === null) === (leg === null),
        );
        const real = recorded.find((one) => one.metric === metric && one.leg === leg)?.needed ?? [];
        let previous = { clip: 0, stride: 0 };
        for (const [fromHz, list] of [
          [FAST_FROM_HZ, ofLeg(scores.fast)],
          [0, ofLeg(scores.slow)],
        ] as const) {
          if (list.length < 3) continue;
          const needed = conformalWidth(list) ?? CLIP_WIDTH * shrunk(list, pool, clipSquare);
          const floor = floors.get(fromHz) ?? previous;
          const clip = widenedFor(real, Math.max(previous.clip, floor.clip, needed));
          const own = STRIDE_WIDTH * shrunk(withoutMisread(list), withoutMisread(pool), strideSquare);
          const stride = Math.max(previous.stride, floor.stride, own);
          previous = { clip, stride };
          floors.set(fromHz, previous);
          const strides = list.reduce((sum, one) => sum + one.n, 0);
          const measured = { sides: list.length, strides };
          const view = leg === null ? 'frontal' : 'side';
          rows.push({
            metric,
            view,
            leg,
            model,
            fromHz,
            fromHeightPx: 0,
            stride: round(stride),
            clip: round(clip),
            ...measured,
          });
        }
      }
    }
  }
  return rows;
}

/**
 * How many times larger the shared errors of a model are than the heavy one's: median ratio over
 * metrics, per view.
 */
export function modelFactors(rows: readonly ErrorRow[]): Record<ModelId, Record<'side' | 'frontal', number>> {
  const factor = (model: ModelId, view: 'side' | 'frontal'): number => {
    const ratios = rows
      .filter((row) => row.model === model && row.view === view)
      .flatMap((row) => {
        const same = rows.find(
          (one) =>
            one.model === 'heavy' &&
            one.metric === row.metric &&
            one.leg === row.leg &&
            one.fromHz === row.fromHz,
        );
        return same && same.clip > 0 ? [row.clip / same.clip] : [];
      })
      .sort((a, b) => a - b);
    return round(Math.max(1, ratios[ratios.length >> 1] ?? 1));
  };
  const both = (model: ModelId) => ({ side: factor(model, 'side'), frontal: factor(model, 'frontal') });
  return { heavy: both('heavy'), full: both('full'), lite: both('lite') };
}

function shrunk(
  list: readonly MetricScore[],
  pool: readonly MetricScore[],
  square: (score: MetricScore) => number,
): number {
  const mean = (scores: readonly MetricScore[]): number =>
    scores.reduce((sum, score) => sum + square(score), 0) / scores.length;
  return Math.sqrt((list.length * mean(list) + POOL_SIDES * mean(pool)) / (list.length + POOL_SIDES));
}

/**
 * The clip part that holds 95 % of the sides together with the spread of their own strides; null
 * with too few sides, of which it would be the largest.
 */
function conformalWidth(list: readonly MetricScore[]): number | null {
  return conformal(list.map((score) => neededClipPart(score)));
}

/** The width, or what recorded joints need if it holds fewer of them than a range is to hold. */
function widenedFor(needed: readonly number[], width: number): number {
  const held = needed.filter((one) => one <= width).length / needed.length;
  return needed.length > 0 && held < LEAST_SHARE ? (conformal(needed) ?? width) : width;
}

/**
 * What holds 95 % of these and of one more like them; null of too few, of which it would be the
 * largest.
 */
export function conformal(needed: readonly number[]): number | null {
  if (needed.length < CONFORMAL_FROM_SIDES) return null;
  const rank = Math.round(0.95 * (needed.length + 1));
  return needed.toSorted((a, b) => a - b)[Math.min(rank, needed.length) - 1] ?? null;
}

/** What must be added in squares to the interval of a side's median for it to reach the truth. */
export function neededClipPart({ values, error }: MetricScore): number {
  const { median, low, high } = medianInterval(values);
  const own = error > 0 ? median - low : high - median;
  return Math.sqrt(Math.max(0, error ** 2 - own ** 2));
}

/**
 * The sides without those whose strides scatter most, one in thirty and at least one: a single
 * misread stride, which the app flags, must not set the spread of all.
 */
function withoutMisread(scores: readonly MetricScore[]): readonly MetricScore[] {
  const misread = Math.ceil(scores.length / SIDES_PER_MISREAD);
  return scores
    .toSorted((a, b) => strideSquare(b) - strideSquare(a))
    .slice(Math.min(misread, scores.length - 1));
}

function clipSquare(score: MetricScore): number {
  return score.error ** 2;
}

function strideSquare(score: MetricScore): number {
  const centre = score.strideErrors.reduce((sum, error) => sum + error, 0) / score.strideErrors.length;
  return (
    score.strideErrors.reduce((sum, error) => sum + (error - centre) ** 2, 0) / score.strideErrors.length
  );
}

function round(value: number): number {
  return Number(value.toPrecision(2));
}
