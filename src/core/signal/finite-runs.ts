/** A half-open run of samples [start, end). */
export interface SampleRun {
  readonly start: number;
  readonly end: number;
}

/**
 * The maximal runs of consecutive finite samples, in order. NaN and infinities end a run.
 *
 * @example finiteRuns(Float64Array.of(1, 2, NaN, 3)) // [{ start: 0, end: 2 }, { start: 3, end: 4
 * }]
 */
export function finiteRuns(values: ArrayLike<number>): SampleRun[] {
  const runs: SampleRun[] = [];
  let start = -1;
  for (let i = 0; i <= values.length; i++) {
    const isFinite = i < values.length && Number.isFinite(values[i]);
    if (isFinite && start < 0) start = i;
    if (!isFinite && start >= 0) {
      runs.push({ start, end: i });
      start = -1;
    }
  }
  return runs;
}
