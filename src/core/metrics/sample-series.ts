import type { Trajectories } from '../trajectories/trajectories.ts';

/** Share of a window's samples that must be valid for a mean, maximum or median of it. */
const NEEDED_VALID_SHARE = 0.6;

/** Place of a real time on the grid, in samples, between them too; −1 without a grid or a time. */
function indexAt(timesS: Float64Array, timeS: number): number {
  const n = timesS.length;
  if (n === 0 || !Number.isFinite(timeS)) return -1;
  const start = timesS[0] ?? 0;
  const step = n > 1 ? ((timesS[n - 1] ?? 0) - start) / (n - 1) : 1;
  return step > 0 ? (timeS - start) / step : 0;
}

/**
 * Value of a curve on a uniform grid at any time, by linear interpolation; NaN outside the grid or
 * beside a gap.
 */
export function sampleAt(timesS: Float64Array, values: Float64Array, timeS: number): number {
  const position = indexAt(timesS, timeS);
  if (position < 0 || position > timesS.length - 1) return Number.NaN;
  const before = Math.floor(position);
  const share = position - before;
  const a = values[before] ?? Number.NaN;
  return share === 0 ? a : a + share * ((values[before + 1] ?? Number.NaN) - a);
}

/** A value and the real time it was read at. */
export interface TimedValue {
  readonly value: number;
  readonly timeS: number;
}

/**
 * Valid samples with fromS ≤ time ≤ toS; empty when fewer than 60 % of the window's samples are
 * valid.
 */
export function samplesWithin(
  timesS: Float64Array,
  values: Float64Array,
  fromS: number,
  toS: number,
): readonly TimedValue[] {
  const first = Math.max(0, Math.ceil(indexAt(timesS, fromS) - 1e-9));
  const last = Math.min(timesS.length - 1, Math.floor(indexAt(timesS, toS) + 1e-9));
  const valid: TimedValue[] = [];
  for (let i = first; i <= last; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isFinite(value)) valid.push({ value, timeS: timesS[i] ?? Number.NaN });
  }
  return valid.length > 0 && valid.length >= NEEDED_VALID_SHARE * (last - first + 1) ? valid : [];
}

/** Largest value within a window, NaN when too few samples are valid. */
export function maximumWithin(
  timesS: Float64Array,
  values: Float64Array,
  fromS: number,
  toS: number,
): TimedValue {
  let best: TimedValue = { value: Number.NaN, timeS: fromS };
  for (const sample of samplesWithin(timesS, values, fromS, toS)) {
    if (!(sample.value <= best.value)) best = sample;
  }
  return best;
}

/** Mean within a window, NaN when too few samples are valid. */
export function meanWithin(timesS: Float64Array, values: Float64Array, fromS: number, toS: number): number {
  const samples = samplesWithin(timesS, values, fromS, toS);
  return samples.reduce((sum, sample) => sum + sample.value, 0) / samples.length;
}

/** The file's frame nearest to a real time; null without frames. */
export function frameAt(trajectories: Trajectories, timeS: number): number | null {
  const times = trajectories.frameTimesS;
  if (times.length === 0 || !Number.isFinite(timeS)) return null;
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < timeS) low = middle + 1;
    else high = middle;
  }
  const before = Math.max(0, low - 1);
  return Math.abs((times[before] ?? 0) - timeS) <= Math.abs((times[low] ?? 0) - timeS) ? before : low;
}
