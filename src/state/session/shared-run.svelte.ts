import type { ShareErrorCode } from '../../core/run/failure-codes.ts';
import { ShareError } from '../../storage/share-error.ts';
import { readShareFile, type SharedRun } from '../../storage/share-read.ts';
import { isAbort } from '../failure.ts';
import { withLongAnalyses } from './long-clip.ts';
import { RunSession, type ClipInput, type RunIdentity } from './run-session.svelte.ts';
import { createRandomName } from '../random-name.ts';

/** Why a shared run could not be opened or written. `detail` is for "details" only. */
export interface ShareFailure {
  readonly code: ShareErrorCode;
  readonly detail: string;
}

export type OpeningStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fileName: string; readonly share: number }
  | { readonly kind: 'failed'; readonly fileName: string; readonly failure: ShareFailure };

/** Whether a file is to be opened as a shared run; anything else is taken for a video. */
export function isSharedRunFile({ name, type }: File): boolean {
  return /\.(?:treadlens|zip)$/i.test(name) || type === 'application/zip';
}

/** A run that is there at once needs no progress to be shown, milliseconds. */
const QUIET_MS = 250;

/** Opens runs that somebody shared. A later file wins over one that is still being read. */
export class SharedRunOpener {
  status = $state.raw<OpeningStatus>({ kind: 'idle' });
  #stop: AbortController | null = null;
  readonly #onopened: (session: RunSession, thumbnail: Blob | null) => void;

  /** `onopened` gets the run with its analysis computed, not kept yet. */
  constructor(onopened: (session: RunSession, thumbnail: Blob | null) => void) {
    this.#onopened = onopened;
  }

  async open(file: File): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const sinceMs = performance.now();
    const reading = (share: number): void => {
      const isSlow = performance.now() - sinceMs > QUIET_MS;
      if (this.#stop === stop && isSlow) this.status = { kind: 'reading', fileName: file.name, share };
    };
    this.status = { kind: 'idle' };
    try {
      const run = await readShareFile(file, { signal: stop.signal, onProgress: reading });
      const { createdMs, filmedDay } = run.record;
      const identity = {
        id: createRandomName(),
        createdMs,
        isDemo: false,
        ...(filmedDay !== undefined && { filmedDay }),
      };
      const session = await toSession(run, identity, stop.signal);
      if (this.#stop !== stop) return;
      this.status = { kind: 'idle' };
      this.#onopened(session, run.thumbnail);
    } catch (error) {
      if (this.#stop !== stop || isAbort(error)) return;
      this.status = { kind: 'failed', fileName: file.name, failure: toShareFailure(error) };
    }
  }

  /** Stops reading, or puts the failure away. */
  dismiss(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.status = { kind: 'idle' };
  }
}

/** Anything that was thrown while a shared run was read, as a failure that can be worded. */
export function toShareFailure(error: unknown): ShareFailure {
  return error instanceof ShareError
    ? { code: error.code, detail: error.message }
    : { code: 'cannot-read', detail: String(error) };
}

/**
 * The run under a name on this device. All numbers are computed again, none is taken from the file.
 *
 * @param shoes by clip, the pair that was worn; a shared run leaves it out
 * @throws ShareError `invalid-track`; the signal's reason
 */
export async function toSession(
  { record, clips }: SharedRun,
  identity: RunIdentity,
  signal: AbortSignal,
  shoes: readonly (string | undefined)[] = [],
): Promise<RunSession> {
  const inputs = clips.map(({ record: clip, track, video }, index): ClipInput => {
    const { file, info, context, timing, review } = clip;
    const worn = shoes[index];
    return {
      file: video && new File([video], file.name, { type: file.type, lastModified: file.lastModifiedMs }),
      videoRanges: clip.video?.ranges ?? null,
      lastModifiedMs: file.lastModifiedMs,
      info,
      track,
      context: { ...context, ...(worn !== undefined && { shoes: worn }) },
      timing,
      review,
    };
  });
  try {
    const analysed = await withLongAnalyses(inputs, signal);
    const session = new RunSession(analysed, identity, record.title);
    for (const clip of session.clips) void clip.analysis;
    return session;
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new ShareError('invalid-track', `the analysis refused it: ${String(error)}`, error);
  }
}
