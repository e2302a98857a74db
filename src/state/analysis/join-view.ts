import { MOST_CLIPS } from '../../storage/clip-schema.ts';
import { isLong, withLongAnalyses } from '../session/long-clip.ts';
import { RunSession, type ClipInput, type RunClip } from '../session/run-session.svelte.ts';
import type { OpenedSession, SessionKeeper } from '../session/session-keeper.svelte.ts';

/** Whether further views can be added: to a run that is kept, and not to the demo. */
export function takesViews({ identity, clips }: RunSession): boolean {
  return identity !== null && !identity.isDemo && clips.length < MOST_CLIPS;
}

/** A run with further views. */
export interface JoinedRun {
  readonly session: RunSession;
  /** Index of the first clip that is new. */
  readonly firstNew: number;
  /** Which of its files lie in its folder already, by clip. */
  readonly kept: { readonly videos: readonly boolean[]; readonly tracks: readonly boolean[] };
}

/**
 * The run of this name with further views of it: everything that people said of it stays, and what
 * is known of the runner holds for the new views, too. Null where the run is gone by now, so that
 * the views have to be a run of their own.
 *
 * @param inMemory the run as the page has it, for a device that keeps nothing
 */
export async function joinView(
  id: string,
  read: readonly ClipInput[],
  keeper: Pick<SessionKeeper, 'open'>,
  inMemory: RunSession | null,
): Promise<JoinedRun | null> {
  const opened = await keeper.open(id);
  const run = opened.kind === 'opened' ? opened.session : isUnreachable(opened) ? inMemory : null;
  if (!run) return null;
  const { heightM, beltSpeedMps, shoes } = run.clips[0]?.context ?? {};
  const views = read.map((input): ClipInput => {
    const { heightM: _height, beltSpeedMps: _speed, shoes: _shoes, ...context } = input.context;
    return {
      ...input,
      context: {
        ...context,
        ...(heightM === undefined ? {} : { heightM }),
        ...(beltSpeedMps === undefined ? {} : { beltSpeedMps }),
        ...(shoes === undefined ? {} : { shoes }),
      },
    };
  });
  // A long clip was analysed with what its own import knew.
  const analysed = await withLongAnalyses(views, new AbortController().signal);
  const isKept = opened.kind === 'opened';
  return {
    firstNew: run.clips.length,
    session: new RunSession([...run.clips.map(inputOf), ...analysed], run.identity, run.title),
    kept: {
      videos: [...run.clips.map(({ file }) => isKept && file !== null), ...read.map(() => false)],
      tracks: [...run.clips.map(() => isKept), ...read.map(() => false)],
    },
  };
}

function isUnreachable({ kind }: OpenedSession): boolean {
  return kind === 'failed';
}

/** A clip under review as it goes into another run. */
function inputOf(clip: RunClip): ClipInput {
  const { file, videoRanges, lastModifiedMs, info, track, context, timing, history, pictures } = clip;
  return {
    file,
    videoRanges,
    lastModifiedMs,
    info,
    track,
    context,
    timing,
    review: history.review,
    ...(pictures && { pictures }),
    ...(isLong(track) && { analysis: clip.analysis }),
  };
}
