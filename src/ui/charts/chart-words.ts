import type { SeriesId } from '../../core/kinematics/kinematic-series.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../../core/metrics/registry.ts';
import { learnFor, type LearnId } from '../../text/learn.ts';
import { curvesWords } from '../../text/words/curves.ts';

/** The series that are shown as curves. */
type ShownSeries = SeriesId & keyof typeof curvesWords;

/** A curve over time in words. */
export interface ChartWords {
  readonly id: SeriesId;
  readonly title: string;
  /** After a number. */
  readonly suffix: string;
  /** How to read the sign, as one short sentence. */
  readonly sign: string;
  /**
   * The metric of this curve whose bands hold on the curve's own scale; null where the scales
   * differ.
   */
  readonly bandsOf: MetricId | null;
}

/** Asked for its words anew each time. */
function inWords(id: ShownSeries, bandsOf: MetricId | null): ChartWords {
  return {
    id,
    bandsOf,
    get title() {
      return curvesWords[id].title;
    },
    get suffix() {
      return curvesWords[id].suffix;
    },
    get sign() {
      return curvesWords[id].sign;
    },
  };
}

/** The curves on show, in this order. */
export const CHARTS: readonly ChartWords[] = [
  inWords('knee-alignment', 'knee-alignment'),
  inWords('foot-ahead-of-hip', 'overstride'),
  inWords('foot-angle', null),
  inWords('knee-flexion', null),
];

/**
 * The curves of the stride cycle: those over time, and the two segments that tell how the leg
 * swings through.
 */
export const CYCLE_CHARTS: readonly ChartWords[] = [
  ...CHARTS,
  inWords('thigh-angle', null),
  inWords('shank-angle', 'shank-angle-at-contact'),
];

/** The page that explains a curve: that of the first number that is read off it. */
export function pageOfCurve({ id, bandsOf }: ChartWords): LearnId | null {
  const metric = bandsOf ?? METRIC_IDS.find((each) => METRICS[each].curve === id);
  return metric ? learnFor(metric) : null;
}
