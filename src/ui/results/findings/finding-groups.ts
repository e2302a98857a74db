import type { MergedFinding } from '../../../core/findings/merge-clips.ts';
import { isForemost } from '../../../core/findings/is-foremost.ts';
import { isLoweredForFewStrides } from '../../../text/findings.ts';
import { isUntold } from '../../../text/labels.ts';

/** The findings of a run by what can be done with them. */
export interface FindingGroups {
  readonly workOn: readonly MergedFinding[];
  /** As usual, or a fact that is neither good nor bad. */
  readonly fine: readonly MergedFinding[];
  /** The clip is not exact or not long enough for a verdict. */
  readonly untold: readonly MergedFinding[];
}

/** Sorts findings into the three groups that the screen shows, each in the order given. */
export function groupFindings(findings: readonly MergedFinding[]): FindingGroups {
  const cannotTell = ({ finding }: MergedFinding): boolean =>
    isUntold(finding) || isLoweredForFewStrides(finding);
  return {
    workOn: findings.filter(({ finding }) => isForemost(finding)),
    fine: findings.filter((each) => !isForemost(each.finding) && !cannotTell(each)),
    untold: findings.filter((each) => !isForemost(each.finding) && cannotTell(each)),
  };
}

/** Names a finding of a run; the same before and after a re-reading. */
export function findingKey({ finding, clip }: MergedFinding): string {
  return `${clip} ${finding.id} ${finding.side ?? ''}`;
}
