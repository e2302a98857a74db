import { analyzeRun } from '../../core/analysis/analyze-run.ts';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { PoseTrack } from '../../core/pose/pose-track.ts';
import type { RunContext } from '../../core/run/run-context.ts';
import { isUnedited, type RunEdits } from '../../core/run/run-edits.ts';
import { analyzeInWorker } from '../../workers/analysis/client/analysis-client.ts';
import { WorkerDiedError } from '../../workers/connection/client/connect-worker.ts';
import type { ClipContext, ClipInput } from './run-session.svelte.ts';

/**
 * From so many frames on a clip is analysed off the page's thread: some 7000 frames a second, so
 * that the page never waits for longer than 0.2 s. Below, results follow a correction at once.
 */
const LONG_CLIP_FRAMES = 1500;

/** Whether the analysis of a track would hold the page up. */
export function isLong(track: PoseTrack): boolean {
  return track.timesS.length > LONG_CLIP_FRAMES;
}

/**
 * The analysis of a long clip, off the page's thread; on it where no worker can be started.
 *
 * @returns rejects with the signal's reason or with what the analysis threw
 */
export async function analyzeLong(
  track: PoseTrack,
  context: RunContext,
  signal: AbortSignal,
): Promise<RunAnalysis> {
  try {
    return await analyzeInWorker({ track, context }, signal);
  } catch (error) {
    if (error instanceof WorkerDiedError) return analyzeRun(track, context);
    throw error;
  }
}

/**
 * The clips of a run with the analysis of the long ones that come without, so that showing them
 * holds nothing up.
 */
export async function withLongAnalyses(
  clips: readonly ClipInput[],
  signal: AbortSignal,
): Promise<readonly ClipInput[]> {
  const analysed = clips.map(async (clip) =>
    isLong(clip.track) && !clip.analysis
      ? {
          ...clip,
          analysis: await analyzeLong(clip.track, correctedContext(clip.context, clip.review?.edits), signal),
        }
      : clip,
  );
  return Promise.all(analysed);
}

/** What is known of a clip with the corrections to it, as the analysis takes them. */
export function correctedContext(context: ClipContext, edits: RunEdits | undefined): RunContext {
  return edits && !isUnedited(edits) ? { ...context, edits } : context;
}
