import { medianInterval } from '../../../src/core/statistics/median-interval.ts';
import type { ModelId } from '../../../src/core/run/run-context.ts';
import type { MetricId } from '../../../src/core/metrics/registry.ts';
import type { MetricScore } from '../synthetic/score-clip.ts';
import { summarise, type SyntheticReport } from '../synthetic/score-synthetic-tracks.ts';
import { errorRows, FAST_FROM_HZ, type ModelScores } from './measure-errors.ts';
import { readRecordedWidths } from './recorded-widths.ts';

/** A score with the half width of its interval. */
interface LeftOutScore extends MetricScore {
  readonly halfWidth: number;
}

/**
 * All scores whose metric the error table has, with the coverage by a table that has not seen the
 * score's body.
 */
function leftOutScores(all: readonly ModelScores[]): readonly {
  readonly model: ModelId;
  readonly fast: readonly LeftOutScore[];
  readonly slow: readonly LeftOutScore[];
}[] {
  // Bodies that move as a recorded runner did share the motion with their needs, not the pose.
  const recorded = readRecordedWidths();
  const bodies = [...new Set(all.flatMap(({ fast, slow }) => [...fast, ...slow].map((one) => one.body)))];
  const tables = new Map(
    bodies.map((body) => {
      const without = (scores: readonly MetricScore[]) => scores.filter((one) => one.body !== body);
      return [
        body,
        errorRows(
          all.map((one) => ({ ...one, fast: without(one.fast), slow: without(one.slow) })),
          recorded,
        ),
      ];
    }),
  );
  const leaveOut = (model: ModelId, fromHz: number, score: MetricScore): LeftOutScore[] => {
    const row = tables
      .get(score.body)
      ?.find(
        (one) =>
          one.model === model &&
          one.fromHz === fromHz &&
          one.metric === score.metric &&
          one.leg === score.leg,
      );
    if (!row) return [];
    const { median, low, high } = medianInterval(score.values);
    const from = median - Math.hypot(median - low, row.clip);
    const to = median + Math.hypot(high - median, row.clip);
    const single = Math.hypot(row.clip, row.stride);
    return [
      {
        ...score,
        covered: from <= score.truth && score.truth <= to,
        strideCovered: score.strideErrors.filter((error) => Math.abs(error) <= single).length,
        halfWidth: (to - from) / 2,
      },
    ];
  };
  return all.map(({ model, fast, slow }) => ({
    model,
    fast: fast.flatMap((score) => leaveOut(model, FAST_FROM_HZ, score)),
    slow: slow.flatMap((score) => leaveOut(model, 0, score)),
  }));
}

/**
 * The report of the heavy model with every coverage that of an error table without its body.
 */
export function withLeftOutCoverage(report: SyntheticReport, all: readonly ModelScores[]): SyntheticReport {
  const heavy = leftOutScores(all).find((one) => one.model === 'heavy');
  const metrics = report.metrics.map((score) => {
    const list = score.fps >= FAST_FROM_HZ ? heavy?.fast : heavy?.slow;
    return (
      list?.find(
        (one) => one.clip === score.clip && one.side === score.side && one.metric === score.metric,
      ) ?? score
    );
  });
  return { ...report, metrics, summary: summarise(metrics) };
}

/** How often intervals hold the truth when the error table has not seen the body. */
export interface LeftOutCoverage {
  readonly model: ModelId;
  /** Null: all metrics together. */
  readonly metric: MetricId | null;
  readonly sides: number;
  /** Shares, 0-1, of medians and of single strides. */
  readonly clip: number;
  readonly stride: number;
  /** Median half width of the medians' intervals, in the metric's unit. */
  readonly halfWidth: number;
}

/** Coverage per model and metric, own and thinned-out frame rates together. */
export function leftOutCoverage(all: readonly ModelScores[]): readonly LeftOutCoverage[] {
  return leftOutScores(all).flatMap(({ model, fast, slow }) => {
    const scores = [...fast, ...slow];
    const metrics = [...new Set(scores.map((score) => score.metric)), null];
    return metrics.map((metric): LeftOutCoverage => {
      const own = scores.filter((score) => metric === null || score.metric === metric);
      const strides = own.reduce((sum, score) => sum + score.n, 0);
      const widths = own.map((score) => score.halfWidth).sort((a, b) => a - b);
      return {
        model,
        metric,
        sides: own.length,
        clip: own.filter((score) => score.covered).length / own.length,
        stride: own.reduce((sum, score) => sum + score.strideCovered, 0) / strides,
        halfWidth: metric === null ? Number.NaN : (widths[widths.length >> 1] ?? Number.NaN),
      };
    });
  });
}

/** The coverage as a plain text table. */
export function formatLeftOutCoverage(rows: readonly LeftOutCoverage[]): string {
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`.padStart(6);
  return [
    'Coverage of 95 % intervals, each body left out of the error table in turn; own and thinned-out frame rates',
    ...rows.map((row) =>
      [
        row.model.padEnd(6),
        (row.metric ?? 'all').padEnd(26),
        `sides ${String(row.sides).padStart(3)}`,
        `medians ${percent(row.clip)}`,
        `strides ${percent(row.stride)}`,
        Number.isFinite(row.halfWidth) ? `± ${row.halfWidth.toPrecision(2)}` : '',
      ].join('  '),
    ),
  ].join('\n');
}
