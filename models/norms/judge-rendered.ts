import type { MetricSummary } from '../../src/core/results/measured-run.ts';
import { addedByPose } from '../../src/core/norms/norms.ts';
import { pairedError } from '../../src/core/findings/paired-error.ts';
import { type RenderedClip, readTwice } from './pose-offsets.ts';

/** How often left and right are said to differ where they do, and where they hardly do. */
export interface SidesTold {
  readonly clips: number;
  readonly told: number;
}

/**
 * Knee alignment of left against right in rendered front and rear clips by the error between sides,
 * against the difference of the true joint centres: at least `from` and less than `to` degrees. The
 * needed number of strides is left aside, because the clips are short.
 */
export function sidesTold(
  clips: readonly RenderedClip[],
  ranges: readonly (readonly [from: number, to: number])[],
): readonly SidesTold[] {
  const sd = addedByPose('knee-alignment', 'rear', 'heavy')?.betweenSidesSd;
  const rows = clips.flatMap((clip) => {
    const read = readTwice(clip, 'heavy');
    if (!read || read.estimated.context.view === 'side' || read.estimated.state.kind === 'unreliable')
      return [];
    const estimated = differenceOf(read.estimated.summary['knee-alignment']);
    const truth = differenceOf(read.truth.summary['knee-alignment']);
    if (!estimated || !truth) return [];
    const isTold = Math.abs(estimated.difference) > pairedError(sd ?? null, estimated.left, estimated.right);
    return [{ true: Math.abs(truth.difference), isTold }];
  });
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
