import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { Attachment } from 'svelte/attachments';
import type { Band } from '../../core/metrics/reference-range.ts';
import type { TrendSide } from '../../state/compare/metric-trend.ts';
import { Chart } from './chart-registry.ts';
import type { ChartTheme } from './chart-theme.svelte.ts';

/** One run on a line: its median with the 95 % interval. */
export interface TrendMark {
  /** Position from the left: 0, 1, 2 … by date. */
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  /** A different speed or view than the run before: drawn hollow. */
  readonly isOtherCapture: boolean;
}

/** What the chart shows; getters keep it reactive. */
export interface TrendChartModel {
  readonly lines: readonly {
    readonly side: TrendSide;
    readonly label: string;
    readonly marks: readonly TrendMark[];
  }[];
  /** Words under each position. */
  readonly labels: readonly string[];
  readonly good: Band | null;
  readonly theme: ChartTheme;
  format(value: number): string;
  onpick(position: number): void;
}

/** Medians of run after run with their intervals; a click picks a run. */
export function trendChart(model: TrendChartModel): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let chart: Chart<'line', TrendMark[]> | null = null;
    $effect(() => {
      chart?.destroy();
      chart = new Chart(canvas, configuration(model));
    });
    return () => chart?.destroy();
  };
}

function configuration(model: TrendChartModel): ChartConfiguration<'line', TrendMark[]> {
  const { theme, lines, labels } = model;
  const font = { family: theme.font, size: 12 };
  const all = lines.flatMap(({ marks }) => marks);
  const low = Math.min(...all.map((mark) => mark.low));
  const high = Math.max(...all.map((mark) => mark.high));
  const margin = Math.max(1e-6, (high - low) * 0.12);
  return {
    type: 'line',
    data: { datasets: lines.map((line) => dataset(line, theme)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      onClick: (_event, elements) => {
        const [element] = elements;
        const mark = element && lines[element.datasetIndex]?.marks[element.index];
        if (mark) model.onpick(mark.x);
      },
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: -0.5,
          max: labels.length - 0.5,
          grid: { display: false },
          border: { color: theme.grid },
          // One tick under each run; the scale's own would lie between them.
          afterBuildTicks: (axis) => {
            axis.ticks = labels.map((_, value) => ({ value }));
          },
          ticks: {
            color: theme.axis,
            font,
            maxRotation: 0,
            autoSkipPadding: 20,
            callback: (value) => labels[Number(value)] ?? '',
          },
        },
        y: {
          min: low - margin,
          max: high + margin,
          grid: { color: theme.grid },
          border: { display: false },
          ticks: {
            color: theme.axis,
            font,
            maxTicksLimit: 6,
            includeBounds: false,
            callback: (value) => model.format(Number(value)),
          },
        },
      },
      plugins: {
        annotation: { clip: true, annotations: [...goodBand(model), ...intervals(model)] },
        tooltip: {
          animation: false,
          displayColors: false,
          callbacks: {
            title: (items) => labels[items[0]?.parsed.x ?? -1] ?? '',
            label: (item) => {
              const mark = lines[item.datasetIndex]?.marks[item.dataIndex];
              if (!mark) return '';
              return `${item.dataset.label}: ${model.format(mark.y)} (${model.format(mark.low)} to ${model.format(mark.high)})`;
            },
          },
        },
      },
    },
  };
}

function dataset(
  line: TrendChartModel['lines'][number],
  theme: ChartTheme,
): ChartDataset<'line', TrendMark[]> {
  const colour = colourOf(line.side, theme);
  return {
    label: line.label,
    data: [...line.marks],
    borderColor: colour,
    borderWidth: 2,
    borderDash: line.side === 'right' ? [5, 3] : [],
    pointStyle: line.side === 'right' ? 'rectRot' : 'circle',
    pointRadius: 6,
    pointHitRadius: 14,
    pointBackgroundColor: line.marks.map((mark) => (mark.isOtherCapture ? theme.surface : colour)),
    pointBorderColor: colour,
    pointBorderWidth: 2,
  };
}

function colourOf(side: TrendSide, theme: ChartTheme): string {
  return side === 'both' ? theme.accent : theme[side];
}

function goodBand({ good, theme }: TrendChartModel): AnnotationOptions[] {
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

function intervals({ lines, theme }: TrendChartModel): AnnotationOptions[] {
  return lines.flatMap(({ side, marks }, line) =>
    marks.map((mark): AnnotationOptions => {
      // Two feet beside each other, so that neither interval hides the other.
      const x = mark.x + (lines.length > 1 ? (line - 0.5) * 0.03 : 0);
      return {
        type: 'line',
        xMin: x,
        xMax: x,
        yMin: mark.low,
        yMax: mark.high,
        borderColor: colourOf(side, theme),
        borderWidth: 1.5,
        drawTime: 'beforeDatasetsDraw',
      };
    }),
  );
}
