import type { MeasuredRun } from '../results/measured-run.ts';
import type { StrideResult, SummaryBySide } from '../results/measured-run.ts';
import type { ResolvedContext } from '../run/run-context.ts';
import { legOf } from '../run/leg-of.ts';
import { isComparable, isWholeBody, metricsWhere } from '../metrics/metrics-by-trait.ts';
import { type Chain, rangeAmong } from '../metrics/reference-range.ts';
import { normRange } from '../metrics/reference-ranges.ts';
import { METRIC_IDS } from '../metrics/registry.ts';
import { SIDES } from '../pose/landmark.ts';
import type { Finding, FindingSeverity } from './finding.ts';
import { pairedError } from './paired-error.ts';
import { asymmetryFinding } from './rules/asymmetry-finding.ts';
import { bandFinding } from './rules/band-finding.ts';
import { footStrikeFinding } from './rules/foot-strike-finding.ts';
import { isScored } from './scored.ts';

const RANK: Readonly<Record<FindingSeverity, number>> = { flag: 0, watch: 1, info: 2, good: 3 };

/**
 * All findings of a run, most pressing first. In side views only the near leg is judged; sides are
 * compared only where both are seen alike. With fewer than 7 strides of a side a verdict becomes
 * information.
 */
export function deriveFindings(
  strides: readonly StrideResult[],
  summary: MeasuredRun['summary'],
  context: ResolvedContext,
  norms: MeasuredRun['norms'],
): readonly Finding[] {
  const { nearSide } = context;
  const findings: (Finding | null)[] = [];
  for (const metric of METRIC_IDS) {
    const row = normRange(metric);
    const expected = norms[metric];
    const bySide: SummaryBySide | undefined = summary[metric];
    if (!row || !expected || !bySide) continue;
    const range = rangeAmong(row, expected.mean, expected.sd);
    if (isWholeBody(metric)) {
      if (bySide.both) findings.push(bandFinding(metric, range, null, bySide.both, expected, strides));
      continue;
    }
    for (const side of SIDES) {
      const own = bySide[side];
      if (own && isScored(metric, legOf(side, nearSide)))
        findings.push(bandFinding(metric, range, side, own, expected, strides));
    }
  }
  for (const side of SIDES) {
    const pattern = summary['foot-strike-pattern']?.[side];
    const angle = summary['foot-strike-angle']?.[side];
    if (pattern && angle && isScored('foot-strike-pattern', legOf(side, nearSide))) {
      findings.push(footStrikeFinding(side, pattern, angle, strides));
    }
  }
  if (nearSide === null) {
    for (const metric of metricsWhere(isComparable)) {
      const left = summary[metric]?.left;
      const right = summary[metric]?.right;
      if (!left || !right) continue;
      const error = pairedError(norms[metric]?.betweenSidesSd ?? null, left, right);
      findings.push(asymmetryFinding(metric, left, right, error, norms[metric]?.sidesApartSd ?? null));
    }
  }
  return lowerLoneEdges(findings.filter((finding): finding is Finding => finding !== null)).toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity],
  );
}

/**
 * An edge place alone is nothing to work on: it stays `watch` only where another metric that tells
 * of the same thing lies at the edge or beyond as well.
 */
function lowerLoneEdges(findings: readonly Finding[]): Finding[] {
  const chainOf = ({ metric }: Finding): Chain | null => normRange(metric)?.chain ?? null;
  const stands = (finding: Finding): boolean => finding.severity === 'watch' || finding.severity === 'flag';
  return findings.map((finding) => {
    const chain = chainOf(finding);
    if (finding.severity !== 'watch' || finding.verdict?.place === 'unusual') return finding;
    const hasPartner = findings.some(
      (other) =>
        other.metric !== finding.metric &&
        other.side === finding.side &&
        chain !== null &&
        chainOf(other) === chain &&
        stands(other),
    );
    return hasPartner ? finding : { ...finding, severity: 'info' };
  });
}
