import { median } from 'd3-array';

/** An oscillation followed through time. */
export interface Oscillation {
  /** Phase, radians, continuous; 0 at maxima. */
  readonly phase: Float64Array;
  /** 0…1: share of the variance around each sample that the oscillation explains. */
  readonly purity: Float64Array;
  readonly meanPurity: number;
}

/** Periods on each side of a sample that share in its phase. */
const REACH_PERIODS = 2;
/** An oscillation weaker than this share of its median strength does not tell its phase. */
const WEAK_SHARE = 0.3;

/**
 * Phase of the oscillation of about the given period around each sample (complex demodulation under
 * a Hann window, unwrapped) and how pure it is. Values should have zero mean; samples may be
 * uneven.
 */
export function demodulate(values: Float64Array, timesS: Float64Array, periodS: number): Oscillation {
  const n = values.length;
  const omega = (2 * Math.PI) / periodS;
  const reach = REACH_PERIODS * periodS;
  const re = new Float64Array(n);
  const im = new Float64Array(n);
  const purity = new Float64Array(n);
  // cos(πΔ/reach) and cos(ωt) of every sample once; the window's cosine of a difference comes from
  // both ends' parts.
  const windowC = timesS.map((t) => Math.cos((Math.PI * t) / reach));
  const windowS = timesS.map((t) => Math.sin((Math.PI * t) / reach));
  const cosine = timesS.map((t, i) => Math.cos(omega * t) * (values[i] ?? 0));
  const sine = timesS.map((t, i) => Math.sin(omega * t) * (values[i] ?? 0));
  let from = 0;
  let to = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    const t = timesS[i] ?? 0;
    while ((timesS[from] ?? t) < t - reach) from++;
    while (to < n && (timesS[to] ?? t) <= t + reach) to++;
    const c = windowC[i] ?? 0;
    const s = windowS[i] ?? 0;
    let sumRe = 0;
    let sumIm = 0;
    let power = 0;
    let weights = 0;
    for (let k = from; k < to; k++) {
      const weight = 1 + c * (windowC[k] ?? 0) + s * (windowS[k] ?? 0);
      const value = values[k] ?? 0;
      sumRe += weight * (cosine[k] ?? 0);
      sumIm -= weight * (sine[k] ?? 0);
      power += weight * value * value;
      weights += weight;
    }
    re[i] = sumRe / weights;
    im[i] = sumIm / weights;
    const pure = power > 0 ? Math.min(1, (2 * (sumRe * sumRe + sumIm * sumIm)) / (weights * power)) : 0;
    purity[i] = pure;
    total += pure;
  }
  return { phase: unwrap(re, im, omega, timesS), purity, meanPurity: n > 0 ? total / n : 0 };
}

/**
 * Continuous phase of the demodulated oscillation. Where it is weak (both legs on one point for a
 * while) its angle is noise; the phase then runs on at the mean rate, so that no cycle is lost or
 * won.
 */
function unwrap(re: Float64Array, im: Float64Array, omega: number, timesS: Float64Array): Float64Array {
  const strong = WEAK_SHARE * (median(Array.from(re, (value, i) => Math.hypot(value, im[i] ?? 0))) ?? 0);
  let previous = Number.NaN;
  return Float64Array.from(re, (value, i) => {
    const other = im[i] ?? 0;
    if (Math.hypot(value, other) >= strong || Number.isNaN(previous)) {
      const offset = Math.atan2(other, value);
      const turns = Number.isNaN(previous) ? 0 : Math.round((previous - offset) / (2 * Math.PI));
      previous = offset + 2 * Math.PI * turns;
    }
    return omega * (timesS[i] ?? 0) + previous;
  });
}
