import type { Finding } from '../core/findings/finding.ts';
import { METRICS } from '../core/metrics/registry.ts';
import { isLoweredForFewStrides } from './findings.ts';
import { METRIC_ENTRIES } from './metrics/metric-entries.ts';
import { withDirection } from './metrics/finding-words.ts';
import { formatNumber } from './format/format-number.ts';
import { unitLabel } from './format/unit-label.ts';

/** Why a clip cannot tell a finding's place, in a few words without a full stop. */
export function describeUntold(finding: Finding): string {
  const { n, needed, usualFrom, usualTo } = finding.values;
  if (isLoweredForFewStrides(finding)) return `${n} of ${needed} strides`;
  const { unit, decimals } = METRICS[finding.metric];
  const edges = [usualFrom, usualTo].filter((edge): edge is number => typeof edge === 'number');
  if (edges.length === 0) return 'not exact enough in this clip';
  const suffix = unitLabel(unit).shortSuffix;
  const [low, high] = edges.map((edge) =>
    withDirection(formatNumber(edge, decimals), suffix, METRIC_ENTRIES[finding.metric].directions ?? null),
  );
  return high === undefined
    ? `too close to ${low}, where most runners end`
    : `too close to an end of ${low} to ${high}, where most runners lie`;
}
