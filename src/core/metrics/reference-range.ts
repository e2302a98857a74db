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

/** The bands of a metric with where they come from. */
export interface ReferenceRange {
  /**
   * `bands` judge a median and make a finding; `classes` are kinds, none of them better, that
   * another metric names.
   */
  readonly kind: 'bands' | 'classes';
  /** False: no cut-off has been validated in runners; the app must say so. */
  readonly validated: boolean;
  /** Author and year, or null where the band is a coaching habit without a citable source. */
  readonly source: string | null;
  /**
   * Direction in which the metric gets worse: evidence strides are sorted by it. 0 = away from the
   * middle.
   */
  readonly worse: 1 | -1 | 0;
  /** Ascending, without holes, from −∞ to ∞. */
  readonly bands: readonly Band[];
}

/** Where one band ends and the next begins, ascending. */
export function bordersOf({ bands }: Pick<ReferenceRange, 'bands'>): readonly number[] {
  return bands.slice(1).map(({ from }) => from);
}

/** The band that holds a value; undefined for NaN. */
export function bandOf({ bands }: Pick<ReferenceRange, 'bands'>, value: number): Band | undefined {
  return bands.find((band) => value >= band.from && value < band.to);
}
