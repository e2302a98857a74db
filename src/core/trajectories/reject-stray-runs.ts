import { median } from 'd3-array';
import { butterworthLowPass } from '../signal/butterworth-low-pass.ts';

/** When a point counts as astray from its path. */
export interface StrayOptions {
  /** Median frame rate in real time, Hz. */
  readonly rateHz: number;
  /** Departures below this are never strays, pixels. */
  readonly leastPx: number;
}

/**
 * Cut-off of the path that points are held against, Hz: a landing foot follows it within a few
 * centimetres.
 */
const CUTOFF_HZ = 12;
/** A departure of this many typical ones makes a stray. */
const FACTOR = 6;
const ROUNDS = 4;

/**
 * Copies of a landmark's two coordinates with strays set to NaN, runs of a few frames included:
 * points far from a low-passed path through the others. The path starts through all points and is
 * drawn again without the strays until they no longer change, so that a good point beside a bad run
 * is taken back. Frames are taken as evenly spaced.
 */
export function rejectStrayRuns(
  x: Float64Array,
  y: Float64Array,
  options: StrayOptions,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const { rateHz, leastPx } = options;
  const n = x.length;
  let stray = new Uint8Array(n);
  for (let round = 0; round < ROUNDS; round++) {
    const pathX = butterworthLowPass(bridge(x, stray), { rateHz, cutoffHz: CUTOFF_HZ });
    const pathY = butterworthLowPass(bridge(y, stray), { rateHz, cutoffHz: CUTOFF_HZ });
    const departure = x.map((value, i) =>
      Math.hypot(value - (pathX[i] ?? Number.NaN), (y[i] ?? Number.NaN) - (pathY[i] ?? Number.NaN)),
    );
    const limit = Math.max(leastPx, FACTOR * (median(departure) ?? 0));
    const next = Uint8Array.from(departure, (d) => (d > limit ? 1 : 0));
    const isSettled = next.every((value, i) => value === stray[i]);
    stray = next;
    if (isSettled) break;
  }
  const without = (values: Float64Array): Float64Array =>
    values.map((value, i) => (stray[i] === 1 ? Number.NaN : value));
  return { x: without(x), y: without(y) };
}

/**
 * The series without its strays, drawn straight through every gap, level before the first and after
 * the last point.
 */
function bridge(values: Float64Array, stray: Uint8Array): Float64Array {
  const known: number[] = [];
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i]) && stray[i] !== 1) known.push(i);
  const bridged = values.slice();
  let next = 0;
  for (let i = 0; i < values.length; i++) {
    while (next < known.length && (known[next] ?? 0) < i) next++;
    const after = known[next] ?? known[known.length - 1] ?? i;
    const before = after >= i && next > 0 && after !== i ? (known[next - 1] ?? after) : after;
    const share = after === before ? 0 : (i - before) / (after - before);
    const from = values[before] ?? Number.NaN;
    bridged[i] = from + share * ((values[after] ?? Number.NaN) - from);
  }
  return bridged;
}
