import type { Finding } from './finding.ts';

/**
 * Observations that runners come for: shown at once like things to work on, although no cut-off
 * allows a verdict (METRICS: knee alignment on video).
 */
const FOREMOST_OBSERVATIONS: ReadonlySet<string> = new Set([
  'knee-alignment-inward',
  'knee-alignment-clearly-inward',
]);

/** Whether a finding is shown at once; the others are folded away below. */
export function isForemost({ id, severity }: Pick<Finding, 'id' | 'severity'>): boolean {
  return severity === 'flag' || severity === 'watch' || FOREMOST_OBSERVATIONS.has(id);
}
