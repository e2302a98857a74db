import type { RunAnalysis } from '../core/findings/run-analysis.ts';

/** Key of an analysis: session, index of the clip. */
export type AnalysisKey = [id: string, clip: number];

/**
 * What was found out about a clip whose analysis takes seconds, so that opening it again does not
 * compute it again. It can be thrown away at any time: nothing rests on it.
 */
export interface KeptAnalysis {
  /** The code, track, settings and corrections that gave it; from others it is of no use. */
  readonly madeFrom: string;
  readonly analysis: RunAnalysis;
}

/** All keys of one session. */
export function analysesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, Number.POSITIVE_INFINITY]);
}
