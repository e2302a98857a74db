import type { Finding } from '../core/findings/finding.ts';
import { METRICS } from '../core/metrics/registry.ts';
import { isLoweredForFewStrides } from './findings.ts';
import { METRIC_ENTRIES } from './metrics/metric-entries.ts';
import { withDirection } from './metrics/finding-words.ts';
import { formatNumber } from './format/format-number.ts';
import { unitLabel } from './format/unit-label.ts';
import { findingsWords } from './words/findings.ts';

/** Why a clip cannot tell a finding's place, in a few words without a full stop. */
export function describeUntold(finding: Finding): string {
  const { n, needed, usualFrom, usualTo } = finding.values;
  const { untold } = findingsWords;
  if (isLoweredForFewStrides(finding)) return untold.strides(Number(n), Number(needed));
  const { unit, decimals } = METRICS[finding.metric];
  const { directions } = METRIC_ENTRIES[finding.metric];
  const suffix = unitLabel(unit).shortSuffix;
  const [low, high] = [usualFrom, usualTo]
    .filter((edge): edge is number => typeof edge === 'number')
    .map((edge) => withDirection(formatNumber(edge, decimals), suffix, directions));
  if (low === undefined) return untold.notExact;
  return high === undefined ? untold.nearOneEnd(low) : untold.nearAnEnd(low, high);
}
