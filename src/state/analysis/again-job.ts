import { framesOfSpans } from '../../core/analysis/read-spans.ts';
import { hipsPlace } from '../../core/scan/nearest-runner.ts';
import type { ModelId } from '../../core/run/run-context.ts';
import { isSession } from '../../storage/session-record.ts';
import type { SessionStore } from '../../storage/session-store.ts';
import { ImportJob } from '../import/import-job.svelte.ts';
import type { Preferences } from '../preferences.svelte.ts';
import { withLongAnalyses } from '../session/long-clip.ts';
import { identityOf, RunSession, type ClipContext, type ClipInput } from '../session/run-session.svelte.ts';
import type { PoseService } from './pose-service.ts';

/** Whether every clip of a run still has its whole video, so that its poses can be read again. */
export function canReadAgain({ clips }: RunSession): boolean {
  return clips.every(({ file, videoRanges }) => file !== null && videoRanges === null);
}

/**
 * The clips of a run as they were described, ready to be read with another model; null where a
 * video can no longer be opened. The runner is looked for again, at the place where they were seen.
 *
 * @param readsAll long clips are read whole; else what was read of them is read again
 */
export async function againJob(
  { clips }: RunSession,
  model: ModelId,
  service: PoseService,
  preferences: Preferences,
  readsAll: boolean,
): Promise<ImportJob | null> {
  const job = new ImportJob(service, preferences);
  const known = clips[0]?.context;
  job.presetFacts({ heightM: known?.heightM ?? null, beltSpeedMps: known?.beltSpeedMps ?? null });
  job.presetModel(model);
  for (const { file, context, track } of clips) {
    if (!file) return null;
    const expectedRunner = hipsPlace(track);
    const chosen = {
      view: context.view ?? null,
      facing: context.facing ?? null,
      slowMotion: context.slowMotion,
      mirrored: context.mirrored ?? null,
      ...(track.dots && { wearsDots: true }),
      person: 0,
      wholeClip: readsAll || !context.readSpans,
      // Where nobody was found the first time, the user went on with the whole picture.
      wholePicture: context.peopleSeen === undefined,
      ...(expectedRunner && { expectedRunner }),
    };
    const draft = await job.restore(file, {
      chosen,
      scan: null,
      ...(context.pictures && { pictures: context.pictures }),
      ...(!readsAll && context.readSpans && { spans: framesOfSpans(track, context.readSpans) }),
    });
    if (!draft.info) {
      job.clear();
      return null;
    }
  }
  return job;
}

/** What is known of a clip, with the spans of its new reading. */
function withSpansOf({ readSpans }: ClipContext, context: ClipContext): ClipContext {
  const { readSpans: earlier, ...rest } = context;
  void earlier;
  return readSpans ? { ...rest, readSpans } : rest;
}

/**
 * The run with its new readings under its old name: what people said of it and of its clips stays,
 * as it is stored by now.
 *
 * @returns the run, and which of its videos lie on the device
 */
export async function withReadings(
  before: RunSession,
  read: readonly ClipInput[],
  model: ModelId,
  store: Pick<SessionStore, 'get'>,
): Promise<{ readonly session: RunSession; readonly videosKept: readonly boolean[] }> {
  const { identity } = before;
  const found = identity && (await store.get(identity.id).catch(() => null));
  const stored = found && isSession(found) ? found : null;
  const clips = read.map((input, index): ClipInput => {
    const was = before.clips[index];
    const kept = stored?.clips[index];
    const context = kept?.context ?? was?.context;
    const review = kept?.review ?? was?.history.review;
    return {
      ...input,
      context: withSpansOf(input.context, { ...input.context, ...context, model }),
      ...(review && { review }),
    };
  });
  // A long clip was analysed with what the reading alone knew.
  const analysed = await withLongAnalyses(clips, new AbortController().signal);
  return {
    session: new RunSession(analysed, stored ? identityOf(stored) : identity, stored?.title ?? before.title),
    videosKept: read.map((_, index) => (stored?.clips[index]?.videoFile ?? null) !== null),
  };
}
