import type { Band } from '../../core/metrics/reference-range.ts';
import type { Side } from '../../core/pose/landmark.ts';
import type { ChartTheme } from './chart-theme.svelte.ts';
import type { AxisRange } from './robust-range.ts';

/** Whose numbers a line shows; it says colour, dash and the form of the marks. */
export type ChartSide = Side | 'both';

/** A place on the chart; a value that is NaN leaves a gap in the line. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** Ends of the 95 % interval, drawn as a thin line. */
  readonly low?: number;
  readonly high?: number;
  /** What `highlight` chooses by: the index of a stride. */
  readonly key?: number;
  readonly flagged?: boolean;
  /** Drawn hollow: less sure, or filmed differently. */
  readonly hollow?: boolean;
  /** Drawn with a ring: corrected by hand. */
  readonly ringed?: boolean;
}

/** One line, its marks, or both. */
export interface ChartLine<Point extends ChartPoint = ChartPoint> {
  readonly label: string;
  readonly side: ChartSide;
  readonly points: readonly Point[];
  readonly form: 'curve' | 'marks' | 'curve-and-marks';
  /** A single stride over a mean: thin and grey unless `highlight` names it. */
  readonly key?: number;
  /** Filled under the line: its spread at each place. */
  readonly spread?: readonly { readonly x: number; readonly low: number; readonly high: number }[];
  /** The tooltip leaves it out. */
  readonly isSilent?: boolean;
}

/** The horizontal axis: seconds, per cent, or words at 0, 1, 2 … */
interface ChartXAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: 'seconds' | 'percent' | readonly string[];
}

/**
 * Bands of a metric in the unit of the value axis: a strip beside the axis, a line at each border.
 */
interface ChartBand {
  readonly bands: readonly Band[];
  /** The good band is shaded over the plot: where every value is one to judge by it. */
  readonly isFilled: boolean;
}

/** What a line chart shows. All times are seconds of the file. */
export interface LineChartOptions<Point extends ChartPoint = ChartPoint> {
  readonly lines: readonly ChartLine<Point>[];
  readonly x: ChartXAxis;
  /** Ends of the value axis; `robustRange` makes them. Marks beyond them are drawn at the edge. */
  readonly range: AxisRange;
  /**
   * Without padding: the plot is as wide as its element and the value axis stands inside, so that
   * an equally wide ribbon over the same window has every time at the same place.
   */
  readonly isFlush?: boolean;
  readonly decimals: number;
  /** After the numbers of the value axis; without it all axes are equally wide. */
  readonly tickSuffix?: string;
  readonly band?: ChartBand | null;
  /** Values marked at the side of the axis; with `isLine` also by a line across the plot. */
  readonly places?: readonly {
    readonly side: Side;
    readonly value: number;
    readonly isLine?: boolean;
  }[];
  /** Shaded between two values, by side. */
  readonly ranges?: readonly { readonly side: Side; readonly from: number; readonly to: number }[];
  /** Shaded between two places of the horizontal axis, by side. */
  readonly stretches?: readonly { readonly side: Side; readonly from: number; readonly to: number }[];
  /** Upright lines with a word at the top, by side. */
  readonly rules?: readonly { readonly side: Side; readonly x: number; readonly word: string }[];
  /** The chosen stride: in full colour, the others grey. Null or left out: all in colour. */
  readonly highlight?: number | null;
  /** What the pointer is nearest to: along the horizontal axis, or on the plane. */
  readonly nearest: 'x' | 'xy';
  /** Words of the tooltip: its head, and one line for each point. */
  tipTitle(point: Point): string;
  tip(point: Point, line: ChartLine<Point>): string;
  /** A click: where, in the units of the axes, and on which point. */
  onpick?(picked: { readonly x: number; readonly y: number; readonly point: Point | null }): void;
}

/** The same with the colours in force. */
export interface ThemedOptions<Point extends ChartPoint = ChartPoint> extends LineChartOptions<Point> {
  readonly theme: ChartTheme;
}

/** The plot's place inside its canvas, CSS pixels; what is drawn over the chart needs it. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
