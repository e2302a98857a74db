import { butterworthLowPass } from '../../../src/core/signal/butterworth-low-pass.ts';
import { linearFit } from '../../../src/core/statistics/linear-fit.ts';

export interface ResidualAnalysisOptions {
  readonly rateHz: number;
  /** Lowest cut-off tried, Hz. Default 1. */
  readonly minimumHz?: number;
  /** Step between cut-offs, Hz. Default 0.5. */
  readonly stepHz?: number;
  /**
   * Part of the Nyquist rate from which on the residual is taken to be noise alone. Default 0.6.
   */
  readonly noiseFromNyquist?: number;
}

export interface ResidualAnalysis {
  /** Cut-off at which signal distortion equals the noise that is let through, Hz. */
  readonly cutoffHz: number;
  /**
   * Estimated RMS of the noise, in the unit of the values; for white noise the straight line runs
   * some 20 % high.
   */
  readonly noiseRms: number;
}

function rmsDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  let n = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? Number.NaN) - (b[i] ?? Number.NaN);
    if (!Number.isFinite(difference)) continue;
    sum += difference * difference;
    n++;
  }
  return n > 0 ? Math.sqrt(sum / n) : Number.NaN;
}

/**
 * Cut-off frequency by residual analysis (Winter 2009, §3.4.4.3): the RMS difference between raw
 * and filtered series is drawn over the cut-off; the straight line through its noise-only end,
 * carried to 0 Hz, is the noise; the cut-off wanted is where the residual equals it.
 *
 * Missing data: runs of finite samples are filtered apart. Null with fewer than 40 finite samples.
 *
 * @example residualAnalysis(noisySine, { rateHz: 120 })?.cutoffHz
 */
export function residualAnalysis(
  values: ArrayLike<number>,
  options: ResidualAnalysisOptions,
): ResidualAnalysis | null {
  const { rateHz, minimumHz = 1, stepHz = 0.5, noiseFromNyquist = 0.6 } = options;
  let finite = 0;
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) finite++;
  if (finite < 40) return null;
  const nyquistHz = rateHz / 2;
  const curve: [number, number][] = [];
  // The last twentieth is left out: there the bilinear transform squeezes the response against
  // Nyquist.
  for (let cutoffHz = minimumHz; cutoffHz <= 0.95 * nyquistHz; cutoffHz += stepHz) {
    curve.push([cutoffHz, rmsDifference(values, butterworthLowPass(values, { rateHz, cutoffHz }))]);
  }
  const tail = curve.filter(([hz]) => hz >= noiseFromNyquist * nyquistHz);
  if (tail.length < 3) return null;
  const line = linearFit(
    tail.map(([hz]) => hz),
    tail.map(([, residual]) => residual),
  );
  if (!line) return null;
  const noiseRms = line.intercept;
  const index = curve.findIndex(([, residual]) => residual <= noiseRms);
  const [hz, residual] = curve[index] ?? [Number.NaN, Number.NaN];
  const [previousHz, previous] = curve[index - 1] ?? [hz, residual];
  const share = previous > residual ? (previous - noiseRms) / (previous - residual) : 1;
  const cutoffHz = previousHz + share * (hz - previousHz);
  return Number.isFinite(cutoffHz) ? { cutoffHz, noiseRms } : null;
}
