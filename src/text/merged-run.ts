import type { RunAnalysis } from '../core/findings/run-analysis.ts';
import type { Disagreement, MergedFinding } from '../core/findings/merge-clips.ts';
import { METRICS } from '../core/metrics/registry.ts';
import { describeFinding, hasFindingWords } from './findings.ts';
import { formatSummary, formatValue } from './format/format-measured.ts';
import { SIDE_LABELS, VIEW_LABELS } from './labels.ts';
import { describeMetric } from './metrics.ts';

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
  const label = lowerFirst(VIEW_LABELS[view]);
  const alike = analyses.filter(({ context }) => context.view === view);
  if (alike.length < 2) return label;
  const isOnlyOfItsSide = alike.filter(({ context }) => context.nearSide === nearSide).length === 1;
  if (nearSide !== null && isOnlyOfItsSide) return `from the ${nearSide}`;
  return `${label}, clip ${clip + 1}`;
}

/** A merged finding in words. A comparison of two side views names both numbers. */
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
    return {
      title: `Left and right differ: ${lowerFirst(name)}`,
      sentence: `${formatValue(left, unit, decimals)} on the left, ${formatValue(right, unit, decimals)} on the right: more than the measuring error. Worth knowing, not a finding by itself.`,
      source: 'from both sides',
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
  const who = side === null ? '' : ` (${lowerFirst(SIDE_LABELS[side])})`;
  const told = readings.map(
    ({ clip, summary }) => `${formatSummary(summary, decimals)} ${clipSource(analyses, clip)}`,
  );
  return `${describeMetric(metric).name}${who}: ${told.join(', ')}. The first one is used, because its error is smaller. If the clips are of different runs or speeds, look at each by itself.`;
}

function lowerFirst(text: string): string {
  return `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`;
}
