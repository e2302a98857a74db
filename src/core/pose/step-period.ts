import { median } from 'd3-array';
import { dominantPeriod } from '../signal/dominant-period.ts';
import { interpolateAt } from '../signal/interpolate-at.ts';
import { uniformGrid } from '../signal/uniform-grid.ts';

/** Frames looked at, from the middle of the clip: a longer stretch costs time and adds nothing. */
const LONGEST_STRETCH = 900;
const LEAST_FRAMES_PER_STEP = 4;
/** Longest step looked for, file seconds: slow motion of a tenth, and more. */
const LONGEST_STEP_S = 8;

/**
 * Periods at which a step may repeat, file seconds: of each signal the period it shows and half of
 * it, since uneven legs repeat only with the stride. Signals are sampled at `timesS`; those without
 * a rhythm add nothing.
 */
export function stepCandidates(signals: readonly Float64Array[], timesS: Float64Array): number[] {
  const n = timesS.length;
  const from = Math.max(0, Math.floor((n - LONGEST_STRETCH) / 2));
  const times = timesS.subarray(from, from + LONGEST_STRETCH);
  const frameS = median(times.subarray(1), (t, i) => t - (times[i] ?? 0)) ?? Number.NaN;
  if (!(frameS > 0)) return [];
  const grid = uniformGrid(times[0] ?? 0, times[times.length - 1] ?? 0, 1 / frameS);
  const found: number[] = [];
  for (const signal of signals) {
    const stretch = signal.subarray(from, from + LONGEST_STRETCH);
    const period = dominantPeriod(
      grid.map((t) => interpolateAt(stretch, times, t)),
      {
        rateHz: 1 / frameS,
        minimumPeriodS: LEAST_FRAMES_PER_STEP * frameS,
        maximumPeriodS: Math.max(LONGEST_STEP_S, 2 * LEAST_FRAMES_PER_STEP * frameS),
      },
    );
    if (!period) continue;
    for (const stepS of [period.periodS, period.periodS / 2]) {
      const isNew = found.every((known) => Math.abs(known - stepS) > 0.05 * known);
      if (isNew && stepS >= LEAST_FRAMES_PER_STEP * frameS) found.push(stepS);
    }
  }
  return found;
}
