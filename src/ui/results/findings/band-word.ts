import type { RunAnalysis } from '../../../core/findings/run-analysis.ts';
import { judge } from '../../../core/findings/judge.ts';
import { rangeOfRun } from '../../../core/findings/range-of-run.ts';
import { classesOf } from '../../../core/metrics/reference-ranges.ts';
import { isScored } from '../../../core/findings/scored.ts';
import { VERDICT_STRIDES } from '../../../core/quality/verdict-strides.ts';
import type { Leg } from '../../../core/run/gait-event.ts';
import type { MetricId } from '../../../core/metrics/registry.ts';
import type { Side } from '../../../core/pose/landmark.ts';
import { formatValue } from '../../../text/format.ts';
import { findingLabel } from '../../../text/labels.ts';
import { findingsWords } from '../../../text/words/findings.ts';
import { resultsScreenWords } from '../../../text/words/results/screen.ts';

/**
 * What a side's median with its interval allows to say, in words; for the foot-strike angle its
 * class. Too few strides say how many there are, as in the list of findings. Empty where the
 * dictionary gives no bands; a far leg is not judged.
 */
export function bandWord(analysis: RunAnalysis, metric: MetricId, side: Side | 'both', leg: Leg): string {
  if (classesOf(metric)) {
    const pattern = analysis.summary['foot-strike-pattern']?.[side];
    return pattern ? formatValue(pattern.median, 'class', 0) : '';
  }
  const range = rangeOfRun(metric, analysis);
  const summary = analysis.summary[metric]?.[side];
  const expected = analysis.norms[metric];
  if (!range || !expected || typeof summary?.median !== 'number') return '';
  if (side !== 'both' && !isScored(metric, leg)) return resultsScreenWords.bandWord.notJudged;
  const judgement = judge(range, summary, expected);
  if (!judgement) return '';
  if (summary.n < VERDICT_STRIDES) return findingsWords.untold.strides(summary.n, VERDICT_STRIDES);
  return findingLabel({ id: `${metric}-${judgement.outcome}`, severity: judgement.severity });
}
