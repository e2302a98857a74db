import type { Finding } from './finding.ts';

/** Whether a finding is shown at once; the others are folded away below. */
export function isForemost({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'flag' || severity === 'watch';
}
