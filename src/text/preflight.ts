import type { MetricId } from '../core/metrics/registry.ts';
import type { PreflightFinding } from '../core/preflight/preflight-finding.ts';
import { describeMetric } from './metrics.ts';
import { PREFLIGHT_LIVE_WORDS } from './preflight-live-words.ts';
import { PREFLIGHT_WORDS } from './preflight-words.ts';
import { preflightWords } from './words/capture/preflight.ts';

/** Something to know about a clip before it is analysed, in words. */
export interface PreflightText {
  readonly title: string;
  readonly whatIsWrong: string;
  /** Which numbers it costs; null where it costs none. */
  readonly cost: string | null;
  readonly whatToDo: readonly string[];
}

/** More metrics than this are not listed by name. */
const MOST_NAMES = 4;

/** What was looked at: a clip that is there, or a camera that can still be moved. */
export type PreflightPlace = 'clip' | 'camera';

/** A pre-flight finding in words: what is seen, what it costs, what to do. */
export function describePreflight(finding: PreflightFinding, where: PreflightPlace = 'clip'): PreflightText {
  const words = PREFLIGHT_WORDS[finding.id](finding.values, finding.severity);
  const live = where === 'camera' ? PREFLIGHT_LIVE_WORDS[finding.id]?.(finding.values) : undefined;
  return { ...words, ...live, cost: costOf(finding) };
}

/** The heading over the findings of a clip, or of a camera's picture. */
export function preflightHeadline(
  findings: readonly PreflightFinding[],
  where: PreflightPlace = 'clip',
): string {
  const { clipReady, cameraReady, thingsToKnow } = preflightWords.headline;
  if (findings.length > 0) return thingsToKnow(findings.length);
  return where === 'clip' ? clipReady : cameraReady;
}

function costOf({ id, lost, weaker }: PreflightFinding): string | null {
  const { allButRhythm, leftOut, lessExact } = preflightWords.cost;
  if (id === 'feet-out-of-frame' && lost.length > 0) return allButRhythm(names(weaker));
  const parts = [
    ...(lost.length > 0 ? [leftOut(names(lost))] : []),
    ...(weaker.length > 0 ? [lessExact(names(weaker))] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : null;
}

/** Names in a row, as they stand in a sentence; at most `MOST_NAMES`, then how many more. */
function names(metrics: readonly MetricId[]): string {
  const { named, andMore } = preflightWords.cost;
  const all = metrics.map((metric) => named(describeMetric(metric).shortName));
  if (all.length <= MOST_NAMES) return all.join(', ');
  return andMore(all.slice(0, MOST_NAMES - 1).join(', '), all.length - MOST_NAMES + 1);
}
