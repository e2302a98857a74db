import { median } from 'd3-array';

/** When a single point counts as wild. */
export interface OutlierOptions {
  /** A departure of this many typical departures is an outlier. */
  readonly factor: number;
  /** Typical departures below this count as this, pixels. */
  readonly leastTypicalPx: number;
}

const DEFAULT_OUTLIERS: OutlierOptions = Object.freeze({ factor: 7, leastTypicalPx: 1 });

const ROUNDS = 2;

/**
 * Copies of a landmark's two coordinates with single wild points set to NaN. A point is judged by
 * its distance from the cubic through the two finite points on each side, which follows fast feet
 * where a window's median (Hampel) would not; the yardstick is the median of that distance over the
 * clip. Beside a gap the cubic reaches further and its departure is worth less, by the growth of
 * its error term. Missing points stay missing; ends are not judged.
 *
 * @param timesS time of each frame, increasing
 */
export function rejectOutliers(
  x: Float64Array,
  y: Float64Array,
  timesS: Float64Array,
  options: OutlierOptions = DEFAULT_OUTLIERS,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const cleanX = x.slice();
  const cleanY = y.slice();
  const intervalS = median(timesS.subarray(1), (t, i) => t - (timesS[i] ?? 0)) ?? Number.NaN;
  let kept = Array.from(x.keys()).filter((i) => Number.isFinite(x[i]) && Number.isFinite(y[i]));
  for (let round = 0; round < ROUNDS; round++) {
    const departure = departures(cleanX, cleanY, timesS, kept, intervalS);
    const limit = options.factor * Math.max(median(departure) ?? 0, options.leastTypicalPx);
    const wild = new Set<number>();
    for (let k = 2; k < kept.length - 2; k++) {
      const own = departure[k] ?? 0;
      // A wild point disturbs its neighbours' departures too, but less than its own.
      if (own > limit && own >= (departure[k - 1] ?? 0) && own >= (departure[k + 1] ?? 0)) wild.add(k);
    }
    if (wild.size === 0) break;
    for (const k of wild) {
      const i = kept[k] ?? 0;
      cleanX[i] = Number.NaN;
      cleanY[i] = Number.NaN;
    }
    kept = kept.filter((_, k) => !wild.has(k));
  }
  return { x: cleanX, y: cleanY };
}

/** Product of the distances to the four neighbours when all are evenly spaced, in intervals. */
const EVEN_ERROR_TERM = 4;

/** Two neighbours on each side of a point, relative to it. */
const BEFORE_LAST = -2;
const BEFORE = -1;
const AFTER = 1;
const AFTER_NEXT = 2;

/**
 * Departure of every kept point from the cubic through its four kept neighbours, discounted by how
 * much further the cubic reaches than between even frames. Written out without inner functions: it
 * runs for every point of every joint.
 */
function departures(
  x: Float64Array,
  y: Float64Array,
  timesS: Float64Array,
  kept: readonly number[],
  intervalS: number,
): Float64Array {
  const departure = new Float64Array(kept.length);
  for (let k = 2; k < kept.length - 2; k++) {
    const [a, b, i, c, d] = [
      kept[k + BEFORE_LAST] ?? -1,
      kept[k + BEFORE] ?? -1,
      kept[k] ?? -1,
      kept[k + AFTER] ?? -1,
      kept[k + AFTER_NEXT] ?? -1,
    ];
    const time = timesS[i] ?? Number.NaN;
    // Times of the four neighbours before (-) and after (+) the judged point.
    const ta = (timesS[a] ?? Number.NaN) - time;
    const tb = (timesS[b] ?? Number.NaN) - time;
    const tc = (timesS[c] ?? Number.NaN) - time;
    const td = (timesS[d] ?? Number.NaN) - time;
    // Lagrange's weights of the four at the judged point's time.
    const wa = (-tb * tc * td) / ((ta - tb) * (ta - tc) * (ta - td));
    const wb = (-ta * tc * td) / ((tb - ta) * (tb - tc) * (tb - td));
    const wc = (-ta * tb * td) / ((tc - ta) * (tc - tb) * (tc - td));
    const wd = (-ta * tb * tc) / ((td - ta) * (td - tb) * (td - tc));
    const dx = at(x, i) - wa * at(x, a) - wb * at(x, b) - wc * at(x, c) - wd * at(x, d);
    const dy = at(y, i) - wa * at(y, a) - wb * at(y, b) - wc * at(y, c) - wd * at(y, d);
    const reach = Math.abs(ta * tb * tc * td) / intervalS ** 4 / EVEN_ERROR_TERM;
    departure[k] = Math.hypot(dx, dy) / Math.max(1, reach);
  }
  return departure;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
