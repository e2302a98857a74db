import type { RunAnalysis } from '../core/findings/run-analysis.ts';
import type { Disagreement, MergedFinding } from '../core/findings/merge-clips.ts';
import { METRICS } from '../core/metrics/registry.ts';
import { describeFinding, hasFindingWords } from './findings.ts';
import { formatSummary, formatValue } from './format/format-measured.ts';
import { describeMetric } from './metrics.ts';
import { mergedRunWords } from './words/results/merged-run.ts';

/** A finding of a run that was filmed from several sides. */
export interface MergedFindingText {
  readonly title: string;
  readonly sentence: string;
  /** The clip that it was read in: "from behind". */
  readonly source: string;
}

/**
 * Short name of a clip by its view; where two clips share a view, with the side that is near or a
 * number.
 */
export function clipSource(analyses: readonly RunAnalysis[], clip: number): string {
  const analysis = analyses[clip];
  if (!analysis) return '';
  const { view, nearSide } = analysis.context;
  const alike = analyses.filter(({ context }) => context.view === view);
  if (alike.length < 2) return mergedRunWords.from[view];
  const isOnlyOfItsSide = alike.filter(({ context }) => context.nearSide === nearSide).length === 1;
  return nearSide !== null && isOnlyOfItsSide
    ? mergedRunWords.fromSide(nearSide)
    : mergedRunWords.viewOfClip(view, clip + 1);
}

/**
 * A merged finding in words. A comparison of two side views names both numbers.
 *
 * @throws RangeError when the run has no clip of that number
 */
export function describeMergedFinding(
  { finding, clip }: MergedFinding,
  analyses: readonly RunAnalysis[],
): MergedFindingText {
  const analysis = analyses[clip];
  if (!analysis) throw new RangeError(`No clip ${clip}`);
  const { left, right } = finding.values;
  const isComparison = finding.id.endsWith('-asymmetry');
  if (isComparison && !hasFindingWords(finding) && typeof left === 'number' && typeof right === 'number') {
    const { unit, decimals } = METRICS[finding.metric];
    const { name } = describeMetric(finding.metric);
    const { sidesDiffer, fromBothSides } = mergedRunWords;
    return {
      title: sidesDiffer.title(name),
      sentence: sidesDiffer.sentence(formatValue(left, unit, decimals), formatValue(right, unit, decimals)),
      source: fromBothSides,
    };
  }
  const { title, sentence } = describeFinding(finding, analysis);
  return { title, sentence, source: clipSource(analyses, clip) };
}

/** Two clips that do not agree: both numbers, which one counts, and what it may mean. */
export function describeDisagreement(
  { metric, side, readings }: Disagreement,
  analyses: readonly RunAnalysis[],
): string {
  const { decimals } = METRICS[metric];
  const told = readings.map(({ clip, summary }) =>
    mergedRunWords.reading(formatSummary(summary, decimals), clipSource(analyses, clip)),
  );
  return mergedRunWords.disagreement(describeMetric(metric).name, side, told);
}
