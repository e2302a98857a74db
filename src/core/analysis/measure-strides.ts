import type { Stride } from '../run/stride.ts';
import type { Measured } from '../run/measure.ts';
import { isMeasured, unavailable } from '../run/measure.ts';
import { footStrikeClass } from '../metrics/foot-strike-class.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../metrics/registry.ts';
import type { MetricInput } from '../metrics/metric.ts';
import { isReadOffFoot, metricsWhere } from '../metrics/metrics-by-trait.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import { applyUncertainty } from '../quality/apply-uncertainty.ts';
import { footLeavesPicture } from '../quality/foot-leaves-picture.ts';
import type { CaptureKind } from '../quality/measurement-error.ts';
import { captureOf, measurementError } from '../quality/measurement-error.ts';
import type { StrideResult } from '../results/measured-run.ts';
import type { Correction } from '../correction/correction.ts';
import { correctReadings, type Readings } from '../correction/correct-readings.ts';

/**
 * Every metric of every stride with its uncertainty, in the order of `input.strides`; times become
 * file times. A stride the user excluded has no numbers, one whose foot leaves the picture at
 * contact no foot angle; flags are added later.
 *
 * @param corrections of what the pose model adds: the app's own, but where they are judged
 * @param withholds whether numbers with too large an error are withheld: always, but where errors
 * are measured
 */
export function measureStrides(
  input: MetricInput,
  slowMotion: number,
  picture: Pick<PoseTrack, 'width' | 'height'>,
  corrections: readonly Correction[],
  withholds: boolean,
): readonly StrideResult[] {
  const readings = correctReadings(
    input.strides.map((stride) => readStride(stride, input)),
    input,
    corrections,
  );
  return input.strides.map((stride, at) => ({
    index: stride.index,
    side: stride.side,
    leg: stride.leg,
    startS: stride.initialContactS * slowMotion,
    endS: stride.nextContactS * slowMotion,
    toeOffS: stride.toeOffS === null ? null : stride.toeOffS * slowMotion,
    excluded: stride.excluded,
    flags: [],
    metrics: withoutFootOutside(
      measureStride(stride, readings[at] ?? {}, input, withholds),
      stride.excluded !== 'user' && footLeavesPicture(stride, input.trajectories, picture),
    ),
  }));
}

/** The stride's metrics without those of a foot that cannot be seen where they are read. */
function withoutFootOutside(metrics: StrideResult['metrics'], isOutside: boolean): StrideResult['metrics'] {
  if (!isOutside) return metrics;
  const lost = metricsWhere(isReadOffFoot).filter((id) => metrics[id] && isMeasured(metrics[id]));
  return { ...metrics, ...Object.fromEntries(lost.map((id) => [id, unavailable('feet-out-of-frame')])) };
}

/** The numbers as the formulas give them. */
function readStride(stride: Stride, input: MetricInput): Readings {
  const excluded = unavailable('excluded-by-user');
  return Object.fromEntries(
    METRIC_IDS.map((id) => [id, stride.excluded === 'user' ? excluded : METRICS[id].compute(stride, input)]),
  );
}

function measureStride(
  stride: Stride,
  readings: Readings,
  input: MetricInput,
  withholds: boolean,
): StrideResult['metrics'] {
  const capture: CaptureKind = { ...captureOf(input), leg: stride.leg };
  const metrics: Partial<Record<MetricId, Measured>> = {};
  for (const id of METRIC_IDS) {
    const reading = readings[id] ?? unavailable('landmarks-missing');
    metrics[id] = applyUncertainty(METRICS[id], reading, capture, stride.eventsByHand === true, withholds);
  }
  const angle = metrics['foot-strike-angle'];
  const pattern = metrics['foot-strike-pattern'];
  if (angle && !isMeasured(angle)) metrics['foot-strike-pattern'] = angle;
  if (angle && pattern && isMeasured(angle) && isMeasured(pattern)) {
    const margin = measurementError('foot-strike-pattern', capture)?.stride ?? angle.uncertainty;
    const value = footStrikeClass(Number(angle.value), margin);
    metrics['foot-strike-pattern'] = { ...pattern, value, uncertainty: margin };
  }
  return metrics;
}
