import { describe, expect, test } from 'vitest';
import type { RunState } from '../../../src/core/results/run-state.ts';
import type { MetricSummary } from '../../../src/core/results/measured-run.ts';
import { bordersOf } from '../../../src/core/metrics/reference-range.ts';
import { classesOf } from '../../../src/core/metrics/reference-ranges.ts';
import { rangeOfRun } from '../../../src/core/findings/range-of-run.ts';
import type { ExpectedReading } from '../../../src/core/norms/norms.ts';
import { METRIC_IDS } from '../../../src/core/metrics/registry.ts';
import { bandScale } from '../../../src/ui/results/findings/band-scale.ts';
import { ChartWindow } from '../../../src/ui/charts/chart-window.svelte.ts';

function summary(median: number): MetricSummary {
  return { median, low: median - 2, high: median + 2, n: 9, unit: 'deg' };
}

/** Runners around 8 with a spread of 3: the edge begins at 11.8, the outermost 5 % at 13.9. */
const AROUND_8: ExpectedReading = {
  mean: 8,
  sd: 3,
  offsetSd: 1,
  betweenSidesSd: null,
  sidesApartSd: null,
  atSpeed: true,
};
const GOOD: RunState = { kind: 'good', reasons: [], read: 20, seen: 20 };
const RUN = { norms: Object.fromEntries(METRIC_IDS.map((metric) => [metric, AROUND_8])), state: GOOD };

describe('the scale of a metric', () => {
  test('every judged range and every set of classes covers the scale without holes', () => {
    for (const metric of METRIC_IDS) {
      const range = classesOf(metric) ?? rangeOfRun(metric, RUN);
      if (!range) continue;
      const scale = bandScale(metric, [summary(9)], RUN)!;
      expect(scale.bands[0]!.from).toBe(0);
      expect(scale.bands.at(-1)!.to).toBe(1);
      for (const [k, band] of scale.bands.entries()) {
        if (k > 0) expect(band.from).toBe(scale.bands[k - 1]!.to);
      }
      expect(scale.borders.map(({ value }) => value)).toEqual(bordersOf(range));
    }
  });

  test('the scale of the foot strike names its classes and judges none', () => {
    const scale = bandScale('foot-strike-angle', [summary(9)], { norms: {}, state: GOOD })!;
    expect(scale.bands.map(({ label }) => label)).toEqual(['Forefoot', 'Midfoot', 'Rearfoot']);
    expect(new Set(scale.bands.map(({ severity }) => severity))).toEqual(new Set(['none']));
  });

  test('a value lies in the band that holds it, its interval inside the scale', () => {
    const scale = bandScale('overstride', [summary(12)], RUN)!;
    const watch = scale.bands.find(({ severity }) => severity === 'watch')!;
    expect(scale.place(12)).toBeGreaterThan(watch.from);
    expect(scale.place(12)).toBeLessThan(watch.to);
    expect(scale.place(10)).toBeGreaterThan(0);
    expect(scale.place(14)).toBeLessThan(1);
  });

  test('there is no scale without bands or without a number', () => {
    expect(bandScale('contact-time', [summary(250)], RUN)).toBeNull();
    expect(bandScale('overstride', [], RUN)).toBeNull();
  });

  test('there is none where no norm holds for the run', () => {
    expect(bandScale('overstride', [summary(12)], { norms: {}, state: GOOD })).toBeNull();
  });

  test('a reading that failed is placed on none', () => {
    const state: RunState = { kind: 'unreliable', reasons: ['many-strides-left-out'], read: 4, seen: 22 };
    expect(rangeOfRun('overstride', { ...RUN, state })).toBeUndefined();
    expect(bandScale('overstride', [summary(12)], { ...RUN, state })).toBeNull();
  });
});

describe('the window of the charts', () => {
  test('turns the page when the playhead leaves it, and stays inside the clip', () => {
    const window = new ChartWindow(12, 5);
    window.follow(4);
    expect(window.startS).toBe(0);
    window.follow(4.9);
    expect(window.startS).toBeGreaterThan(4);
    window.follow(11.9);
    expect(window.endS).toBeCloseTo(12, 9);
    window.follow(1);
    expect(window.startS).toBeLessThanOrEqual(1);
  });

  test('the whole clip needs no page', () => {
    const window = new ChartWindow(12, null);
    window.follow(11);
    expect([window.startS, window.endS]).toEqual([0, 12]);
    window.resize(2, 6);
    expect([window.startS, window.endS]).toEqual([5, 7]);
  });
});
