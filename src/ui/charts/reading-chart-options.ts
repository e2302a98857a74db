import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { type MetricId, METRICS } from '../../core/metrics/registry.ts';
import { SIDES } from '../../core/pose/landmark.ts';
import { isMeasured } from '../../core/run/measure.ts';
import { formatClipTime, formatNumber, unitLabel } from '../../text/format.ts';
import { SIDE_LABELS } from '../../text/labels.ts';
import type { ChartLine, LineChartOptions } from './line-chart-options.ts';
import { stepMarks } from './series-chart-options.ts';
import type { TimeWindow } from './series-points.ts';
import { stridePoints } from './stride-points.ts';

/** A metric without a curve over time: its readings, and what is the same at all times. */
export interface ReadingChart extends Pick<LineChartOptions, 'range' | 'stretches' | 'rules' | 'places'> {
  readonly lines: readonly ChartLine[];
}

/**
 * A metric as one mark for each stride, with its error, at the frame where it was read; null where
 * no stride has a number.
 *
 * @param fileTimesS when each frame is shown, file seconds
 */
export function readingChart(
  analysis: RunAnalysis,
  metric: MetricId,
  fileTimesS: Float64Array,
): ReadingChart | null {
  const points = stridePoints(analysis, metric);
  if (!points) return null;
  return {
    ...stepMarks(analysis),
    range: points.range,
    places: SIDES.flatMap((side) => {
      const value = points.median[side];
      return value === undefined ? [] : [{ side, value }];
    }),
    lines: SIDES.map((side): ChartLine => ({
      label: SIDE_LABELS[side],
      side,
      form: 'marks',
      points: points.bySide[side].map(({ stride, ...point }) => {
        const measured = stride.metrics[metric];
        const frame = measured && isMeasured(measured) ? measured.frame : -1;
        return { ...point, x: fileTimesS[frame] ?? point.x };
      }),
    })),
  };
}

/** The readings of a metric as the one line chart shows them, on the ribbon's own time axis. */
export function readingChartOptions(
  chart: ReadingChart,
  metric: MetricId,
  { startS, endS }: TimeWindow,
): LineChartOptions {
  const { decimals, unit } = METRICS[metric];
  return {
    ...chart,
    x: { from: startS, to: endS, ticks: 'seconds' },
    isFlush: true,
    decimals,
    nearest: 'x',
    tipTitle: ({ x }) => formatClipTime(x),
    tip: ({ y }, { label }) => `${label}: ${formatNumber(y, decimals)}${unitLabel(unit).shortSuffix}`,
  };
}
