import type { MetricSummary } from '../../src/core/results/measured-run.ts';
import { addedByPose } from '../../src/core/norms/norms.ts';
import { pairedError } from '../../src/core/findings/paired-error.ts';
import { SIDES } from '../../src/core/pose/landmark.ts';
import { mocapTruth } from '../../tests/bench/mocap/true-metrics.ts';
import { scoreClip } from '../../tests/bench/synthetic/score-clip.ts';
import type { Judged } from './judge-left-out.ts';
import { type RenderedClip, readTwice } from './pose-offsets.ts';
import { trueValue } from './read-outs.ts';

/** How often left and right are said to differ where they do, and where they hardly do. */
export interface SidesTold {
  readonly clips: number;
  readonly told: number;
}

/** A range of true differences, degrees. */
export type Range = readonly [from: number, to: number];

/**
 * Knee alignment of left against right in rendered front and rear clips by the error between sides,
 * against the true difference: at least `from` and less than `to` degrees. The
 * needed number of strides is left aside, because the clips are short.
 */
export function sidesTold(clips: readonly RenderedClip[], ranges: readonly Range[]): readonly SidesTold[] {
  const sd = addedByPose('knee-alignment', 'rear', 'heavy')?.betweenSidesSd;
  const rows = clips.flatMap((clip) => {
    const read = readTwice(clip, 'heavy');
    if (!read || read.estimated.context.view === 'side') return [];
    const estimated = differenceOf(read.estimated.summary['knee-alignment']);
    if (!estimated) return [];
    const [left, right] = SIDES.map((side) => trueValue(read.scores, 'knee-alignment', side));
    const truth = (right ?? Number.NaN) - (left ?? Number.NaN);
    if (!Number.isFinite(truth)) return [];
    const isTold = Math.abs(estimated.difference) > pairedError(sd ?? null, estimated.left, estimated.right);
    return [{ true: Math.abs(truth), isTold }];
  });
  return within(rows, ranges);
}

/**
 * The same of real runners' recorded joints, by what the app says: here the errors are made up.
 */
export function recordedSidesTold(judged: readonly Judged[], ranges: readonly Range[]): readonly SidesTold[] {
  const rows = judged.flatMap(({ clip, analysis }) => {
    if (analysis.context.view === 'side') return [];
    const { metrics } = scoreClip(analysis, mocapTruth(clip, 60));
    const [left, right] = SIDES.map((side) => trueValue(metrics, 'knee-alignment', side));
    const truth = (right ?? Number.NaN) - (left ?? Number.NaN);
    const isTold = analysis.findings.some(
      ({ id, metric }) => metric === 'knee-alignment' && id.endsWith('-asymmetry'),
    );
    return Number.isFinite(truth) ? [{ true: Math.abs(truth), isTold }] : [];
  });
  return within(rows, ranges);
}

function within(
  rows: readonly { readonly true: number; readonly isTold: boolean }[],
  ranges: readonly Range[],
): readonly SidesTold[] {
  return ranges.map(([from, to]) => {
    const own = rows.filter((row) => row.true >= from && row.true < to);
    return { clips: own.length, told: own.filter(({ isTold }) => isTold).length };
  });
}

function differenceOf(
  bySide: { readonly left?: MetricSummary; readonly right?: MetricSummary } | undefined,
): { readonly difference: number; readonly left: MetricSummary; readonly right: MetricSummary } | null {
  const { left, right } = bySide ?? {};
  if (typeof left?.median !== 'number' || typeof right?.median !== 'number') return null;
  return { difference: right.median - left.median, left, right };
}
