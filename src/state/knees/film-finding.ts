import { isForemost } from '../../core/findings/is-foremost.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { mergeClips } from '../../core/findings/merge-clips.ts';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { isMeasured } from '../../core/run/measure.ts';
import type { RunSession } from '../session/run-session.svelte.ts';
import type { SessionRecord } from '../session/session-library.svelte.ts';

/** The foremost finding of a film, and how many of the foot's landings were like it. */
export interface FilmFinding {
  readonly finding: Finding;
  readonly analysis: RunAnalysis;
  readonly like: number;
  /** Landings of that foot that gave the number at all. */
  readonly of: number;
}

/** The most pressing finding of a run that is worth working on; null where there is none. */
export function foremostFinding(session: RunSession): FilmFinding | null {
  const { findings } = mergeClips(session.clips.map(({ analysis }) => analysis));
  const foremost = findings.find(({ finding }) => isForemost(finding));
  const analysis = foremost && session.clips[foremost.clip]?.analysis;
  if (!analysis) return null;
  const { finding } = foremost;
  const counted = analysis.strides.filter(({ excluded, side, metrics }) => {
    const reading = metrics[finding.metric];
    const isOfSide = finding.side === null || side === finding.side;
    return excluded === null && isOfSide && reading !== undefined && isMeasured(reading);
  });
  const like = counted.filter(({ index }) => finding.strides.includes(index)).length;
  return { finding, analysis, like, of: counted.length };
}

/** Steps a minute in a film, both feet; null where no clip has them. */
export function filmCadence({ clips }: Pick<SessionRecord, 'clips'>): number | null {
  for (const { summary, refused } of clips) {
    const median = summary.cadence?.both?.median;
    if (typeof median === 'number' && !refused) return median;
  }
  return null;
}
