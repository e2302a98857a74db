import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { rangeOfRun } from '../../../src/core/findings/range-of-run.ts';
import { isMeasured } from '../../../src/core/run/measure.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { cycleCurves, cycleRange, strideAtPoint, strideLines } from '../../../src/ui/charts/cycle-model.ts';
import { readingChart } from '../../../src/ui/charts/reading-chart-options.ts';
import { stridePoints } from '../../../src/ui/charts/stride-points.ts';
import { readGoldenTrack } from '../../support/read-golden-track.ts';

const analysis = analyzeRun(readGoldenTrack('side-right-heel'), DEFAULT_CONTEXT);
const curves = cycleCurves(analysis, 'knee-flexion')!;

describe('stride points', () => {
  test('every stride that has the number is a point at its contact, with its error', () => {
    const points = stridePoints(analysis, 'overstride')!;
    const measured = analysis.strides.filter((stride) => 'value' in (stride.metrics['overstride'] ?? {}));
    expect(points.bySide.left.length + points.bySide.right.length).toBe(measured.length);
    for (const { x, y, error, stride } of points.bySide.right) {
      expect(x).toBe(stride.startS);
      expect(y - error).toBeGreaterThanOrEqual(points.range.min);
      expect(y + error).toBeLessThanOrEqual(points.range.max);
    }
    expect(points.median.right).toBe(analysis.summary['overstride']!.right!.median);
    // The bands of this run's own speed.
    expect(points.bands[0]!.severity).toBe('good');
    expect(points.bands[0]).toEqual(rangeOfRun('overstride', analysis)!.bands[0]);
  });

  test('a metric that this view cannot show has none', () => {
    expect(stridePoints(analysis, 'knee-alignment')).toBeNull();
    expect(cycleCurves(analysis, 'knee-alignment')).toBeNull();
  });
});

test('a metric that no curve shows is charted by its readings, each at its own frame', () => {
  const timesS = readGoldenTrack('side-right-heel').timesS;
  const chart = readingChart(analysis, 'trunk-lean', timesS)!;
  for (const { side, points } of chart.lines) {
    const read = analysis.strides.flatMap(({ side: of, metrics: { 'trunk-lean': lean } }) =>
      of === side && lean && isMeasured(lean) ? [{ x: timesS[lean.frame], y: lean.value }] : [],
    );
    expect(read.length).toBeGreaterThan(0);
    expect(points.map(({ x, y }) => ({ x, y }))).toEqual(read);
  }
  expect(readingChart(analysis, 'knee-alignment', timesS)).toBeNull();
});

describe('what a click on the stride cycle means', () => {
  test('without a stride drawn there, a stride of the side whose mean is nearest', () => {
    for (const side of ['left', 'right'] as const) {
      const other = side === 'left' ? 'right' : 'left';
      // Where the two means are farthest apart the nearer one is beyond doubt.
      const percent = Array.from(curves[side].mean.keys()).reduce((best, i) =>
        Math.abs(curves[side].mean[i]! - curves[other].mean[i]!) >
        Math.abs(curves[side].mean[best]! - curves[other].mean[best]!)
          ? i
          : best,
      );
      const index = strideAtPoint(analysis, curves, [], percent, curves[side].mean[percent]!);
      expect(analysis.strides[index!]!.side).toBe(side);
    }
  });

  test('on a drawn stride, that stride', () => {
    const target = curves.left.strides[1]!;
    const over = strideLines(curves, target.stride.index);
    expect(over.map(({ stride }) => stride.index)).toContain(target.stride.index);
    const only = [target];
    expect(strideAtPoint(analysis, curves, only, 40, target.values[40]!)).toBe(target.stride.index);
    const { min, max } = cycleRange(curves, only);
    for (const value of target.values) {
      expect(value).toBeGreaterThan(min);
      expect(value).toBeLessThan(max);
    }
  });
});

test('the axis of a clip with very many flagged strides has ends', () => {
  const flagged = { ...curves.left.strides[0]! };
  // Some twenty minutes of running: more points than one call takes as arguments.
  const many = Array.from({ length: 2_000 }, () => flagged);
  const { min, max } = cycleRange(curves, many);
  expect(max).toBeGreaterThan(min);
});
