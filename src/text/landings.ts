import { spreadOf } from '../core/landings/spread-of.ts';
import { METRICS } from '../core/metrics/registry.ts';
import type { Band } from '../core/metrics/reference-range.ts';
import type { Side } from '../core/pose/landmark.ts';
import type { Leg } from '../core/run/gait-event.ts';
import { formatNumber } from './format/format-number.ts';
import { unitLabel } from './format/unit-label.ts';
import { legLabel } from './labels.ts';
import { landingsWords, type OverlaidSaid } from './words/landings.ts';

/** The two numbers that are laid over one still, stride by stride. */
export type OverlaidMetric = 'overstride' | 'knee-alignment';

/** What is said of one leg's landings, or mid-stances, in one picture. */
export interface OverlaidLeg {
  readonly metric: OverlaidMetric;
  readonly side: Side;
  readonly leg: Leg;
  readonly values: readonly number[];
  /** Strides that are not drawn. */
  readonly leftOut: number;
  /** Number of the stride whose picture lies underneath, from 1; null where there is none. */
  readonly stillOf: number | null;
  readonly bands: readonly Band[] | null;
}

/** Title, axis and head of the column of a picture of this kind. */
export function overlaidWords(metric: OverlaidMetric): {
  readonly title: string;
  readonly scale: string;
  readonly column: string;
} {
  return landingsWords.pictures[metric];
}

/** A reading with its unit, `27 %` or `12°`. */
export function overlaidValue(metric: OverlaidMetric, value: number): string {
  return `${formatNumber(value, 0)}${metric === 'overstride' ? ' %' : unitLabel(METRICS[metric].unit).suffix}`;
}

/** Over a leg's part of the picture: `Right (near leg)` and `8 landings, median 27 %`. */
export function overlaidHeading({ metric, side, leg, values }: OverlaidLeg): readonly [string, string] {
  return [
    legLabel(side, leg),
    landingsWords.counted(metric, values.length, overlaidValue(metric, spreadOf(values).median)),
  ];
}

/** The same picture in a sentence or two, for who cannot see it. */
export function overlaidAlt({ metric, side, leg, values, leftOut, stillOf, bands }: OverlaidLeg): string {
  const { median, low, high } = spreadOf(values);
  const read = (value: number): Reading => ({
    said: overlaidValue(metric, metric === 'overstride' ? value : Math.abs(value)),
    isNegative: value < 0,
  });
  return landingsWords.alt({
    metric,
    side,
    leg,
    count: values.length,
    stillOf,
    low: read(low),
    high: read(high),
    median: read(median),
    usual: usual(bands, read),
    leftOut,
  });
}

type Reading = OverlaidSaid['low'];

/** Where most healthy runners lie, by the same bands that judge the number; null without bands. */
function usual(bands: readonly Band[] | null, read: (value: number) => Reading): OverlaidSaid['usual'] {
  const good = bands?.find(({ severity }) => severity === 'good');
  if (!good) return null;
  return { from: Number.isFinite(good.from) ? read(good.from) : null, to: read(good.to) };
}
