import type { Finding, FindingSeverity } from '../core/findings/finding.ts';
import type { RunAnalysis } from '../core/findings/run-analysis.ts';
import type { HeadlineMetric } from '../core/metrics/headline-metrics.ts';
import type { MetricId } from '../core/metrics/registry.ts';
import type { HeadlineTile } from '../core/report/headline-tiles.ts';
import { describeFinding, isLoweredForFewStrides } from './findings.ts';
import { findingLabel } from './labels.ts';
import { describeMetric } from './metrics.ts';
import { describeUnavailable } from './unavailable.ts';
import { describeUntold } from './untold-reason.ts';
import { findingsWords } from './words/findings.ts';

/** A tile that is about more than its number: where the foot lands, and at what angle. */
const NAMED_AS: Readonly<Partial<Record<HeadlineMetric, MetricId>>> = {
  'foot-strike-angle': 'foot-strike-pattern',
};

/** What a tile says beside its numbers. */
export interface TileWords {
  readonly name: string;
  /** Of its finding; null: no verdict. */
  readonly severity: FindingSeverity | null;
  /** What its badge says: a verdict or why there is none; null for a number that has a class. */
  readonly label: string | null;
  /** The title of a finding that only names a class, which is neither good nor bad; else null. */
  readonly said: string | null;
  /** Where there is no number: what would give it, or why; null where there is one. */
  readonly missing: string | null;
}

/** The words of a tile, for the screen and for paper; `analyses` are those it was made from. */
export function describeTile(
  { metric, clip, row, finding, gap }: HeadlineTile,
  analyses: readonly RunAnalysis[],
): TileWords {
  const analysis = clip === null ? undefined : analyses[clip];
  const said = finding && analysis && !row?.range ? describeFinding(finding, analysis).title : null;
  return {
    name: describeMetric(NAMED_AS[metric] ?? metric).shortName,
    severity: finding?.severity ?? null,
    label: finding && said === null ? verdictOrWhyNot(finding) : null,
    said,
    missing: gap ? gapWords(gap) : null,
  };
}

/** Where too few strides keep a number from a verdict, as many as there are, as in the list. */
function verdictOrWhyNot(finding: Finding): string {
  return isLoweredForFewStrides(finding) ? describeUntold(finding) : findingLabel(finding);
}

function gapWords(gap: NonNullable<HeadlineTile['gap']>): string {
  const { noNumber, filmFromSide, filmFromBehind } = findingsWords.tile;
  if (gap.kind === 'reason') return noNumber(describeUnavailable(gap.reason).short);
  return gap.views.includes('side') ? filmFromSide : filmFromBehind;
}
