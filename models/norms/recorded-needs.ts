import { groups } from 'd3-array';
import { captureOf, tableErrorFor } from '../../src/core/quality/measurement-error.ts';
import type { Side } from '../../src/core/pose/landmark.ts';
import { neededClipPart } from '../../tests/bench/errors/measure-errors.ts';
import type { RecordedWidths } from '../../tests/bench/errors/recorded-widths.ts';
import { mocapTruth } from '../../tests/bench/mocap/true-metrics.ts';
import { scoreClip } from '../../tests/bench/synthetic/score-clip.ts';
import type { Judged } from './judge-left-out.ts';

/** Frame rate of the judged clips, Hz. */
export const RECORDED_RATE_HZ = 60;

/** What one side of one recorded run would have needed. */
export interface RecordedNeed extends Pick<RecordedWidths, 'metric' | 'leg'> {
  /** The part that all strides of the clip share, half width, in the metric's unit. */
  readonly clip: number;
  readonly runner: string;
  readonly side: Side;
}

/**
 * What the error table would have to state for a judged run's ranges to reach the truth of its
 * joints, side by side.
 */
export function needsOf({ run, clip, analysis }: Judged): readonly RecordedNeed[] {
  const { metrics } = scoreClip(analysis, mocapTruth(clip, RECORDED_RATE_HZ));
  return metrics.map((score) => {
    const { metric, leg, side } = score;
    const needed = tableErrorFor(metric, { ...captureOf(analysis), leg }, neededClipPart(score));
    return { metric, leg, side, runner: run.subject, clip: needed };
  });
}

/** All sides' needs, per metric and leg. */
export function recordedWidths(needs: readonly RecordedNeed[]): readonly RecordedWidths[] {
  return groups(
    needs,
    ({ metric }) => metric,
    ({ leg }) => leg,
  ).flatMap(([metric, legs]) =>
    legs.map(([leg, own]) => ({
      metric,
      leg,
      needed: own.map(({ clip }) => Number(clip.toPrecision(3))).sort((a, b) => a - b),
    })),
  );
}
