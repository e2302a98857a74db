import type { Side } from '../../../src/core/pose/landmark.ts';

/** One true or found event, seconds of real time. */
export interface TimedEvent {
  readonly side: Side;
  readonly timeS: number;
}

/** Differences found − true of the matched events, and what had no partner. */
export interface EventErrors {
  readonly errorsMs: readonly number[];
  /** Index of the true event that each error belongs to. */
  readonly matched: readonly number[];
  readonly missed: number;
  readonly extra: number;
  readonly truths: number;
}

/** An event further from the truth than this is another event. */
export const MATCH_WITHIN_S = 0.1;

export interface ScoredSpan {
  /** Only truths within it are scored; found events outside it are nobody's. */
  readonly fromS: number;
  readonly toS: number;
}

/**
 * Matches found events of one type to the truth, nearest first, each once. Truths marked as not
 * usable take their found partner with them and count for nothing.
 */
export function scoreEvents(
  found: readonly TimedEvent[],
  truth: readonly (TimedEvent & { readonly isUsable: boolean })[],
  span: ScoredSpan,
): EventErrors {
  const pairs = found.flatMap((f, i) =>
    truth.flatMap((t, k) =>
      f.side === t.side && Math.abs(f.timeS - t.timeS) <= MATCH_WITHIN_S
        ? [{ i, k, error: f.timeS - t.timeS }]
        : [],
    ),
  );
  pairs.sort((a, b) => Math.abs(a.error) - Math.abs(b.error));
  const usedFound = new Set<number>();
  const usedTruth = new Set<number>();
  const errorsMs: number[] = [];
  const matched: number[] = [];
  const inSpan = (timeS: number): boolean => timeS >= span.fromS && timeS <= span.toS;
  for (const { i, k, error } of pairs) {
    const t = truth[k];
    if (!t || usedFound.has(i) || usedTruth.has(k)) continue;
    usedFound.add(i);
    usedTruth.add(k);
    if (!t.isUsable || !inSpan(t.timeS)) continue;
    errorsMs.push(1000 * error);
    matched.push(k);
  }
  const scored = truth.filter((t) => t.isUsable && inSpan(t.timeS));
  const unsure = truth.filter((t) => !t.isUsable);
  const extra = found.filter(
    (f, i) => !usedFound.has(i) && inSpan(f.timeS) && !unsure.some((t) => Math.abs(t.timeS - f.timeS) < 0.25),
  ).length;
  return { errorsMs, matched, missed: scored.length - errorsMs.length, extra, truths: scored.length };
}

/** Bias, spread and tails of errors, in the unit of the errors. */
export interface ErrorSummary {
  readonly n: number;
  readonly bias: number;
  readonly sd: number;
  readonly rmse: number;
  readonly medianAbs: number;
  readonly p95Abs: number;
}

export function summariseErrors(errors: readonly number[]): ErrorSummary {
  const n = errors.length;
  const bias = errors.reduce((sum, e) => sum + e, 0) / n;
  const square = errors.reduce((sum, e) => sum + e * e, 0) / n;
  const sizes = errors.map(Math.abs).sort((a, b) => a - b);
  const at = (share: number): number => sizes[Math.min(n - 1, Math.floor(share * n))] ?? Number.NaN;
  return {
    n,
    bias,
    sd: Math.sqrt(Math.max(0, square - bias * bias)),
    rmse: Math.sqrt(square),
    medianAbs: at(0.5),
    p95Abs: at(0.95),
  };
}
