import { parabolicPeak } from './parabolic-peak.ts';

export interface LagResult {
  /** How much later `b` is than `a`, seconds, sub-sample. */
  readonly lagS: number;
  /** Pearson correlation at that lag. */
  readonly correlation: number;
}

function correlationAt(a: ArrayLike<number>, b: ArrayLike<number>, lag: number): number {
  let n = 0;
  let sumA = 0;
  let sumB = 0;
  let sumAA = 0;
  let sumBB = 0;
  let sumAB = 0;
  for (let i = Math.max(0, -lag); i < a.length && i + lag < b.length; i++) {
    const u = a[i] ?? Number.NaN;
    const v = b[i + lag] ?? Number.NaN;
    if (!Number.isFinite(u) || !Number.isFinite(v)) continue;
    n++;
    sumA += u;
    sumB += v;
    sumAA += u * u;
    sumBB += v * v;
    sumAB += u * v;
  }
  const variance = (sumAA - (sumA * sumA) / n) * (sumBB - (sumB * sumB) / n);
  return n >= 8 && variance > 0 ? (sumAB - (sumA * sumB) / n) / Math.sqrt(variance) : Number.NaN;
}

/**
 * The shift at which two uniformly sampled series of the same rate agree best: b(t + lag) ≈ a(t),
 * by Pearson correlation over the overlap, refined by a parabola.
 *
 * Missing data: pairs with a missing member are left out; null when no lag has 8 pairs with
 * variance.
 *
 * @param maximumLagS search range on both sides, seconds
 * @example crossCorrelationLag(a, delayedBy50ms, 60, 0.2)?.lagS // 0.05
 */
export function crossCorrelationLag(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  rateHz: number,
  maximumLagS: number,
): LagResult | null {
  const reach = Math.round(maximumLagS * rateHz);
  const correlation = Float64Array.from({ length: 2 * reach + 1 }, (_, i) => correlationAt(a, b, i - reach));
  let best = -1;
  for (let i = 0; i < correlation.length; i++) {
    const value = correlation[i] ?? Number.NaN;
    if (Number.isFinite(value) && (best < 0 || value > (correlation[best] ?? 0))) best = i;
  }
  if (best < 0) return null;
  const peak = parabolicPeak(correlation, best);
  return { lagS: (peak.position - reach) / rateHz, correlation: peak.value };
}
