import type { MetricId } from '../metrics/metric.ts';
import type { FindingSeverity } from './finding.ts';

/** One band of a metric: values from `from` (inclusive) to `to` (exclusive), and what it means. */
export interface Band {
  /** Second half of the finding's id: `<metric>-<outcome>`. */
  readonly outcome: string;
  readonly severity: FindingSeverity;
  readonly from: number;
  readonly to: number;
}

/** The bands of a metric with where they come from. */
export interface ReferenceRange {
  readonly metric: MetricId;
  /** False: no cut-off has been validated in runners; the app must say so. */
  readonly validated: boolean;
  /** Author and year, or null where the band is a coaching habit without a citable source. */
  readonly source: string | null;
  readonly bands: readonly Band[];
  /**
   * Direction in which the metric gets worse: evidence strides are sorted by it. 0 = away from the
   * middle.
   */
  readonly worse: 1 | -1 | 0;
}

const LOWEST = Number.NEGATIVE_INFINITY;
const HIGHEST = Number.POSITIVE_INFINITY;

function bands(...rows: readonly (readonly [string, FindingSeverity, number, number])[]): readonly Band[] {
  return rows.map(([outcome, severity, from, to]) => ({ outcome, severity, from, to }));
}

/**
 * Coaching bands of the dictionary (METRICS). Never a diagnosis; `validated` says which have a
 * validated cut-off. Metrics without an entry are shown as numbers without a verdict.
 */
export const REFERENCE_RANGES: readonly ReferenceRange[] = [
  {
    metric: 'cadence',
    validated: false,
    source: null,
    worse: -1,
    // The article's range. No target is universal, so that being outside it is no verdict.
    bands: bands(
      ['below-range', 'info', LOWEST, 170],
      ['in-range', 'good', 170, 180],
      ['above-range', 'info', 180, HIGHEST],
    ),
  },
  {
    metric: 'overstride',
    validated: false,
    source: 'Lieberman 2015',
    worse: 1,
    bands: bands(['good', 'good', LOWEST, 8], ['watch', 'watch', 8, 15], ['flag', 'flag', 15, HIGHEST]),
  },
  {
    metric: 'shank-angle-at-contact',
    validated: false,
    source: 'Dingenen 2018',
    worse: 1,
    bands: bands(['good', 'good', LOWEST, 8], ['watch', 'watch', 8, 10], ['flag', 'flag', 10, HIGHEST]),
  },
  {
    metric: 'foot-ahead-of-knee',
    validated: false,
    source: 'Lieberman 2015',
    worse: 1,
    bands: bands(['good', 'good', LOWEST, 10], ['watch', 'watch', 10, HIGHEST]),
  },
  {
    metric: 'knee-flexion-at-contact',
    validated: false,
    source: null,
    worse: -1,
    bands: bands(
      ['straight', 'info', LOWEST, 10],
      ['typical', 'info', 10, 20],
      ['bent', 'info', 20, HIGHEST],
    ),
  },
  {
    metric: 'peak-stance-knee-flexion',
    validated: false,
    source: 'Souza 2016',
    worse: -1,
    bands: bands(['low', 'watch', LOWEST, 40], ['good', 'good', 40, HIGHEST]),
  },
  {
    metric: 'trunk-lean',
    validated: false,
    source: null,
    worse: 0,
    bands: bands(['upright', 'info', LOWEST, 5], ['good', 'good', 5, 12], ['forward', 'info', 12, HIGHEST]),
  },
  {
    metric: 'vertical-oscillation',
    validated: false,
    source: null,
    worse: 1,
    bands: bands(['good', 'good', LOWEST, 12], ['watch', 'watch', 12, 18], ['flag', 'flag', 18, HIGHEST]),
  },
  {
    metric: 'elbow-angle',
    validated: false,
    source: null,
    worse: 0,
    bands: bands(['closed', 'info', LOWEST, 75], ['good', 'good', 75, 105], ['open', 'info', 105, HIGHEST]),
  },
  {
    // An observation and never a verdict: no cut-off has been validated in running, and the angle
    // does not follow the knee's own in three dimensions (Dingenen 2019). Its places come from
    // single-leg squats: people without knee pain 8.4 ± 5.1°, so that 8.4 is their mean and 13.5
    // one standard deviation above it, where the group with knee pain (16.8 ± 5.4°) has begun at
    // 11.4. −5: further outward than the error of the angle.
    metric: 'knee-alignment',
    validated: false,
    source: 'Herrington 2014',
    worse: 1,
    bands: bands(
      ['outward', 'info', LOWEST, -5],
      ['in-line', 'info', -5, 8.4],
      ['inward', 'info', 8.4, 13.5],
      ['clearly-inward', 'info', 13.5, HIGHEST],
    ),
  },
  {
    metric: 'pelvic-drop',
    validated: false,
    source: 'Bramah 2018',
    worse: 1,
    bands: bands(['good', 'good', LOWEST, 6], ['watch', 'watch', 6, 10], ['flag', 'flag', 10, HIGHEST]),
  },
  {
    metric: 'knee-window',
    validated: false,
    source: null,
    worse: -1,
    // A note, as METRICS has it.
    bands: bands(['closed', 'info', LOWEST, 0], ['good', 'good', 0, HIGHEST]),
  },
  {
    metric: 'step-width',
    validated: false,
    source: null,
    worse: -1,
    bands: bands(['crossover', 'watch', LOWEST, 0], ['good', 'good', 0, HIGHEST]),
  },
];

/** The reference range of a metric; undefined where the dictionary gives no bands. */
export function referenceRange(metric: MetricId): ReferenceRange | undefined {
  return REFERENCE_RANGES.find((range) => range.metric === metric);
}

/** The band that holds a value; undefined for NaN. */
export function bandOf(range: ReferenceRange, value: number): Band | undefined {
  return range.bands.find((band) => value >= band.from && value < band.to);
}
