import type { ChartOptions, LinearScaleOptions } from 'chart.js';
import { formatNumber } from '../../text/format.ts';
import type { ChartLine, ChartPoint, ThemedOptions } from './line-chart-options.ts';

/** Width of the value axis, CSS pixels: charts over each other have their plots over each other. */
const AXIS_WIDTH_PX = 52;
/** Between the numbers and the plot: room for the strip of bands and the marks of places. */
const STRIP_ROOM_PX = 11;

interface Tick {
  readonly value: number;
}

function areWhole(ticks: readonly Tick[]): boolean {
  return ticks.every(({ value }) => Math.abs(value - Math.round(value)) < 1e-6);
}

/** Axes, pointer and tooltip in Chart.js's words. */
export function chartOptions<Point extends ChartPoint>(given: ThemedOptions<Point>): ChartOptions<'line'> {
  const { theme, isFlush } = given;
  const font = { family: theme.font, size: 12 };
  const lineOf = (index: number): ChartLine<Point> | undefined => given.lines[index];
  return {
    animation: false,
    // Its own watch on the size would draw what nobody sees.
    responsive: false,
    maintainAspectRatio: false,
    parsing: false,
    normalized: true,
    layout: { autoPadding: !isFlush, padding: isFlush ? { top: 4 } : { top: 4, right: 10 } },
    interaction: { mode: 'nearest', axis: given.nearest, intersect: false },
    onClick: (event, elements, chart) => {
      const x = chart.scales['x']?.getValueForPixel(event.x ?? 0);
      const y = chart.scales['y']?.getValueForPixel(event.y ?? 0);
      if (x === undefined || y === undefined) return;
      const [element] = elements;
      const point = element && lineOf(element.datasetIndex)?.points[element.index];
      given.onpick?.({ x, y, point: point ?? null });
    },
    scales: {
      x: xAxis(given, font),
      y: {
        ...given.range,
        grid: {
          color: (context) => (context.tick.value === 0 ? theme.axis : theme.grid),
          drawTicks: false,
        },
        border: { display: false },
        afterFit: (axis) => {
          if (isFlush) axis.width = 0;
          else if (given.tickSuffix === undefined) axis.width = AXIS_WIDTH_PX;
        },
        ticks: {
          color: theme.axis,
          font,
          mirror: isFlush ?? false,
          padding: isFlush ? -STRIP_ROOM_PX : STRIP_ROOM_PX,
          maxTicksLimit: 6,
          includeBounds: false,
          ...(isFlush && { showLabelBackdrop: true, backdropColor: theme.surface, backdropPadding: 1, z: 1 }),
          callback: (value, _index, ticks) =>
            formatNumber(Number(value), areWhole(ticks) ? 0 : Math.max(1, given.decimals)) +
            (given.tickSuffix ?? ''),
        },
      },
    },
    plugins: {
      tooltip: {
        animation: false,
        displayColors: false,
        titleFont: font,
        bodyFont: font,
        filter: (item) => !lineOf(item.datasetIndex)?.isSilent,
        callbacks: {
          title: (items) => (items[0] ? given.tipTitle(items[0].raw as Point) : ''),
          label: (item) => {
            const line = lineOf(item.datasetIndex);
            return line ? given.tip(item.raw as Point, line) : '';
          },
        },
      },
    },
  };
}

type XScale = NonNullable<ChartOptions<'line'>['scales']>['x'] & { type: 'linear' };
type XTicks = Partial<LinearScaleOptions['ticks']>;

function xAxis<Point extends ChartPoint>(
  { x, theme, isFlush }: ThemedOptions<Point>,
  font: { family: string; size: number },
): XScale {
  const words = typeof x.ticks === 'string' ? null : x.ticks;
  const ticks: XTicks = {
    color: theme.axis,
    font,
    maxRotation: 0,
    autoSkipPadding: 18,
    // Room for words beyond the ends would make the plot narrower than its element.
    ...(isFlush && { align: 'inner' as const, padding: 0 }),
    ...(x.ticks === 'seconds' && { includeBounds: false }),
    ...(x.ticks === 'percent' && { stepSize: 20 }),
    callback: (value, _index, all) => {
      if (words) return words[Number(value)] ?? '';
      if (x.ticks === 'percent') return `${formatNumber(Number(value), 0)} %`;
      return `${formatNumber(Number(value), areWhole(all) ? 0 : 1)} s`;
    },
  };
  return {
    type: 'linear',
    min: x.from,
    max: x.to,
    grid: { color: theme.grid, display: !words },
    border: { color: theme.grid },
    // One tick under each word; the scale's own would lie between them.
    ...(words && {
      afterBuildTicks: (axis: { ticks: Tick[] }) => {
        axis.ticks = words.map((_, value) => ({ value }));
      },
    }),
    ticks,
  };
}
