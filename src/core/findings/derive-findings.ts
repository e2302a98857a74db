import type { MeasuredRun } from '../results/measured-run.ts';
import type { StrideResult, SummaryBySide } from '../results/measured-run.ts';
import type { ResolvedContext } from '../run/run-context.ts';
import type { Leg } from '../run/gait-event.ts';
import type { MetricId } from '../metrics/metric.ts';
import type { Side } from '../pose/landmark.ts';
import { SIDES } from '../pose/landmark.ts';
import type { Finding, FindingSeverity } from './finding.ts';
import { REFERENCE_RANGES } from './reference-ranges.ts';
import { asymmetryFinding } from './rules/asymmetry-finding.ts';
import { bandFinding } from './rules/band-finding.ts';
import { footStrikeFinding } from './rules/foot-strike-finding.ts';
import { isScored } from './scored.ts';

/** Metrics judged once for the whole runner. */
const WHOLE_BODY: ReadonlySet<MetricId> = new Set<MetricId>([
  'cadence',
  'vertical-oscillation',
  'trunk-lean',
  'step-width',
]);

/**
 * Metrics whose sides may be compared in a front or rear view. Not contact, flight and duty:
 * toe-offs are read so late there (contact 46 ms too long from the front, 17 ms from behind on
 * rendered clips) that METRICS has them for side views only.
 */
const COMPARABLE: readonly MetricId[] = ['knee-alignment'];

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
): readonly Finding[] {
  const legOf = (side: Side): Leg =>
    context.nearSide === null ? null : side === context.nearSide ? 'near' : 'far';
  const findings: (Finding | null)[] = [];
  for (const range of REFERENCE_RANGES) {
    const bySide: SummaryBySide | undefined = summary[range.metric];
    if (!bySide) continue;
    if (WHOLE_BODY.has(range.metric)) {
      if (bySide.both) findings.push(bandFinding(range, null, bySide.both, strides));
      continue;
    }
    for (const side of SIDES) {
      const own = bySide[side];
      if (own && isScored(range.metric, legOf(side))) findings.push(bandFinding(range, side, own, strides));
    }
  }
  for (const side of SIDES) {
    const pattern = summary['foot-strike-pattern']?.[side];
    const angle = summary['foot-strike-angle']?.[side];
    if (pattern && angle && isScored('foot-strike-pattern', legOf(side))) {
      findings.push(footStrikeFinding(side, pattern, angle, strides));
    }
  }
  if (context.nearSide === null) {
    for (const metric of COMPARABLE) {
      const left = summary[metric]?.left;
      const right = summary[metric]?.right;
      if (left && right) findings.push(asymmetryFinding(metric, left, right));
    }
  }
  return findings
    .filter((finding): finding is Finding => finding !== null)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
