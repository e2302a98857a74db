import { describe, expect, it } from 'vitest';
import { hampel } from '../../bench/filters/hampel.ts';
import { kalmanRtsSmoother } from '../../bench/filters/kalman-rts-smoother.ts';
import { residualAnalysis } from '../../bench/filters/residual-analysis.ts';
import { seededRandom } from '../../../src/core/statistics/seeded-random.ts';

const NaN_ = Number.NaN;
const times = (n: number, rateHz = 1): Float64Array => Float64Array.from({ length: n }, (_, i) => i / rateHz);

function gaussianNoise(n: number, sd: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from(
    { length: n },
    () => sd * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
}
const rms = (values: ArrayLike<number>): number =>
  Math.sqrt(Array.from(values).reduce((sum, v) => sum + v * v, 0) / values.length);

describe('hampel', () => {
  it('marks a spike, or replaces it by the median', () => {
    const values = [1, 2, 3, 50, 5, 6, 7];
    expect([...hampel(values, { halfWindow: 3 }).isOutlier]).toEqual([0, 0, 0, 1, 0, 0, 0]);
    expect(hampel(values, { halfWindow: 3 }).values[3]).toBeNaN();
    expect(hampel(values, { halfWindow: 3, replaceWith: 'median' }).values[3]).toBe(5);
  });

  it('judges nobody in a window with fewer than three samples, and leaves gaps alone', () => {
    expect([...hampel([1, NaN_, NaN_, 99], { halfWindow: 1 }).values]).toEqual([1, NaN_, NaN_, 99]);
  });

  it('needs minimumScale for points that stand still', () => {
    const still = [5, 5, 5, 5.1, 5, 5, 5];
    expect(hampel(still, { halfWindow: 3 }).isOutlier[3]).toBe(1);
    expect(hampel(still, { halfWindow: 3, minimumScale: 0.1 }).isOutlier[3]).toBe(0);
  });
});

describe('kalmanRtsSmoother', () => {
  const rateHz = 60;
  const t = times(240, rateHz);
  const truth = t.map((s) => 100 * Math.sin(2 * Math.PI * 1.4 * s));
  const noise = gaussianNoise(240, 4, 7);
  const options = { measurementSd: 4, processDensity: 2e4 };

  it('halves the noise of a gait-like path and reports an honest error', () => {
    const noisy = truth.map((value, i) => value + (noise[i] ?? 0));
    const { values, sd } = kalmanRtsSmoother(noisy, t, options);
    expect(rms(values.map((value, i) => value - (truth[i] ?? 0)))).toBeLessThan(2);
    expect(sd[120]).toBeGreaterThan(0.5);
    expect(sd[120]).toBeLessThan(2.5);
  });

  it('ignores a spike and predicts through a gap, with a larger error there', () => {
    const noisy = truth.map((value, i) => value + (noise[i] ?? 0));
    noisy[100] = (noisy[100] ?? 0) + 150;
    noisy.fill(NaN_, 150, 154);
    const { values, isOutlier, sd } = kalmanRtsSmoother(noisy, t, options);
    expect(isOutlier[100]).toBe(1);
    expect(isOutlier.reduce((sum, v) => sum + v, 0)).toBe(1);
    for (const i of [100, 151, 152]) expect(Math.abs((values[i] ?? NaN_) - (truth[i] ?? 0))).toBeLessThan(8);
    expect(sd[152]).toBeGreaterThan(sd[120] ?? NaN_);
  });

  it('believes a point that has really moved', () => {
    const step = Float64Array.from({ length: 60 }, (_, i) => (i < 30 ? 0 : 500));
    const { values } = kalmanRtsSmoother(step, times(60, 60), { measurementSd: 1, processDensity: 10 });
    expect(values[59]).toBeCloseTo(500, -1);
  });

  it('is missing outside the finite samples', () => {
    const result = kalmanRtsSmoother([NaN_, 1, 2, 3, NaN_], times(5), {
      measurementSd: 0.1,
      processDensity: 1,
    });
    expect(result.values[0]).toBeNaN();
    expect(result.values[4]).toBeNaN();
    expect(result.values[2]).toBeCloseTo(2, 1);
    expect(result.velocity[2]).toBeCloseTo(1, 1);
    expect(kalmanRtsSmoother([NaN_], times(1), { measurementSd: 1, processDensity: 1 }).values[0]).toBeNaN();
  });
});

describe('residualAnalysis', () => {
  it('finds a cut-off between signal and noise, and the size of the noise', () => {
    const noise = gaussianNoise(600, 1, 3);
    const values = Float64Array.from(noise, (v, i) => v + 40 * Math.sin((2 * Math.PI * 2 * i) / 120));
    const result = residualAnalysis(values, { rateHz: 120 });
    expect(result?.noiseRms).toBeGreaterThan(0.8);
    expect(result?.noiseRms).toBeLessThan(1.3); // the line runs high, see the doc
    expect(result?.cutoffHz).toBeGreaterThan(3);
    expect(result?.cutoffHz).toBeLessThan(12);
  });

  it('asks for a higher cut-off when the signal is faster', () => {
    const noise = gaussianNoise(600, 1, 3);
    const cutoff = (hz: number): number =>
      residualAnalysis(
        Float64Array.from(noise, (v, i) => v + 40 * Math.sin((2 * Math.PI * hz * i) / 120)),
        { rateHz: 120 },
      )?.cutoffHz ?? NaN_;
    expect(cutoff(8)).toBeGreaterThan(cutoff(2) + 4);
  });

  it('says nothing of too little', () => {
    expect(residualAnalysis(new Float64Array(39), { rateHz: 60 })).toBeNull();
  });
});
