import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { StrideResult } from '../../core/results/measured-run.ts';
import type { MeasuredValue } from '../../core/run/measure.ts';
import { flatFootAngle, type FlatFootInput } from '../../core/metrics/flat-foot-angle.ts';
import { type MetricId, METRICS } from '../../core/metrics/registry.ts';
import type { Side } from '../../core/pose/landmark.ts';
import { rangeOfRun } from '../../core/findings/range-of-run.ts';
import { usualShape } from './usual-range-shape.ts';
import { measurementShape, type MeasurementSetting, type MeasurementShape } from './measurement-shape.ts';
import type { PicturePoint } from './pose-at-frame.ts';

const inputs = new WeakMap<RunAnalysis, FlatFootInput>();

/** What the drawing of a number of one side needs to know of its clip. */
export function drawingSetting(analysis: RunAnalysis, side: Side, value: number): MeasurementSetting {
  const { rollDeg, forward } = analysis.camera;
  let input = inputs.get(analysis);
  if (!input) {
    const { slowMotion } = analysis.context;
    const strides = analysis.strides.map((stride) => ({
      side: stride.side,
      excluded: stride.excluded,
      initialContactS: stride.startS / slowMotion,
      toeOffS: stride.toeOffS === null ? null : stride.toeOffS / slowMotion,
    }));
    input = { kinematics: analysis.kinematics, strides };
    inputs.set(analysis, input);
  }
  const meanDotsDeg = analysis.trajectories.dots?.meanTiltDeg ?? Number.NaN;
  return { side, value, rollDeg, forward, flatFootDeg: flatFootAngle(input, side), meanDotsDeg };
}

/** The lines of a stride's number on the frame it was read at; null when nothing can be drawn. */
export function readingShape(
  analysis: RunAnalysis,
  metric: MetricId,
  { side }: Pick<StrideResult, 'side'>,
  { value }: Pick<MeasuredValue, 'value'>,
  pose: readonly PicturePoint[],
): MeasurementShape | null {
  const number = typeof value === 'number' ? value : Number.NaN;
  const setting = drawingSetting(analysis, side, number);
  const shape = measurementShape(METRICS[metric].drawing, pose, setting);
  const range = rangeOfRun(metric, analysis)?.bands.find(({ severity }) => severity === 'good');
  return shape && range ? { ...shape, usual: usualShape(shape, number, range) } : shape;
}
