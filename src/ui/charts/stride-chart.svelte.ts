import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { SIDES, type Side } from '../../core/pose/landmark.ts';
import { formatClipTime, formatNumber } from '../../text/format.ts';
import { SIDE_LABELS } from '../../text/labels.ts';
import { strideRemark } from '../../text/stride-remark.ts';
import { Chart } from './chart-registry.ts';
import type { ChartTheme } from './chart-theme.svelte.ts';
import type { StridePoint, StridePoints } from './stride-points.ts';

/** What the chart shows; getters keep it reactive. */
export interface StrideChartModel {
  readonly points: StridePoints;
  readonly durationS: number;
  readonly selectedStride: number | null;
  /** The foot far from the camera: drawn hollow. */
  readonly farSide: Side | null;
  readonly decimals: number;
  readonly suffix: string;
  readonly theme: ChartTheme;
  onpick(stride: number): void;
}

/** Radius of the ring around a corrected stride's mark, CSS pixels. */
const EDITED_RING_PX = 9;

type StrideChart = Chart<'line', StridePoint[]>;

/**
 * A number per stride with its error over time, the runner's medians and usual range, and the good
 * band; a click chooses the stride.
 */
export function strideChart(model: StrideChartModel): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    const chart: StrideChart = new Chart(canvas, {
      type: 'line',
      data: { datasets: [] },
      options: {},
      plugins: [errorBars(() => model.theme), editedRings(() => model.theme)],
    });
    $effect(() => {
      chart.data.datasets = [dataset('left', model), dataset('right', model)];
      chart.options = options(model);
      chart.update('none');
    });
    return () => chart.destroy();
  };
}

function dataset(side: Side, model: StrideChartModel): ChartDataset<'line', StridePoint[]> {
  const { theme, points, selectedStride, farSide } = model;
  const data = points.bySide[side];
  const isChosen = (point: StridePoint): boolean => point.stride.index === selectedStride;
  const colourOf = (point: StridePoint): string => (point.flagged ? theme.flag : theme[side]);
  const size = side === 'left' ? 4 : 5;
  return {
    label: SIDE_LABELS[side],
    data,
    showLine: false,
    pointStyle: side === 'left' ? 'circle' : 'rectRot',
    pointRadius: data.map((point) => size + (point.flagged ? 1.5 : 0) + (isChosen(point) ? 1.5 : 0)),
    pointHoverRadius: size + 3,
    pointHitRadius: 10,
    pointBackgroundColor: data.map((point) =>
      point.stride.excluded !== null || (side === farSide && !point.flagged)
        ? theme.surface
        : colourOf(point),
    ),
    pointBorderColor: data.map((point) => (isChosen(point) ? theme.accent : colourOf(point))),
    pointBorderWidth: data.map((point) => (isChosen(point) ? 3 : 1.5)),
  };
}

/** A thin line over each number's 95 % interval, under the marks. */
function errorBars(theme: () => ChartTheme): Plugin<'line'> {
  return {
    id: 'error-bars',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      const { y } = scales;
      if (!y) return;
      ctx.save();
      ctx.beginPath();
      ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
      ctx.clip();
      ctx.lineWidth = 1;
      ctx.globalAlpha = 0.55;
      for (const [index, { data }] of chart.data.datasets.entries()) {
        for (const [k, element] of chart.getDatasetMeta(index).data.entries()) {
          const point = data[k] as unknown as StridePoint | undefined;
          if (!point) continue;
          ctx.strokeStyle = point.flagged ? theme().flag : theme()[point.stride.side];
          ctx.beginPath();
          ctx.moveTo(element.x, y.getPixelForValue(point.y - point.error));
          ctx.lineTo(element.x, y.getPixelForValue(point.y + point.error));
          ctx.stroke();
        }
      }
      ctx.restore();
    },
  };
}

/** A ring around each mark whose stride rests on a correction by hand. */
function editedRings(theme: () => ChartTheme): Plugin<'line'> {
  return {
    id: 'edited-rings',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = untrack(theme).ink;
      ctx.lineWidth = 1.5;
      for (const [index, { data }] of chart.data.datasets.entries()) {
        for (const [k, element] of chart.getDatasetMeta(index).data.entries()) {
          const point = data[k] as unknown as StridePoint | undefined;
          if (!point?.stride.edited) continue;
          ctx.beginPath();
          ctx.arc(element.x, element.y, EDITED_RING_PX, 0, 2 * Math.PI);
          ctx.stroke();
        }
      }
      ctx.restore();
    },
  };
}

function options(model: StrideChartModel): NonNullable<ChartConfiguration<'line'>['options']> {
  const { theme, points, decimals, suffix } = model;
  const font = { family: theme.font, size: 12 };
  const ticks = { color: theme.axis, font, includeBounds: false };
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    parsing: false,
    layout: { padding: { top: 4, right: 8 } },
    interaction: { mode: 'nearest', axis: 'xy', intersect: false },
    onClick: (_event, elements) => {
      const [element] = elements;
      const side = element?.datasetIndex === 0 ? 'left' : 'right';
      const point = element && points.bySide[side][element.index];
      if (point) model.onpick(point.stride.index);
    },
    scales: {
      x: {
        type: 'linear',
        min: 0,
        max: model.durationS,
        grid: { display: false },
        border: { color: theme.grid },
        ticks: {
          ...ticks,
          // Whole seconds: parts of one would be rounded to the same words.
          precision: 0,
          maxRotation: 0,
          autoSkipPadding: 16,
          callback: (value) => `${formatNumber(Number(value), 0)} s`,
        },
      },
      y: {
        min: points.range.min,
        max: points.range.max,
        grid: { color: theme.grid },
        border: { display: false },
        afterFit: (axis) => {
          axis.width = 44;
        },
        ticks: {
          ...ticks,
          maxTicksLimit: 5,
          callback: (value, _index, all) => {
            const isWhole = all.every((tick) => Math.abs(tick.value - Math.round(tick.value)) < 1e-6);
            return formatNumber(Number(value), isWhole ? 0 : Math.max(1, decimals));
          },
        },
      },
    },
    plugins: {
      annotation: { clip: true, annotations: [...goodBand(model), ...ownRanges(model), ...medians(model)] },
      tooltip: {
        animation: false,
        displayColors: false,
        titleFont: font,
        bodyFont: font,
        callbacks: {
          title: (items) => {
            const point = items[0]?.raw as StridePoint | undefined;
            return point ? `Stride ${point.stride.index + 1}, ${formatClipTime(point.x)}` : '';
          },
          label: (item) => {
            const { y, error, flagged, stride } = item.raw as StridePoint;
            const value = `${formatNumber(y, decimals)} ± ${formatNumber(error, decimals)}${suffix}`;
            const remark = strideRemark(stride, flagged);
            return `${SIDE_LABELS[stride.side]}: ${value}${remark && `, ${remark}`}`;
          },
        },
      },
    },
  };
}

function goodBand({ points: { good }, theme }: StrideChartModel): AnnotationOptions[] {
  if (!good) return [];
  return [
    {
      type: 'box',
      ...(Number.isFinite(good.from) && { yMin: good.from }),
      ...(Number.isFinite(good.to) && { yMax: good.to }),
      backgroundColor: theme.band,
      borderWidth: 0,
      drawTime: 'beforeDatasetsDraw',
    },
  ];
}

/** Where the runner's own strides usually lie; one band per foot. */
function ownRanges({ points: { usual }, theme }: StrideChartModel): AnnotationOptions[] {
  return SIDES.flatMap((side): AnnotationOptions[] => {
    const range = usual[side];
    if (!range) return [];
    return [
      {
        type: 'box',
        yMin: range.from,
        yMax: range.to,
        backgroundColor: side === 'left' ? theme.stanceLeft : theme.stanceRight,
        borderWidth: 0,
        drawTime: 'beforeDatasetsDraw',
      },
    ];
  });
}

function medians({ points: { median }, theme }: StrideChartModel): AnnotationOptions[] {
  return SIDES.flatMap((side): AnnotationOptions[] => {
    const value = median[side];
    if (value === undefined) return [];
    return [
      {
        type: 'line',
        yMin: value,
        yMax: value,
        borderColor: theme[side],
        borderWidth: 1.5,
        borderDash: side === 'left' ? [] : [5, 3],
        drawTime: 'beforeDatasetsDraw',
      },
    ];
  });
}
