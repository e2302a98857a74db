import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { fromTrackJson, isTrack } from '../../../src/core/export/track-json.ts';
import { JOINT_INDEX } from '../../../src/core/pose/landmark.ts';
import type { PoseTrack } from '../../../src/core/pose/pose-track.ts';
import { placeLandmark } from '../../../src/core/review/landmark-edits.ts';
import { RunSession, type RunClip } from '../../../src/state/session/run-session.svelte.ts';
import { Chart } from '../../../src/ui/charts/chart-registry.ts';
import { ChartThemeSource } from '../../../src/ui/charts/chart-theme.svelte.ts';
import type { StridePoint } from '../../../src/ui/charts/stride-points.ts';
import OverTimeCharts from '../../../src/ui/results/charts/OverTimeCharts.svelte';
import PerStrideCharts from '../../../src/ui/results/charts/PerStrideCharts.svelte';
import StrideCycleCharts from '../../../src/ui/results/charts/StrideCycleCharts.svelte';
import StrideNavigator from '../../../src/ui/results/strides/StrideNavigator.svelte';
import trackJson from '../../golden/runs/side-right-heel.track.json';
import { clipInput } from './synthetic-clip.ts';
import WithServices from './WithServices.svelte';

const read = fromTrackJson(trackJson);
if (!isTrack(read)) throw new Error(read.detail);
const track: PoseTrack = read;

let clip: RunClip;
beforeEach(() => {
  clip = new RunSession([{ ...clipInput(new File([], 'run.mp4'), track), file: null }]).clip;
});

/** Puts a knee elsewhere in the middle of a stride; no event is touched. */
function correctJoint(index: number): void {
  const { startS, endS } = clip.analysis.strides[index]!;
  const frame = track.timesS.findIndex((timeS) => timeS > (startS + endS) / 2);
  const edit = { timeS: track.timesS[frame]!, landmark: JOINT_INDEX.knee.left, x: 0.5, y: 0.6 };
  clip.history.edit('move left knee', { landmarks: placeLandmark(clip.history.edits.landmarks, edit) });
}

/** Charts are made when they are seen. */
async function firstChart(): Promise<{ chart: Chart; canvas: HTMLCanvasElement }> {
  const canvas = document.querySelector<HTMLCanvasElement>('.plot canvas')!;
  canvas.scrollIntoView({ block: 'center' });
  await expect.poll(() => Chart.getChart(canvas)).toBeDefined();
  return { canvas, chart: Chart.getChart(canvas)! };
}

/** Where a stride's mark is on the canvas, CSS pixels, and whether it says it was corrected. */
function marks(chart: Chart) {
  return chart.data.datasets.flatMap(({ data }, index) =>
    chart.getDatasetMeta(index).data.map(({ x, y }, k) => ({
      x,
      y,
      point: data[k] as unknown as StridePoint,
    })),
  );
}

/** Red, green, blue, opacity at a place of the canvas, CSS pixels. */
function pixel(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  const ratio = canvas.width / canvas.clientWidth;
  return [...canvas.getContext('2d')!.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data];
}

test('a stride in which a joint was moved looks corrected on its card, in the list, on the chart and in its table', async () => {
  const screen = await render(WithServices, { part: StrideNavigator, given: { clip } });
  await render(PerStrideCharts, { clip, theme: new ChartThemeSource() });
  await userEvent.click(screen.getByRole('radio', { name: 'In time' }));
  const index = clip.analysis.strides.findIndex(({ excluded }) => excluded === null);
  clip.selectedStride = index;
  await expect.element(screen.getByRole('article')).toBeVisible();
  expect(document.body.textContent).not.toContain('Corrected by hand');
  correctJoint(index);
  const corrected = clip.analysis.strides.filter(({ edited }) => edited).length;
  expect(corrected).toBeGreaterThan(0);
  await expect.element(screen.getByRole('article')).toHaveTextContent('Corrected by hand');
  const list = screen.getByRole('list', { name: 'Strides' }).element();
  expect(list.querySelectorAll('[aria-label="Corrected by hand"]')).toHaveLength(corrected);

  const { chart, canvas } = await firstChart();
  const hasRing = ({ x, y }: { x: number; y: number }): boolean =>
    [0, 1, 2, 3].some((turn) => {
      const angle = Math.PI / 4 + (turn * Math.PI) / 2;
      return pixel(canvas, x + 9 * Math.cos(angle), y + 9 * Math.sin(angle))[3]! > 150;
    });
  await expect.poll(() => marks(chart).some(({ point }) => point.stride.edited)).toBe(true);
  for (const mark of marks(chart)) {
    const crowded = marks(chart).some(
      (other) => other !== mark && Math.hypot(other.x - mark.x, other.y - mark.y) < 22,
    );
    if (!crowded || mark.point.stride.edited)
      expect(hasRing(mark), `stride ${mark.point.stride.index}`).toBe(mark.point.stride.edited === true);
  }

  const summary = document.querySelector<HTMLElement>('figure summary')!;
  await userEvent.click(summary);
  await expect.poll(() => document.querySelectorAll('figure tbody tr').length).toBeGreaterThan(0);
  const rows = [...document.querySelectorAll('figure tbody tr')];
  const drawn = marks(chart).filter(({ point }) => point.stride.edited).length;
  expect(rows.filter(({ textContent }) => textContent.includes('corrected by hand'))).toHaveLength(drawn);
});

test('the usual range of each foot is a band around its median', async () => {
  await render(PerStrideCharts, { clip, theme: new ChartThemeSource() });
  const { chart, canvas } = await firstChart();
  const { y, x } = chart.scales;
  const [side] = (['left', 'right'] as const).filter(
    (each) => marks(chart).filter(({ point }) => point.stride.side === each).length >= 5,
  );
  const values = marks(chart)
    .filter(({ point }) => point.stride.side === side && point.stride.excluded === null)
    .map(({ point }) => point.y);
  const middle = (of: readonly number[]): number => {
    const sorted = [...of].sort((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  };
  const median = middle(values);
  const spread = 1.4826 * middle(values.map((value) => Math.abs(value - median)));
  // Right of the last stride there is nothing but the bands.
  const at = (value: number): number[] => pixel(canvas, x!.right - 3, y!.getPixelForValue(value));
  expect(spread, 'spread').toBeGreaterThan(0);
  // Where healthy runners lie may be drawn behind both.
  for (const sign of [1, -1]) {
    const [within, beyond] = [at(median + sign * 0.8 * spread)[3]!, at(median + sign * 1.6 * spread)[3]!];
    expect(within).toBeGreaterThan(beyond);
  }
});

test('hovering a mark tells its stride, number and error; a click shows its frame', async () => {
  await render(PerStrideCharts, { clip, theme: new ChartThemeSource() });
  const { chart, canvas } = await firstChart();
  await expect.poll(() => marks(chart).length).toBeGreaterThan(4);
  const { x, y, point } = marks(chart)[2]!;
  await userEvent.hover(canvas, { position: { x, y } });
  await expect.poll(() => chart.tooltip?.opacity).toBe(1);
  expect(chart.tooltip!.title[0]).toContain(`Stride ${point.stride.index + 1}`);
  expect(chart.tooltip!.body[0]!.lines[0]).toMatch(/^(Left|Right): [−\d.]+ ± [\d.]+/);
  await userEvent.click(canvas, { position: { x, y } });
  expect(clip.selectedStride).toBe(point.stride.index);
});

test('every chart leads to the page that explains it', async () => {
  const theme = new ChartThemeSource();
  await render(PerStrideCharts, { clip, theme });
  await render(StrideCycleCharts, { clip, theme });
  await render(OverTimeCharts, { clip, theme, onexplain: () => undefined });
  const figures = [...document.querySelectorAll('figure')];
  expect(figures.length).toBeGreaterThan(9);
  for (const figure of figures) {
    const links = [...figure.querySelectorAll('a')].filter(({ textContent }) =>
      /^Read more: ./.test(textContent),
    );
    expect(links, figure.textContent).toHaveLength(1);
    expect(links[0]?.getAttribute('href')).toMatch(/^#\/learn\/[a-z-]+$/);
  }
});
