import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { seriesPoints } from '../../../src/ui/charts/series-points.ts';
import { readGoldenTrack } from '../../support/read-golden-track.ts';

const analysis = analyzeRun(readGoldenTrack('side-right-heel'), DEFAULT_CONTEXT);
const { timesS, perSide } = analysis.kinematics;
const knee = perSide['knee-flexion'].left;

/** The same run with a curve of so many samples. */
function withCurve(curve: Float64Array) {
  const times = Float64Array.from(curve, (_, i) => i / 60);
  return {
    ...analysis,
    trajectories: { ...analysis.trajectories, rateHz: 60 },
    kinematics: {
      ...analysis.kinematics,
      timesS: times,
      perSide: { ...perSide, 'knee-flexion': { left: curve, right: curve } },
    },
  };
}

describe('the points of a curve', () => {
  test('of a short one are all its samples, whatever the window', () => {
    const window = {
      get startS(): number {
        throw new Error('a window that is looked at has the chart built anew whenever it moves');
      },
      endS: 1,
    };
    const points = seriesPoints(analysis, 'knee-flexion', 'left', window);
    expect(points).toEqual(Array.from(timesS, (x, i) => ({ x, y: knee[i] })));
    const holed = Float64Array.from({ length: 2000 }, (_, i) => (i % 7 === 3 ? Number.NaN : 5));
    const values = seriesPoints(withCurve(holed), 'knee-flexion', 'left', window).map(({ y }) => y);
    expect(values).toEqual([...holed]);
  });

  test('of a long one are the samples of the window, with one beyond each end', () => {
    const curve = Float64Array.from({ length: 36_000 }, (_, i) => i);
    const points = seriesPoints(withCurve(curve), 'knee-flexion', 'left', { startS: 300.001, endS: 300.99 });
    expect(points).toEqual(Array.from({ length: 61 }, (_, i) => ({ x: (18_000 + i) / 60, y: 18_000 + i })));
  });

  test('of ten minutes are no more than can be seen, and keep every peak and trough', () => {
    const curve = Float64Array.from({ length: 36_000 }, (_, i) => 30 * Math.sin(i / 7));
    curve[20_000] = 90;
    curve[10_001] = -90;
    const points = seriesPoints(withCurve(curve), 'knee-flexion', 'left', { startS: 0, endS: 600 });
    expect(points.length).toBeLessThanOrEqual(2400);
    const values = points.map(({ y }) => y);
    expect(Math.max(...values)).toBe(90);
    expect(Math.min(...values)).toBe(-90);
    expect(points.every(({ x }, i) => i === 0 || x > (points[i - 1]?.x ?? 0))).toBe(true);
  });

  test('leave a gap where a stretch has no value, and only there', () => {
    const curve = Float64Array.from({ length: 36_000 }, (_, i) => i % 100).fill(Number.NaN, 6000, 12_000);
    curve[30_000] = Number.NaN;
    const points = seriesPoints(withCurve(curve), 'knee-flexion', 'left', { startS: 0, endS: 600 });
    const gaps = points.filter(({ y }) => Number.isNaN(y)).map(({ x }) => x);
    expect(gaps.length).toBeGreaterThan(100);
    expect(Math.min(...gaps)).toBe(100);
    expect(Math.max(...gaps)).toBeLessThan(200);
  });
});
