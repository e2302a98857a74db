import { median } from 'd3-array';
import { strideNumber } from '../findings/stride-number.ts';
import { isInMetres, isPooledInSideView } from '../metrics/metrics-by-trait.ts';
import { footStrikeClass } from '../metrics/foot-strike-class.ts';
import type { Unit } from '../run/measure.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../metrics/registry.ts';
import type { Side } from '../pose/landmark.ts';
import { SIDES } from '../pose/landmark.ts';
import { BELT_LENGTH_ERROR_SHARE, SHARED_EVENT_ERROR } from '../quality/apply-uncertainty.ts';
import type { CaptureKind } from '../quality/measurement-error.ts';
import { measurementError } from '../quality/measurement-error.ts';
import { errorFactor, zoomErrorShare } from '../quality/picture-effects.ts';
import type { StepRate } from '../quality/step-rate.ts';
import { clipCadence, footCadence, knownRhythm } from './clip-cadence.ts';
import { medianInterval } from '../statistics/median-interval.ts';
import type { RunAnalysis } from '../findings/run-analysis.ts';
import type { MetricSummary, StrideResult, SummaryBySide } from '../results/measured-run.ts';

/**
 * Median over clean strides per side (and of both where they may be taken together) with its 95 %
 * interval: the bootstrap interval over strides combined in squares with the measurement error that
 * all strides of a clip share. Cadence is steps over time, not a median (`clipCadence`). A metric
 * without any number is left out.
 */
export function summariseMetrics(
  strides: readonly StrideResult[],
  capture: Omit<CaptureKind, 'leg'>,
  rhythm: StepRate,
): RunAnalysis['summary'] {
  const clean = strides.filter((stride) => stride.excluded === null);
  const steps = knownRhythm(clean, rhythm, errorFactor('cadence', capture.pictures));
  const summary: Partial<Record<MetricId, SummaryBySide>> = {};
  for (const metric of METRIC_IDS) {
    if (metric === 'foot-strike-pattern') continue;
    const bySide: Partial<Record<Side | 'both', MetricSummary>> = {};
    for (const side of SIDES) {
      const ofSide = clean.filter((stride) => stride.side === side);
      const own = metric === 'cadence' ? footCadence(ofSide, steps) : summariseSide(metric, ofSide, capture);
      if (own) bySide[side] = own;
    }
    if (capture.view !== 'side' || isPooledInSideView(metric)) {
      const both = metric === 'cadence' ? clipCadence(clean, steps) : summariseSide(metric, clean, capture);
      if (both) bySide.both = both;
    }
    if (Object.keys(bySide).length > 0) summary[metric] = bySide;
  }
  const angle = summary['foot-strike-angle'];
  if (angle) summary['foot-strike-pattern'] = patternOf(angle, clean, capture);
  return summary;
}

function summariseSide(
  metric: MetricId,
  strides: readonly StrideResult[],
  capture: Omit<CaptureKind, 'leg'>,
): MetricSummary | null {
  const values = strides
    .map((stride) => strideNumber(stride, metric)?.value ?? Number.NaN)
    .filter(Number.isFinite);
  const leg = strides[0]?.leg ?? null;
  if (values.length === 0) return null;
  const interval = medianInterval(values);
  const scale = zoomErrorShare(metric, capture.pictures) * Math.abs(interval.median);
  const shared = Math.hypot(
    scale,
    measurementError(metric, { ...capture, leg })?.clip ??
      (isInMetres(metric)
        ? errorFactor(metric, capture.pictures) * BELT_LENGTH_ERROR_SHARE * Math.abs(interval.median)
        : sharedEventError(metric, strides)),
  );
  return widen(interval.median, interval.low, interval.high, shared, values.length, METRICS[metric].unit);
}

/** The part of an event-time metric's error that does not shrink with the number of strides. */
function sharedEventError(metric: MetricId, strides: readonly StrideResult[]): number {
  const errors = strides.map((stride) => strideNumber(stride, metric)?.uncertainty ?? Number.NaN);
  return SHARED_EVENT_ERROR * (median(errors) ?? 0);
}

function widen(
  centre: number,
  low: number,
  high: number,
  shared: number,
  n: number,
  unit: Unit,
): MetricSummary {
  return {
    median: centre,
    low: centre - Math.hypot(centre - low, shared),
    high: centre + Math.hypot(high - centre, shared),
    n,
    unit,
    strideError: (high - low) / 2,
  };
}

/**
 * Class of each side from the angle's median and the class margin; low and high stay those of the
 * angle, degrees.
 */
function patternOf(
  angle: SummaryBySide,
  strides: readonly StrideResult[],
  capture: Omit<CaptureKind, 'leg'>,
): SummaryBySide {
  const pattern: Partial<Record<Side | 'both', MetricSummary>> = {};
  for (const side of SIDES) {
    const own = angle[side];
    if (!own || typeof own.median !== 'number') continue;
    const leg = strides.find((stride) => stride.side === side)?.leg ?? null;
    const margin = measurementError('foot-strike-pattern', { ...capture, leg })?.clip ?? 0;
    pattern[side] = { ...own, median: footStrikeClass(own.median, margin), unit: 'class' };
  }
  return pattern;
}
