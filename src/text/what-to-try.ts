import type { Finding } from '../core/findings/finding.ts';
import { isForemost } from '../core/findings/is-foremost.ts';
import type { MetricId } from '../core/metrics/registry.ts';
import { isLoweredForFewStrides } from './findings.ts';
import { explainMetric } from './metrics.ts';
import type { Suggestion } from './metrics/explanation.ts';
import { METRONOME, QUICKER_STEPS } from './metrics/shared-suggestions.ts';
import { findingsWords } from './words/findings.ts';

/** A suggestion, and the number that asks for it. */
export interface Try {
  readonly metric: MetricId;
  readonly suggestion: Suggestion;
}

/**
 * What to try first for each of the most pressing findings, in their order, each suggestion once;
 * empty where nothing asks for it.
 */
export function whatToTry(findings: readonly Pick<Finding, 'metric' | 'severity'>[]): readonly Try[] {
  const tries = findings.filter(isForemost).flatMap(({ metric }): Try[] => {
    const [suggestion] = explainMetric(metric).whatCanITry;
    return suggestion ? [{ metric, suggestion }] : [];
  });
  return tries.filter(
    ({ suggestion }, index) => tries.findIndex((other) => other.suggestion === suggestion) === index,
  );
}

/** What is said where nothing is to be tried. */
export function nothingToTry(findings: readonly Finding[]): string {
  const { tooFewStrides, noChange } = findingsWords.nothingToTry;
  return findings.some(isLoweredForFewStrides) ? tooFewStrides : noChange;
}

/** Whether a suggestion is done to a beat. */
export function isToABeat(suggestion: Suggestion): boolean {
  return suggestion === QUICKER_STEPS || suggestion === METRONOME;
}
