import type { ChartArea, ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { StrideCurve, StrideCurves } from '../../core/analysis/stride-curves.ts';
import { SIDES, type Side } from '../../core/pose/landmark.ts';
import { formatNumber } from '../../text/format.ts';
import { SIDE_LABELS } from '../../text/labels.ts';
import { Chart } from './chart-registry.ts';
import type { ChartTheme } from './chart-theme.svelte.ts';

/** What the chart shows; getters keep it reactive. */
export interface CycleChartModel {
  readonly curves: Readonly<Record<Side, StrideCurves>>;
  /** Strides drawn over the means. */
  readonly over: readonly StrideCurve[];
  readonly selectedStride: number | null;
  readonly range: { readonly min: number; readonly max: number };
  readonly suffix: string;
  readonly theme: ChartTheme;
  /**
   * Called when the plot's place inside the canvas changes; the playhead's line is drawn outside of
   * the chart.
   */
  onArea(area: Pick<ChartArea, 'left' | 'right' | 'top' | 'bottom'>): void;
  /** A click at a place of the cycle (per cent) and a value. */
  onpick(percent: number, value: number): void;
}

interface CyclePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Mean stride of both sides with ±1 standard deviation over 0-100 % of the stride, single strides
 * drawn over.
 */
export function cycleChart(model: CycleChartModel): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    const chart: Chart<'line', CyclePoint[]> = new Chart(canvas, {
      type: 'line',
      data: { datasets: [] },
      options: untrack(() => options(model)),
      plugins: [spreadPlugin(model), { id: 'area', afterLayout: ({ chartArea }) => model.onArea(chartArea) }],
    });
    $effect(() => {
      const { curves, over } = model;
      chart.data.datasets = [
        ...SIDES.map((side) => meanLine(curves[side], model.theme)),
        ...over.map((curve) => strideLine(curve, model)),
      ];
      chart.options = options(model);
      chart.update('none');
    });
    return () => chart.destroy();
  };
}

function toPoints(values: Float64Array): CyclePoint[] {
  return Array.from(values, (y, x) => ({ x, y }));
}

const dashOf = (side: Side): number[] => (side === 'left' ? [] : [6, 4]);

function meanLine({ side, mean }: StrideCurves, theme: ChartTheme): ChartDataset<'line', CyclePoint[]> {
  return {
    label: SIDE_LABELS[side],
    data: toPoints(mean),
    borderColor: theme[side],
    backgroundColor: theme[side],
    borderWidth: 2.5,
    borderDash: dashOf(side),
    borderJoinStyle: 'round',
    pointRadius: 0,
    spanGaps: false,
    order: 1,
  };
}

function strideLine(
  { stride, values }: StrideCurve,
  { theme, selectedStride }: CycleChartModel,
): ChartDataset<'line', CyclePoint[]> {
  const isSelected = stride.index === selectedStride;
  return {
    label: `Stride ${stride.index + 1}`,
    data: toPoints(values),
    borderColor: isSelected ? theme.accent : theme.flag,
    borderWidth: isSelected ? 2.5 : 1.25,
    borderDash: dashOf(stride.side),
    pointRadius: 0,
    spanGaps: false,
    order: isSelected ? -1 : 0,
  };
}

/** Fills mean ± standard deviation of each side, under the lines. */
function spreadPlugin(model: CycleChartModel): Plugin<'line'> {
  return {
    id: 'spread',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      const { x, y } = scales;
      if (!x || !y) return;
      ctx.save();
      ctx.beginPath();
      ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
      ctx.clip();
      for (const side of SIDES) {
        const { mean, spread } = untrack(() => model.curves[side]);
        ctx.fillStyle = untrack(() => model.theme[side]);
        ctx.globalAlpha = 0.16;
        ctx.beginPath();
        const known = Array.from(mean.keys()).filter(
          (i) => Number.isFinite(mean[i] ?? Number.NaN) && Number.isFinite(spread[i] ?? Number.NaN),
        );
        const at = (i: number, sign: 1 | -1): [number, number] => [
          x.getPixelForValue(i),
          y.getPixelForValue((mean[i] ?? 0) + sign * (spread[i] ?? 0)),
        ];
        for (const i of known) ctx.lineTo(...at(i, 1));
        for (const i of known.reverse()) ctx.lineTo(...at(i, -1));
        ctx.fill();
      }
      ctx.restore();
    },
  };
}

function options(model: CycleChartModel): NonNullable<ChartConfiguration<'line'>['options']> {
  const { theme, range, suffix, curves } = model;
  const font = { family: theme.font, size: 12 };
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    parsing: false,
    normalized: true,
    layout: { padding: { top: 4, right: 12 } },
    interaction: { mode: 'index', intersect: false },
    onClick: (event, _elements, chart) => {
      const percent = chart.scales['x']?.getValueForPixel(event.x ?? 0);
      const value = chart.scales['y']?.getValueForPixel(event.y ?? 0);
      if (percent === undefined || value === undefined) return;
      model.onpick(Math.min(100, Math.max(0, percent)), value);
    },
    scales: {
      x: {
        type: 'linear',
        min: 0,
        max: 100,
        grid: { color: theme.grid },
        border: { color: theme.grid },
        ticks: {
          color: theme.axis,
          font,
          stepSize: 20,
          maxRotation: 0,
          callback: (value) => `${formatNumber(Number(value), 0)} %`,
        },
      },
      y: {
        min: range.min,
        max: range.max,
        grid: { color: (context) => (context.tick.value === 0 ? theme.axis : theme.grid) },
        border: { display: false },
        afterFit: (axis) => {
          axis.width = 44;
        },
        ticks: {
          color: theme.axis,
          font,
          maxTicksLimit: 6,
          includeBounds: false,
          callback: (value) => formatNumber(Number(value), 0),
        },
      },
    },
    plugins: {
      annotation: { clip: true, annotations: SIDES.flatMap((side) => toeOffLine(curves[side], theme)) },
      tooltip: {
        animation: false,
        displayColors: false,
        titleFont: font,
        bodyFont: font,
        callbacks: {
          title: (items) => `${formatNumber(items[0]?.parsed.x ?? Number.NaN, 0)} % of the stride`,
          label: (item) => {
            const value = formatNumber(item.parsed.y ?? Number.NaN, 1);
            const side = SIDES[item.datasetIndex];
            if (!side) return `${item.dataset.label}: ${value}${suffix}`;
            const spread = formatNumber(curves[side].spread[item.dataIndex] ?? Number.NaN, 1);
            return `${item.dataset.label}: mean ${value}, spread ${spread}${suffix}`;
          },
        },
      },
    },
  };
}

function toeOffLine({ side, toeOffPercent }: StrideCurves, theme: ChartTheme): AnnotationOptions[] {
  if (!Number.isFinite(toeOffPercent)) return [];
  return [
    {
      type: 'line',
      xMin: toeOffPercent,
      xMax: toeOffPercent,
      borderColor: theme[side],
      borderWidth: 1,
      borderDash: side === 'left' ? [] : [4, 3],
      drawTime: 'beforeDatasetsDraw',
      label: {
        display: true,
        content: side === 'left' ? 'L off' : 'R off',
        position: 'end',
        xAdjust: side === 'left' ? -20 : 20,
        padding: { x: 3, y: 1 },
        backgroundColor: theme.surface,
        color: theme[side],
        font: { size: 11, weight: 'bold', family: theme.font },
      },
    },
  ];
}
