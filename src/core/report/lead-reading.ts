import { typicalStride } from '../compare/typical-stride.ts';
import { isForemost } from '../findings/is-foremost.ts';
import { mergeClips } from '../findings/merge-clips.ts';
import type { RunAnalysis } from '../findings/run-analysis.ts';
import { HEADLINE_METRICS } from '../metrics/headline-metrics.ts';
import { type MetricId, METRICS } from '../metrics/registry.ts';
import { isMeasured, type MeasuredValue } from '../run/measure.ts';
import { SIDES } from '../pose/landmark.ts';
import type { StrideResult } from '../results/measured-run.ts';

/** The reading that one picture of a run is to show. */
export interface LeadReading {
  /** Index of the clip. */
  readonly clip: number;
  readonly stride: StrideResult;
  readonly metric: MetricId;
  readonly measured: MeasuredValue;
}

/**
 * The reading that stands for a run in one picture: the clearest stride of its most pressing
 * finding that can be drawn; without one, a headline number in the most typical stride of the leg
 * that shows it. Null where nothing was read that can be drawn.
 */
export function leadReading(analyses: readonly RunAnalysis[]): LeadReading | null {
  for (const { finding, clip } of mergeClips(analyses).findings) {
    if (!isForemost(finding)) break;
    const [clearest] = finding.strides;
    const stride = clearest === undefined ? undefined : analyses[clip]?.strides[clearest];
    const lead = stride && readingOf(stride, finding.metric, clip);
    if (lead) return lead;
  }
  for (const metric of HEADLINE_METRICS) {
    for (const [clip, { strides, context }] of analyses.entries()) {
      const sides = context.nearSide === null ? SIDES : [context.nearSide];
      for (const side of sides) {
        const stride = typicalStride(strides, side);
        const lead = stride && readingOf(stride, metric, clip);
        if (lead) return lead;
      }
    }
  }
  return null;
}

function readingOf(stride: StrideResult, metric: MetricId, clip: number): LeadReading | null {
  if (METRICS[metric].drawing.kind === 'none') return null;
  const measured = stride.metrics[metric];
  return measured && isMeasured(measured) ? { clip, stride, metric, measured } : null;
}
