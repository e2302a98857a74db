/** Which peaks count; what is left out does not limit. Heights are in the series' own unit. */
export interface FindPeaksOptions {
  /** Least value of a peak. */
  readonly height?: number;
  /** Least prominence: how far one must descend from the peak before a higher one is reached. */
  readonly prominence?: number;
  /**
   * Least distance between peaks, samples (≥ 1); the lower of two that are too close is dropped.
   */
  readonly distance?: number;
}

/** A peak that counts; value and prominence in the series' own unit. */
export interface Peak {
  /** Sample of the peak; the middle (rounded down) of a flat top. */
  readonly index: number;
  readonly value: number;
  readonly prominence: number;
}

/**
 * Local maxima strictly higher than their surroundings; flat tops count once, the series' ends
 * never.
 */
function localMaxima(values: ArrayLike<number>): number[] {
  const found: number[] = [];
  const last = values.length - 1;
  for (let i = 1; i < last; i++) {
    const value = values[i] ?? Number.NaN;
    if (!((values[i - 1] ?? Number.NaN) < value)) continue;
    let ahead = i + 1;
    while (ahead < last && values[ahead] === value) ahead++;
    if ((values[ahead] ?? Number.NaN) < value) {
      found.push((i + ahead - 1) >> 1);
      i = ahead - 1;
    }
  }
  return found;
}

/** Keeps the highest peaks, dropping those nearer than `distance` to a higher one. */
function keepDistant(values: ArrayLike<number>, peaks: readonly number[], distance: number): number[] {
  const keep = new Array<boolean>(peaks.length).fill(true);
  const least = Math.ceil(distance);
  const byHeight = peaks.map((_, i) => i);
  byHeight.sort((a, b) => (values[peaks[a] ?? 0] ?? 0) - (values[peaks[b] ?? 0] ?? 0));
  for (const i of byHeight.reverse()) {
    if (!keep[i]) continue;
    const here = peaks[i] ?? 0;
    for (let k = i - 1; k >= 0 && here - (peaks[k] ?? 0) < least; k--) keep[k] = false;
    for (let k = i + 1; k < peaks.length && (peaks[k] ?? 0) - here < least; k++) keep[k] = false;
  }
  return peaks.filter((_, i) => keep[i]);
}

function prominenceAt(values: ArrayLike<number>, peak: number): number {
  const top = values[peak] ?? Number.NaN;
  let left = top;
  for (let i = peak; i >= 0 && (values[i] ?? Number.NaN) <= top; i--) left = Math.min(left, values[i] ?? top);
  let right = top;
  for (let i = peak; i < values.length && (values[i] ?? Number.NaN) <= top; i++) {
    right = Math.min(right, values[i] ?? top);
  }
  return top - Math.max(left, right);
}

/**
 * Peaks of a series, with the rules and order of conditions of SciPy's `find_peaks`: height, then
 * distance, then prominence. For valleys pass the negated series.
 *
 * Missing data: a NaN is never a peak nor part of one, and acts as a wall: the search for a peak's
 * bases ends there.
 *
 * @throws RangeError when `distance` is below 1.
 * @example findPeaks([0, 2, 0, 1, 0], { prominence: 1.5 }) // [{ index: 1, value: 2, prominence: 2
 * }]
 */
export function findPeaks(values: ArrayLike<number>, options: FindPeaksOptions = {}): Peak[] {
  const { height, prominence, distance } = options;
  if (distance !== undefined && !(distance >= 1)) throw new RangeError('distance must be 1 or more');
  let peaks = localMaxima(values);
  if (height !== undefined) peaks = peaks.filter((i) => (values[i] ?? Number.NaN) >= height);
  if (distance !== undefined) peaks = keepDistant(values, peaks, distance);
  const found = peaks.map((index) => ({
    index,
    value: values[index] ?? Number.NaN,
    prominence: prominenceAt(values, index),
  }));
  return prominence === undefined ? found : found.filter((peak) => peak.prominence >= prominence);
}
