import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { fromTrackJson, isTrack } from '../../../src/core/export/track-json.ts';
import { RunSession, type RunClip } from '../../../src/state/session/run-session.svelte.ts';
import { Chart } from '../../../src/ui/charts/chart-registry.ts';
import { ChartThemeSource } from '../../../src/ui/charts/chart-theme.svelte.ts';
import { CHARTS } from '../../../src/ui/charts/chart-words.ts';
import { RibbonWindow } from '../../../src/ui/charts/ribbon-window.svelte.ts';
import SeriesChart from '../../../src/ui/charts/SeriesChart.svelte';
import trackJson from '../../golden/runs/side-right-heel.track.json';
import { clipInput } from './synthetic-clip.ts';

const read = fromTrackJson(trackJson);
if (!isTrack(read)) throw new Error(read.detail);
const track = read;
const words = CHARTS.find(({ id }) => id === 'foot-ahead-of-hip')!;

let clip: RunClip;
let ribbon: RibbonWindow;
beforeEach(() => {
  clip = new RunSession([{ ...clipInput(new File([], 'run.mp4'), track), file: null }]).clip;
  ribbon = new RibbonWindow(clip.playhead.durationS);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.style.paddingTop = '';
});

const plot = (): HTMLElement => document.querySelector('.plot')!;
const chartOf = (): Chart | undefined => Chart.getChart(plot().querySelector('canvas')!);
const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
};

async function show(isFlush = false): Promise<Chart> {
  await render(SeriesChart, { clip, words, window: ribbon, theme: new ChartThemeSource(), isFlush });
  await expect.poll(chartOf).toBeDefined();
  return chartOf()!;
}

test('on the time axis of the ribbon every time is at the same pixel, enlarged too', async () => {
  const chart = await show(true);
  const { width } = plot().getBoundingClientRect();
  const expectInLine = (): void => {
    for (let i = 0; i <= 10; i++) {
      const timeS = ribbon.timeAt(i / 10);
      expect(chart.scales['x']!.getPixelForValue(timeS)).toBeCloseTo(ribbon.share(timeS) * width, 1);
    }
  };
  expectInLine();
  ribbon.resize(1.3, 1);
  await expect.poll(() => chart.scales['x']!.max).toBeCloseTo(ribbon.endS, 6);
  expectInLine();
  clip.playhead.goToTime(ribbon.timeAt(0.4));
  const cursor = (): number => {
    const box = plot().querySelector('.cursor')!.getBoundingClientRect();
    return (box.left + box.right) / 2 - plot().getBoundingClientRect().left;
  };
  await expect.poll(() => Math.abs(cursor() - ribbon.share(clip.playhead.timeS) * width)).toBeLessThan(0.6);
});

test('neither the playhead nor the choice of a stride draws the chart; a window does', async () => {
  const chart = await show();
  await frames(3);
  const update = vi.spyOn(chart, 'update');
  const draw = vi.spyOn(chart, 'draw');
  for (let frame = 0; frame < 40; frame += 4) {
    clip.playhead.goToFrame(frame);
    await frames(1);
  }
  clip.selectedStride = 2;
  await expect.poll(() => plot().querySelector('.chosen')).not.toBeNull();
  await frames(3);
  expect(update).not.toHaveBeenCalled();
  expect(draw).not.toHaveBeenCalled();
  ribbon.resize(1, 1);
  await expect.poll(() => update.mock.calls.length).toBe(1);
});

test('out of sight it is neither made nor updated, and it catches up when it is seen', async () => {
  document.body.style.paddingTop = '4000px';
  await render(SeriesChart, { clip, words, window: ribbon, theme: new ChartThemeSource() });
  await frames(6);
  expect(chartOf()).toBeUndefined();
  plot().scrollIntoView();
  await expect.poll(chartOf).toBeDefined();
  const chart = chartOf()!;
  const update = vi.spyOn(chart, 'update');
  scrollTo(0, 0);
  await frames(6);
  ribbon.resize(1, 1);
  document.documentElement.dataset['theme'] = 'dark';
  await frames(6);
  expect(update).not.toHaveBeenCalled();
  plot().scrollIntoView();
  await expect.poll(() => update.mock.calls.length).toBe(1);
  expect(chart.scales['x']!.max).toBeCloseTo(ribbon.endS, 6);
  const left = getComputedStyle(document.documentElement).getPropertyValue('--left').trim();
  expect(chart.data.datasets[0]!.borderColor).toBe(left);
  delete document.documentElement.dataset['theme'];
});
