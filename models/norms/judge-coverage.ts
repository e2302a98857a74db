import { groups, mean } from 'd3-array';

import type { HeldFigure } from '../../src/core/quality/accuracy-figures.ts';
import { METRIC_IDS, type MetricId } from '../../src/core/metrics/registry.ts';
import { mocapTruth } from '../../tests/bench/mocap/true-metrics.ts';
import { scoreClip } from '../../tests/bench/synthetic/score-clip.ts';
import type { Judged } from './judge-left-out.ts';
import { trueValue, valuesOf } from './read-outs.ts';

/** Frame rate of the judged clips, Hz. */
const RATE_HZ = 60;

interface Held {
  readonly metric: MetricId;
  readonly view: HeldFigure['view'];
  readonly runner: string;
  readonly isHeld: boolean;
}

/**
 * How often the stated 95 % range of a real runner's number holds the truth of the recorded joints.
 * Ranges were set on rendered bodies, and what puts markers on the scale of the truth never saw the
 * runner. Each runner one vote.
 */
export function heldByRanges(judged: readonly Judged[]): readonly HeldFigure[] {
  const all = judged.flatMap(({ run, clip, analysis }): Held[] => {
    const { metrics } = scoreClip(analysis, mocapTruth(clip, RATE_HZ));
    return valuesOf(analysis).flatMap(({ metric, side }) => {
      const summary = analysis.summary[metric]?.[side ?? 'both'];
      const truth = trueValue(metrics, metric, side);
      if (!summary || !Number.isFinite(truth)) return [];
      const isHeld = summary.low <= truth && truth <= summary.high;
      return [
        { metric, view: clip.camera.view === 'side' ? 'side' : 'frontal', runner: run.subject, isHeld },
      ];
    });
  });
  return METRIC_IDS.flatMap((metric) =>
    groups(
      all.filter((one) => one.metric === metric),
      ({ view }) => view,
    ).map(([view, own]): HeldFigure => {
      const runners = groups(own, ({ runner }) => runner);
      const share = mean(runners, ([, ofOne]) => mean(ofOne, ({ isHeld }) => Number(isHeld)));
      return { metric, view, runners: runners.length, n: own.length, held: share ?? Number.NaN };
    }),
  );
}
