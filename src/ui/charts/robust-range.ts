import { median, quantileSorted } from 'd3-array';
import type { ChartPoint } from './line-chart-options.ts';

/** Ends of an axis, in the unit of its values. */
export interface AxisRange {
  readonly min: number;
  readonly max: number;
}

/** Room beyond the values, as shares of their span, and the smallest span. */
export interface AxisRoom {
  readonly below: number;
  readonly above: number;
  readonly leastSpan: number;
}

/**
 * Values in this share at either end may be wild: one of a few strides, or a slip of some frames.
 */
const TAIL = 0.01;
/** A value this many spans of the others away from them is wild and does not lengthen the axis. */
const WILD = 0.6;

/**
 * Ends of the value axis: all values with room around them, but for wild ones. Without the largest
 * and the smallest value (or one per cent at either end, where that is more) the rest has a span; a
 * value further than 0.6 of that span beyond the rest is left outside, so that it does not flatten
 * what the chart is for.
 *
 * Missing data: NaN is left out; null where no value is finite.
 *
 * @param leastReach a value that is no further than this beyond the rest is never wild.
 * @example
 * robustRange([1, 2, 3, 4, 90], { below: 0, above: 0, leastSpan: 0 }) // { min: 1, max: 4 }
 */
export function robustRange(values: Iterable<number>, room: AxisRoom, leastReach = 0): AxisRange | null {
  // As numbers alone: a curve of ten minutes has tens of thousands.
  const sorted = Array.from(Float64Array.from(values).filter(Number.isFinite).sort());
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const one = sorted.length < 4 ? 0 : 1 / (sorted.length - 1);
  const tail = Math.max(TAIL, one);
  const low = one === 0 ? first : (quantileSorted(sorted, tail) ?? first);
  const high = one === 0 ? last : (quantileSorted(sorted, 1 - tail) ?? last);
  // All but one value alike: then a span of nothing says nothing about what is wild.
  const reach = high > low ? Math.max(leastReach, WILD * (high - low)) : Number.POSITIVE_INFINITY;
  const min = sorted.find((value) => value >= low - reach) ?? first;
  const max = sorted.findLast((value) => value <= high + reach) ?? last;
  const span = Math.max(max - min, room.leastSpan);
  return { min: min - room.below * span, max: max + room.above * span };
}

/**
 * The same over marks with their intervals: a mark that may lie among the others, by its error, is
 * not wild; a wild one takes its interval along.
 */
export function robustMarkRange(points: readonly ChartPoint[], room: AxisRoom): AxisRange | null {
  const plain = robustRange(
    points.map(({ y }) => y),
    { below: 0, above: 0, leastSpan: 0 },
    median(points, ({ y, low = y, high = y }) => (high - low) / 2) ?? 0,
  );
  if (!plain) return null;
  const tame = points.filter(({ y }) => y >= plain.min && y <= plain.max);
  return robustRange(
    tame.flatMap(({ y, low = y, high = y }) => [low, y, high]),
    room,
  );
}
