import type { View } from '../run/run-context.ts';
import { type MetricId, METRICS } from '../metrics/registry.ts';
import type { PreflightInput } from './preflight-check.ts';
import { PREFLIGHT_SEVERITIES, type PreflightFinding } from './preflight-finding.ts';
import { PREFLIGHT_CHECKS } from './registry.ts';

/**
 * What is to be known of a clip, or of what a camera shows now, before its pose is estimated: what
 * costs numbers first. Empty where everything looks fine. Evidence that is missing (null) is passed
 * over, so that live frames may bring what they have.
 */
export function runPreflight(input: PreflightInput): readonly PreflightFinding[] {
  const view = input.view ?? input.runner?.view ?? null;
  // What a body on its head measures means nothing.
  const upright = (input.runner?.turnDeg ?? 0) === 0 ? input : { ...input, runner: null };
  return PREFLIGHT_CHECKS.flatMap(({ id, check }): PreflightFinding[] => {
    const outcome = check(id === 'picture-turned' ? input : upright);
    if (!outcome) return [];
    const lost = ofView(outcome.lost ?? [], view);
    const weaker = ofView(outcome.weaker ?? [], view).filter((metric) => !lost.includes(metric));
    return [{ id, severity: outcome.severity, lost, weaker, values: outcome.values ?? {} }];
  }).sort((a, b) => PREFLIGHT_SEVERITIES.indexOf(a.severity) - PREFLIGHT_SEVERITIES.indexOf(b.severity));
}

/** The metrics that the view gives at all, each once; all of them while the view is not known. */
function ofView(metrics: readonly MetricId[], view: View | null): readonly MetricId[] {
  return [...new Set(metrics)].filter((metric) => view === null || METRICS[metric].views.includes(view));
}
