import type { SeriesId } from '../../core/kinematics/kinematic-series.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../../core/metrics/registry.ts';
import { learnFor, type LearnId } from '../../text/learn.ts';

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

/** The curves on show, in this order. */
export const CHARTS: readonly ChartWords[] = [
  {
    id: 'knee-alignment',
    title: 'Knee alignment',
    suffix: '°',
    sign: 'Above zero the knee is inwards of the line from hip to ankle.',
    bandsOf: 'knee-alignment',
  },
  {
    id: 'foot-ahead-of-hip',
    title: 'Foot ahead of hip',
    suffix: ' % of leg length',
    sign: 'Above zero the ankle is in front of the hips.',
    bandsOf: 'overstride',
  },
  {
    id: 'foot-angle',
    title: 'Foot angle to level',
    suffix: '°',
    sign: 'Above zero the toe is higher than the heel. The foot-strike angle follows the line from ankle to toe, against the same foot lying flat.',
    bandsOf: null,
  },
  {
    id: 'knee-flexion',
    title: 'Knee flexion',
    suffix: '°',
    sign: 'Zero is a straight leg.',
    bandsOf: null,
  },
];

/**
 * The curves of the stride cycle: those over time, and the two segments that tell how the leg
 * swings through.
 */
export const CYCLE_CHARTS: readonly ChartWords[] = [
  ...CHARTS,
  {
    id: 'thigh-angle',
    title: 'Thigh angle',
    suffix: '°',
    sign: 'Above zero the knee is in front of the hip.',
    bandsOf: null,
  },
  {
    id: 'shank-angle',
    title: 'Shin angle',
    suffix: '°',
    sign: 'Above zero the ankle is in front of the knee.',
    bandsOf: 'shank-angle-at-contact',
  },
];

/** The page that explains a curve: that of the first number that is read off it. */
export function pageOfCurve({ id, bandsOf }: ChartWords): LearnId | null {
  const metric = bandsOf ?? METRIC_IDS.find((each) => METRICS[each].curve === id);
  return metric ? learnFor(metric) : null;
}
