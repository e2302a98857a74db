import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { isMeasured } from '../../core/run/measure.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../../core/metrics/registry.ts';

/** Metrics that were read at least once in this clip and can be drawn on the picture. */
export function drawnMetrics(analysis: RunAnalysis): MetricId[] {
  return METRIC_IDS.filter((id) => {
    if (METRICS[id].drawing.kind === 'none') return false;
    return analysis.strides.some((stride) => {
      const measured = stride.metrics[id];
      return measured !== undefined && isMeasured(measured);
    });
  });
}
