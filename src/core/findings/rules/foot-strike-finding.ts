import type { MetricSummary, StrideResult } from '../../results/measured-run.ts';
import { isMeasured } from '../../run/measure.ts';
import type { Side } from '../../pose/landmark.ts';
import type { Finding } from '../finding.ts';
import { summaryValues } from '../verdict.ts';

/**
 * How the foot meets the belt: worth knowing, never a fault by itself (71 to 94 % of runners land
 * on the heel). `pattern` is the side's class, `angle` its summary of the foot-strike angle.
 */
export function footStrikeFinding(
  side: Side,
  pattern: MetricSummary,
  angle: MetricSummary,
  strides: readonly StrideResult[],
): Finding {
  const evidence = strides.filter((stride) => {
    const read = stride.metrics['foot-strike-pattern'];
    return (
      stride.excluded === null &&
      stride.side === side &&
      read !== undefined &&
      isMeasured(read) &&
      read.value === pattern.median
    );
  });
  return {
    id: `foot-strike-pattern-${String(pattern.median)}`,
    severity: 'info',
    verdict: null,
    metric: 'foot-strike-pattern',
    side,
    strides: evidence.map((stride) => stride.index),
    values: { ...summaryValues(angle, 1), pattern: pattern.median },
  };
}
