import type { RunAnalysis } from '../../../src/core/findings/run-analysis.ts';
import { isMeasured } from '../../../src/core/run/measure.ts';
import { METRIC_IDS, type MetricId } from '../../../src/core/metrics/registry.ts';
import type { Side } from '../../../src/core/pose/landmark.ts';
import { SIDES } from '../../../src/core/pose/landmark.ts';
import { bodyFamily } from '../calibration/left-out-corrections.ts';
import type { SyntheticTruth, TruthStride } from './synthetic-truth.ts';

/** A detected contact belongs to a true one of the same foot within this time, seconds. */
const MATCH_S = 0.12;

/** The parts of an analysis that are scored; also what a run JSON holds. */
export type ScoredAnalysis = Pick<RunAnalysis, 'strides' | 'summary'> & {
  readonly events: readonly Pick<RunAnalysis['events'][number], 'side' | 'type' | 'timeS' | 'leg'>[];
};

/** One metric of one side of one clip against truth. */
export interface MetricScore {
  readonly clip: string;
  readonly body: string;
  readonly view: string;
  readonly fps: number;
  readonly side: Side;
  readonly leg: 'near' | 'far' | null;
  readonly metric: MetricId;
  /** Median over matched strides. */
  readonly measured: number;
  readonly truth: number;
  readonly error: number;
  /** What was measured per stride. */
  readonly values: readonly number[];
  /** Per-stride errors, measured minus true. */
  readonly strideErrors: readonly number[];
  /** Strides whose truth lies within the stated uncertainty. */
  readonly strideCovered: number;
  /** Whether the summary's 95 % interval holds the true median. */
  readonly covered: boolean;
  readonly n: number;
}

/** Event times of one clip against truth, seconds. */
export interface EventScore {
  readonly clip: string;
  readonly fps: number;
  readonly side: Side;
  readonly leg: 'near' | 'far' | null;
  readonly type: 'initial-contact' | 'toe-off';
  readonly errorsS: readonly number[];
  readonly missed: number;
  readonly extra: number;
}

/** Metrics and events of one analysed clip against its truth. */
export function scoreClip(
  analysis: ScoredAnalysis,
  truth: SyntheticTruth,
): { readonly metrics: readonly MetricScore[]; readonly events: readonly EventScore[] } {
  const metrics: MetricScore[] = [];
  for (const side of SIDES) {
    const pairs = analysis.strides
      .filter((stride) => stride.side === side && stride.excluded === null)
      .map((stride) => ({ stride, true: nearestStride(truth, side, stride.startS) }))
      .filter((pair): pair is typeof pair & { readonly true: TruthStride } => pair.true !== null);
    for (const metric of METRIC_IDS) {
      const read = pairs.flatMap((pair) => {
        const measured = pair.stride.metrics[metric];
        const expected = pair.true.values[metric];
        if (!measured || !isMeasured(measured) || typeof measured.value !== 'number') return [];
        if (expected === undefined || !Number.isFinite(expected)) return [];
        return [{ value: measured.value, uncertainty: measured.uncertainty, expected }];
      });
      if (read.length === 0) continue;
      const errors = read.map(({ value, expected }) => value - expected);
      const expected = middle(read.map((one) => one.expected));
      const measured = middle(read.map((one) => one.value));
      const summary = analysis.summary[metric]?.[side];
      metrics.push({
        clip: truth.clip,
        body: bodyFamily(truth.body),
        view: truth.view,
        fps: truth.fps,
        side,
        leg: pairs[0]?.stride.leg ?? null,
        metric,
        measured,
        truth: expected,
        error: measured - expected,
        values: read.map((one) => one.value),
        strideErrors: errors,
        strideCovered: read.filter((one) => Math.abs(one.value - one.expected) <= one.uncertainty).length,
        covered: summary !== undefined && summary.low <= expected && expected <= summary.high,
        n: read.length,
      });
    }
  }
  const events = SIDES.flatMap((side) =>
    (['initial-contact', 'toe-off'] as const).map((type) => scoreEvents(analysis, truth, side, type)),
  );
  return { metrics, events };
}

function scoreEvents(
  analysis: ScoredAnalysis,
  truth: SyntheticTruth,
  side: Side,
  type: 'initial-contact' | 'toe-off',
): EventScore {
  const found = analysis.events.filter((event) => event.side === side && event.type === type);
  const expected = (type === 'initial-contact' ? truth.contacts : truth.toeOffs)[side];
  const used = new Set<number>();
  const errorsS: number[] = [];
  let extra = 0;
  for (const event of found) {
    let best = -1;
    for (const [k, timeS] of expected.entries()) {
      if (used.has(k) || Math.abs(timeS - event.timeS) > MATCH_S) continue;
      if (best < 0 || Math.abs(timeS - event.timeS) < Math.abs((expected[best] ?? 0) - event.timeS)) best = k;
    }
    if (best < 0) extra++;
    else {
      used.add(best);
      errorsS.push(event.timeS - (expected[best] ?? Number.NaN));
    }
  }
  // What lies within a step of the clip's ends cannot be asked for.
  const times = found.map((event) => event.timeS);
  const inside = expected.filter((t) => t > Math.min(...times) - 0.01 && t < Math.max(...times) + 0.01);
  return {
    clip: truth.clip,
    fps: truth.fps,
    side,
    leg: found[0]?.leg ?? null,
    type,
    errorsS,
    missed: found.length === 0 ? expected.length : Math.max(0, inside.length - errorsS.length),
    extra,
  };
}

function nearestStride(truth: SyntheticTruth, side: Side, startS: number): TruthStride | null {
  let best: TruthStride | null = null;
  for (const stride of truth.strides) {
    if (stride.side !== side || Math.abs(stride.contactS - startS) > MATCH_S) continue;
    if (!best || Math.abs(stride.contactS - startS) < Math.abs(best.contactS - startS)) best = stride;
  }
  return best;
}

/** Median of a non-empty list. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
