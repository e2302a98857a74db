import { rangeOfRun } from '../../core/findings/range-of-run.ts';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { SIDES } from '../../core/pose/landmark.ts';
import { formatClipTime, formatNumber } from '../../text/format.ts';
import { SIDE_LABELS } from '../../text/labels.ts';
import { curvesWords } from '../../text/words/curves.ts';
import type { ChartWords } from './chart-words.ts';
import type { ChartLine, LineChartOptions } from './line-chart-options.ts';
import { readingPoints, seriesPoints, seriesRange, type TimeWindow } from './series-points.ts';
import { stancePhases } from './stance-phases.ts';

/**
 * Both sides' curves in the window, with marks where `metric` was read on them, if it is one of
 * this curve's.
 */
export function seriesLines(
  analysis: RunAnalysis,
  words: ChartWords,
  metric: MetricId | undefined,
  fileTimesS: Float64Array,
  window: TimeWindow,
): ChartLine[] {
  return [
    ...SIDES.map((side): ChartLine => ({
      label: SIDE_LABELS[side],
      side,
      form: 'curve',
      points: seriesPoints(analysis, words.id, side, window),
    })),
    ...(metric === undefined ? [] : SIDES).map((side): ChartLine => ({
      label: curvesWords.readHere(side),
      side,
      form: 'marks',
      isSilent: true,
      points: metric === undefined ? [] : readingPoints(analysis, words.id, metric, side, fileTimesS, window),
    })),
  ];
}

/** Stances and contacts, as grounds and upright lines. */
export function stepMarks({ events }: RunAnalysis): Pick<LineChartOptions, 'stretches' | 'rules'> {
  return {
    stretches: stancePhases(events).map(({ side, startS, endS }) => ({ side, from: startS, to: endS })),
    rules: events
      .filter(({ type }) => type === 'initial-contact')
      .map(({ side, timeS }) => ({ side, x: timeS, word: side === 'left' ? 'L' : 'R' })),
  };
}

/** What is the same at all times: contacts and stances, bands and the runner's own medians. */
export function seriesMarks(
  analysis: RunAnalysis,
  words: ChartWords,
): Pick<LineChartOptions, 'range' | 'stretches' | 'rules' | 'band' | 'places'> {
  const { bandsOf } = words;
  const summary = bandsOf === null ? undefined : analysis.summary[bandsOf];
  return {
    range: seriesRange(analysis, words.id) ?? { min: 0, max: 1 },
    ...stepMarks(analysis),
    band: bandsOf === null ? null : { bands: rangeOfRun(bandsOf, analysis)?.bands ?? [], isFilled: false },
    places: SIDES.flatMap((side) => {
      const value = summary?.[side]?.median;
      return typeof value === 'number' ? [{ side, value }] : [];
    }),
  };
}

/**
 * A curve over time as the one line chart shows it.
 *
 * @param isFlush on the same time axis as something equally wide: no padding, axis inside.
 */
export function seriesChartOptions(
  lines: readonly ChartLine[],
  marks: ReturnType<typeof seriesMarks>,
  words: ChartWords,
  { startS, endS }: TimeWindow,
  isFlush = false,
): LineChartOptions {
  return {
    lines,
    ...marks,
    x: { from: startS, to: endS, ticks: 'seconds' },
    isFlush,
    decimals: 0,
    nearest: 'x',
    tipTitle: ({ x }) => formatClipTime(x),
    tip: ({ y }, { label }) => `${label}: ${formatNumber(y, 1)}${words.suffix}`,
  };
}
