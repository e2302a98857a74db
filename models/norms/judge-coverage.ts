import { groups, mean } from 'd3-array';

import type { HeldFigure } from '../../src/core/quality/accuracy-figures.ts';
import { ERROR_TABLE } from '../../src/core/quality/error-table.ts';
import { METRIC_IDS, type MetricId } from '../../src/core/metrics/registry.ts';
import { conformal } from '../../tests/bench/errors/measure-errors.ts';
import { needsOf, RECORDED_RATE_HZ, type RecordedNeed } from './recorded-needs.ts';
import { mocapTruth } from '../../tests/bench/mocap/true-metrics.ts';
import { scoreClip } from '../../tests/bench/synthetic/score-clip.ts';
import type { Judged } from './judge-left-out.ts';
import { trueValue, valuesOf } from './read-outs.ts';

/** The table keeps two digits. */
const ROUNDING_SHARE = 0.05;

interface Held {
  readonly metric: MetricId;
  readonly view: HeldFigure['view'];
  readonly runner: string;
  readonly isHeld: boolean;
}

/**
 * How often the stated 95 % range of a real runner's number holds the truth of the recorded joints.
 * Where recorded joints themselves set how wide a range is, it is taken as wide as the other
 * runners make it; what puts markers on the scale of the truth never saw the runner either. Each
 * runner one vote.
 */
export function heldByRanges(judged: readonly Judged[]): readonly HeldFigure[] {
  const needs = judged.flatMap(needsOf);
  const all = judged.flatMap((one): Held[] => {
    const { run, clip, analysis } = one;
    const own = needsOf(one);
    const { metrics } = scoreClip(analysis, mocapTruth(clip, RECORDED_RATE_HZ));
    return valuesOf(analysis).flatMap(({ metric, side }) => {
      const summary = analysis.summary[metric]?.[side ?? 'both'];
      const truth = trueValue(metrics, metric, side);
      if (!summary || !Number.isFinite(truth)) return [];
      const need = own.find((other) => other.metric === metric && other.side === side);
      const isHeld =
        summary.low <= truth && truth <= summary.high && (!need || need.clip <= widthWithout(need, needs));
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

/**
 * What the table would state without the runner: infinite where rendered bodies set the row, which
 * never saw them.
 */
function widthWithout({ metric, leg, runner }: RecordedNeed, needs: readonly RecordedNeed[]): number {
  const alike = needs.filter((one) => one.metric === metric && one.leg === leg);
  const stated = ERROR_TABLE.find(
    (row) =>
      row.metric === metric && row.leg === leg && row.model === 'heavy' && row.fromHz <= RECORDED_RATE_HZ,
  );
  const byAll = conformal(alike.map(({ clip }) => clip)) ?? 0;
  if (!stated || Math.abs(stated.clip - byAll) > ROUNDING_SHARE * byAll) return Number.POSITIVE_INFINITY;
  return conformal(alike.flatMap((one) => (one.runner === runner ? [] : [one.clip]))) ?? stated.clip;
}
