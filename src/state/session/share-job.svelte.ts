import { isAbort } from '../failure.ts';
import type { RunSession } from './run-session.svelte.ts';
import { CannotCutError, shareRun, type VideoChoice } from './share-run.ts';
import { toShareFailure, type ShareFailure } from './shared-run.svelte.ts';
import type { VideoFiles } from '../import/video-files.ts';

export type ShareStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'ready'; readonly file: File }
  /** The parts cannot be cut out of a video: nothing was written, the user has to choose again. */
  | { readonly kind: 'cannot-cut'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly failure: ShareFailure };

/** A run on its way into a file. A later wish wins over one under way. */
export class ShareJob {
  status = $state.raw<ShareStatus>({ kind: 'idle' });
  #stop: AbortController | null = null;
  readonly #files: VideoFiles;
  readonly #thumbnailOf: (id: string) => Promise<Blob | null>;

  constructor(files: VideoFiles, thumbnailOf: (id: string) => Promise<Blob | null>) {
    this.#files = files;
    this.#thumbnailOf = thumbnailOf;
  }

  async write(session: RunSession, video: VideoChoice): Promise<void> {
    this.cancel();
    const stop = new AbortController();
    this.#stop = stop;
    const { signal } = stop;
    const onProgress = (share: number): void => {
      if (this.#stop === stop) this.status = { kind: 'writing', share };
    };
    onProgress(0);
    try {
      const thumbnail = session.identity && (await this.#thumbnailOf(session.identity.id));
      const options = { video, thumbnail, writtenMs: Date.now(), signal, onProgress };
      const file = await shareRun(session, this.#files, options);
      if (this.#stop === stop) this.status = { kind: 'ready', file };
    } catch (error) {
      if (this.#stop !== stop || isAbort(error)) return;
      if (error instanceof CannotCutError) this.status = { kind: 'cannot-cut', fileName: error.fileName };
      else this.status = { kind: 'failed', failure: toShareFailure(error) };
    }
  }

  cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.status = { kind: 'idle' };
  }
}
