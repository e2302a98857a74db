import { isForemost } from '../../core/findings/is-foremost.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { mergeClips } from '../../core/findings/merge-clips.ts';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { aboutFinding, verdictOn } from '../../core/review/checklist.ts';
import { isMeasured } from '../../core/run/measure.ts';
import type { RunSession } from '../session/run-session.svelte.ts';

/** The foremost finding of a film, and how many of the foot's landings were like it. */
export interface FilmFinding {
  readonly finding: Finding;
  readonly analysis: RunAnalysis;
  readonly like: number;
  /** Landings of that foot that gave the number at all. */
  readonly of: number;
}

/**
 * The findings of a run that are worth working on, the most pressing first, less what a coach
 * disagreed with.
 */
export function foremostFindings({
  clips,
}: RunSession): readonly { readonly finding: Finding; readonly analysis: RunAnalysis }[] {
  return mergeClips(clips.map(({ analysis }) => analysis)).findings.flatMap(({ finding, clip }) => {
    const of = clips[clip];
    if (!of || !isForemost(finding)) return [];
    const isRejected = verdictOn(of.history.review.verdicts, aboutFinding(finding)) === 'disagree';
    return isRejected ? [] : [{ finding, analysis: of.analysis }];
  });
}

/** The first of them, with the landings that were like it; null where there is none. */
export function filmFinding(session: RunSession): FilmFinding | null {
  const [foremost] = foremostFindings(session);
  if (!foremost) return null;
  const { finding, analysis } = foremost;
  const counted = analysis.strides.filter(({ excluded, side, metrics }) => {
    const reading = metrics[finding.metric];
    const isOfSide = finding.side === null || side === finding.side;
    return excluded === null && isOfSide && reading !== undefined && isMeasured(reading);
  });
  const like = counted.filter(({ index }) => finding.strides.includes(index)).length;
  return { finding, analysis, like, of: counted.length };
}
