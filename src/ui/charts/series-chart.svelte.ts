import type { ChartArea, ChartConfiguration, ChartDataset } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Side } from '../../core/pose/landmark.ts';
import { formatClipTime, formatNumber } from '../../text/format.ts';
import { SIDE_LABELS } from '../../text/labels.ts';
import { Chart } from './chart-registry.ts';
import type { ChartTheme } from './chart-theme.svelte.ts';
import type { ReadingPoint, SeriesPoint } from './series-points.ts';

/**
 * What a chart shows. Getters keep it reactive: a change of the window alone does not rebuild the
 * data.
 */
export interface SeriesChartModel {
  readonly curves: Readonly<Record<Side, SeriesPoint[]>>;
  readonly readings: Readonly<Record<Side, ReadingPoint[]>>;
  readonly range: { readonly min: number; readonly max: number };
  readonly suffix: string;
  readonly window: { readonly startS: number; readonly endS: number };
  readonly annotations: AnnotationOptions[];
  readonly theme: ChartTheme;
  /**
   * Called when the plot's place inside the canvas changes; the playhead's line is drawn outside of
   * the chart.
   */
  onArea(area: Pick<ChartArea, 'left' | 'right' | 'top' | 'bottom'>): void;
}

type LineChart = Chart<'line', SeriesPoint[]>;

/**
 * Makes a Chart.js line chart of left (solid) and right (dashed) on a canvas and keeps it up to
 * date.
 */
export function seriesChart(model: SeriesChartModel): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    const chart: LineChart = new Chart(canvas, configuration(model));
    $effect(() => {
      const { theme, curves, readings } = model;
      chart.data.datasets = [
        curve('left', curves.left, theme),
        curve('right', curves.right, theme),
        marks('left', readings.left, theme),
        marks('right', readings.right, theme),
      ];
      chart.update('none');
    });
    $effect(() => {
      chart.options = options(model);
      chart.update('none');
    });
    return () => chart.destroy();
  };
}

function configuration(model: SeriesChartModel): ChartConfiguration<'line', SeriesPoint[]> {
  return {
    type: 'line',
    data: { datasets: [] },
    options: untrack(() => options(model)),
    plugins: [{ id: 'area', afterLayout: (chart) => model.onArea(chart.chartArea) }],
  };
}

function curve(side: Side, data: SeriesPoint[], theme: ChartTheme): ChartDataset<'line', SeriesPoint[]> {
  return {
    label: SIDE_LABELS[side],
    data,
    borderColor: theme[side],
    backgroundColor: theme[side],
    borderWidth: 2,
    borderDash: side === 'left' ? [] : [5, 3],
    borderJoinStyle: 'round',
    pointRadius: 0,
    pointHitRadius: 8,
    spanGaps: false,
  };
}

function marks(side: Side, data: ReadingPoint[], theme: ChartTheme): ChartDataset<'line', SeriesPoint[]> {
  return {
    label: `${SIDE_LABELS[side]}, read here`,
    data,
    showLine: false,
    pointStyle: side === 'left' ? 'circle' : 'rectRot',
    pointRadius: side === 'left' ? 4.5 : 5.5,
    pointBackgroundColor: data.map((point) => (point.flagged ? theme.flag : theme[side])),
    pointBorderColor: theme.surface,
    pointBorderWidth: 1.5,
  };
}

function options(model: SeriesChartModel): NonNullable<ChartConfiguration<'line'>['options']> {
  const { theme, window, range } = model;
  const font = { family: theme.font, size: 12 };
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    parsing: false,
    normalized: true,
    layout: { padding: { top: 4, right: 8 } },
    interaction: { mode: 'nearest', axis: 'x', intersect: false },
    scales: {
      x: {
        type: 'linear',
        min: window.startS,
        max: window.endS,
        grid: { color: theme.grid },
        border: { color: theme.grid },
        ticks: {
          color: theme.axis,
          font,
          maxRotation: 0,
          autoSkipPadding: 16,
          includeBounds: false,
          callback: (value, _index, ticks) => {
            const isWhole = ticks.every((tick) => Math.abs(tick.value - Math.round(tick.value)) < 1e-6);
            return `${formatNumber(Number(value), isWhole ? 0 : 1)} s`;
          },
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
      annotation: { clip: true, annotations: model.annotations },
      tooltip: {
        animation: false,
        displayColors: false,
        titleFont: font,
        bodyFont: font,
        filter: (item) => item.datasetIndex < 2,
        callbacks: {
          title: (items) => formatClipTime(items[0]?.parsed.x ?? Number.NaN),
          label: (item) =>
            `${item.dataset.label}: ${formatNumber(item.parsed.y ?? Number.NaN, 1)}${model.suffix}`,
        },
      },
    },
  };
}
