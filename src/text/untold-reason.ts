import type { Finding } from '../core/findings/finding.ts';
import { METRICS } from '../core/metrics/registry.ts';
import { isLoweredForFewStrides } from './findings.ts';
import { formatNumber } from './format/format-number.ts';
import { unitLabel } from './format/unit-label.ts';

/** Why a clip cannot tell a finding's place, in a few words without a full stop. */
export function describeUntold(finding: Finding): string {
  const { n, needed, usualFrom, usualTo } = finding.values;
  if (isLoweredForFewStrides(finding)) return `${n} usable strides; a verdict needs ${needed}`;
  const { unit, decimals } = METRICS[finding.metric];
  const edges = [usualFrom, usualTo].filter((edge): edge is number => typeof edge === 'number');
  if (edges.length === 0) return 'not exact enough in this clip';
  const [low, high] = edges.map((edge) => formatNumber(edge, decimals));
  const suffix = unitLabel(unit).shortSuffix;
  return high === undefined
    ? `too close to ${low}${suffix}, where most runners end`
    : `too close to an end of ${low} to ${high}${suffix}, where most runners lie`;
}
