import type { RunAnalysis } from '../../core/analysis/run-analysis.ts';
import { bandOf, referenceRange } from '../../core/findings/reference-ranges.ts';
import { isScored } from '../../core/findings/scored.ts';
import type { Leg } from '../../core/gait/gait-event.ts';
import type { MetricId } from '../../core/metrics/metric.ts';
import type { Side } from '../../core/pose/landmark.ts';
import { formatValue } from '../../text/format.ts';
import { FINDING_SEVERITY_LABELS } from '../../text/labels.ts';

/**
 * The band in which a side's median lies, in words; for the foot-strike angle its class. Empty where the dictionary gives
 * no bands; a far leg is not judged.
 */
export function bandWord(analysis: RunAnalysis, metric: MetricId, side: Side | 'both', leg: Leg): string {
  if (metric === 'foot-strike-angle') {
    const pattern = analysis.summary['foot-strike-pattern']?.[side];
    return pattern ? formatValue(pattern.median, 'class', 0) : '';
  }
  const range = referenceRange(metric);
  const median = analysis.summary[metric]?.[side]?.median;
  if (!range || typeof median !== 'number') return '';
  if (side !== 'both' && !isScored(metric, leg)) return 'not judged';
  const band = bandOf(range, median);
  return band ? FINDING_SEVERITY_LABELS[band.severity] : '';
}
