import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { PoseTrack } from '../../core/pose/pose-track.ts';
import type { RunContext } from '../../core/run/run-context.ts';

/** Page → analysis worker, once. Calling off is by `terminate`. */
export interface AnalysisCommand {
  readonly track: PoseTrack;
  readonly context: RunContext;
}

/** Strides of a long run come in portions: to read all in one go would hold the page up. */
export type StridePortion = RunAnalysis['strides'];

/**
 * Analysis worker → page: the strides, then the rest without them. `failure`: what the analysis
 * threw, in its own words.
 */
export type AnalysisMessage =
  | { readonly kind: 'event'; readonly event: StridePortion }
  | { readonly kind: 'done'; readonly reply: RunAnalysis }
  | { readonly kind: 'failed'; readonly failure: string };
