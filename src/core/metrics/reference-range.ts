/**
 * `good`: inside its band; `watch` and `flag`: worth a look; `info`: worth knowing, no judgement.
 */
export const BAND_SEVERITIES = ['good', 'info', 'watch', 'flag'] as const;

export type BandSeverity = (typeof BAND_SEVERITIES)[number];

/** One band of a metric: values from `from` (inclusive) to `to` (exclusive), and what it means. */
export interface Band {
  /** Second half of the finding's id, `<metric>-<outcome>`; of `classes` the name of the class. */
  readonly outcome: string;
  readonly severity: BandSeverity;
  readonly from: number;
  readonly to: number;
}

/** The bands of a metric, in its unit. */
export interface ReferenceRange {
  /**
   * `bands` judge a median and make a finding; `classes` are kinds, none of them better, that
   * another metric names.
   */
  readonly kind: 'bands' | 'classes';
  /** Author and year, or null where no citable source stands behind the direction. */
  readonly source: string | null;
  /**
   * Direction in which the metric gets worse: evidence strides are sorted by it. 0 = away from the
   * middle.
   */
  readonly worse: 1 | -1 | 0;
  /** Ascending, without holes, from −∞ to ∞. */
  readonly bands: readonly Band[];
}

/** Metrics that tell of the same thing: two of them at the edge are as much as one beyond it. */
export type Chain = 'reaching-ahead' | 'knees-inward';

/** How a metric is judged: by its place among healthy runners at the same speed. */
export interface NormRange extends Omit<ReferenceRange, 'kind' | 'bands'> {
  readonly kind: 'norm';
  readonly chain: Chain | null;
  /** As `ReferenceRange.bands`, in spreads between runners from their mean. */
  readonly bands: readonly Band[];
}

/** The bands of a metric where healthy runners lie at `mean` with a spread of `sd`, in its unit. */
export function rangeAmong(row: NormRange, mean: number, sd: number): ReferenceRange {
  return {
    kind: 'bands',
    source: row.source,
    worse: row.worse,
    bands: row.bands.map((band) => ({ ...band, from: mean + sd * band.from, to: mean + sd * band.to })),
  };
}

/** Where one band ends and the next begins, ascending. */
export function bordersOf({ bands }: Pick<ReferenceRange, 'bands'>): readonly number[] {
  return bands.slice(1).map(({ from }) => from);
}

/** The band that holds a value; undefined for NaN. */
export function bandOf({ bands }: Pick<ReferenceRange, 'bands'>, value: number): Band | undefined {
  return bands.find((band) => value >= band.from && value < band.to);
}
