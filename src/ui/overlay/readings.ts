import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { StrideResult } from '../../core/results/measured-run.ts';
import { isMeasured, type MeasuredValue } from '../../core/run/measure.ts';
import type { MetricId } from '../../core/metrics/registry.ts';

/** A number and the stride it belongs to. */
export interface Reading {
  readonly stride: StrideResult;
  readonly measured: MeasuredValue;
}

/** The numbers of one metric by the frame at which they were read, frames ascending. */
export function readingsByFrame(
  analysis: RunAnalysis,
  metric: MetricId,
): ReadonlyMap<number, readonly Reading[]> {
  const all: Reading[] = [];
  for (const stride of analysis.strides) {
    const measured = stride.metrics[metric];
    if (measured && isMeasured(measured)) all.push({ stride, measured });
  }
  all.sort((a, b) => a.measured.frame - b.measured.frame);
  const byFrame = new Map<number, Reading[]>();
  for (const reading of all) {
    const here = byFrame.get(reading.measured.frame);
    if (here) here.push(reading);
    else byFrame.set(reading.measured.frame, [reading]);
  }
  return byFrame;
}
