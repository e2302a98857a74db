import type { TimingErrors, TimingMethod } from '../../core/quality/accuracy-figures.ts';

/** Average of the errors with two standard deviations to either side, milliseconds. */
interface ErrorInterval {
  readonly bias: number;
  readonly low: number;
  readonly high: number;
}

/**
 * One line of the dot-and-interval graphic; no interval where no time came near enough to the truth
 * to count.
 */
export interface ErrorBar {
  readonly method: TimingMethod;
  readonly interval: ErrorInterval | null;
}

/** Span of the graphic with its ticks, milliseconds; it always holds zero. */
export interface ErrorScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Average and spread of each method's errors. */
export function errorBars(
  rows: readonly (TimingErrors & { readonly method: TimingMethod })[],
): readonly ErrorBar[] {
  return rows.map(({ method, bias, rmse }) => {
    if (bias === null || rmse === null) return { method, interval: null };
    const spread = 2 * Math.sqrt(Math.max(0, rmse * rmse - bias * bias));
    return { method, interval: { bias, low: bias - spread, high: bias + spread } };
  });
}

const TICK_STEPS_MS = [10, 20, 25, 50, 100, 200, 500];
const MOST_TICKS = 7;

/** A scale with round ticks around all bars. */
export function errorScale(bars: readonly ErrorBar[]): ErrorScale {
  const low = Math.min(0, ...bars.map((bar) => bar.interval?.low ?? 0));
  const high = Math.max(0, ...bars.map((bar) => bar.interval?.high ?? 0));
  const step = TICK_STEPS_MS.find((size) => (high - low) / size <= MOST_TICKS - 2) ?? 1000;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step);
  return { from: first * step, to: last * step, ticks };
}

/** Where a value lies on the scale, 0-100 %. */
export function placeOnScale(value: number, { from, to }: ErrorScale): number {
  return (100 * (value - from)) / (to - from);
}
