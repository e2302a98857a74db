import { steadiestStretch, WHOLE_UP_TO_S, type SuggestedStretch } from '../../core/scan/steadiest-stretch.ts';
import type { ClipDraft } from './clip-draft.svelte.ts';
import { isAbort } from '../failure.ts';
import { VideoFileError, type VideoFiles } from './video-files.ts';

export type SuggestionStatus =
  /** Short enough to be taken whole, or not looked at yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly stretch: SuggestedStretch }
  /** Nowhere does the runner run steadily in sight. */
  | { readonly kind: 'not-found' };

export type TrimStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'cutting'; readonly share: number }
  | { readonly kind: 'failed'; readonly detail: string };

/** Choosing a part of a clip before its analysis. */
export class ClipTrim {
  suggestion = $state.raw<SuggestionStatus>({ kind: 'none' });
  status = $state.raw<TrimStatus>({ kind: 'idle' });
  readonly #draft: ClipDraft;
  readonly #files: Pick<VideoFiles, 'trimVideoFile'>;
  #abort = new AbortController();

  constructor(draft: ClipDraft, files: Pick<VideoFiles, 'trimVideoFile'>) {
    this.#draft = draft;
    this.#files = files;
  }

  /** Looks for the steadiest stretch of a long clip, once its runner is known. */
  async suggest(): Promise<void> {
    const { info, slowMotion } = this.#draft;
    if (!info || this.suggestion.kind !== 'none') return;
    if (info.durationS / slowMotion <= WHOLE_UP_TO_S) return;
    this.suggestion = { kind: 'looking' };
    await this.#draft.lookAlong();
    const stretch = steadiestStretch(this.#draft.survey ?? [], info.durationS, slowMotion, info);
    // Without a suggestion the clip can still be trimmed by hand, or taken whole.
    this.suggestion = stretch ? { kind: 'found', stretch } : { kind: 'not-found' };
  }

  /**
   * Cuts a stretch out, seconds of the file.
   *
   * @returns the part as a file of its own, from the key frame before `startS` on; null where that
   * failed or was cancelled
   */
  async cut(
    range: SuggestedStretch,
  ): Promise<{ readonly file: File; readonly range: SuggestedStretch } | null> {
    const { file } = this.#draft;
    this.status = { kind: 'cutting', share: 0 };
    try {
      const { data, startS, endS } = await this.#files.trimVideoFile(file, range, {
        signal: this.#abort.signal,
        onProgress: (share) => (this.status = { kind: 'cutting', share }),
      });
      this.status = { kind: 'idle' };
      return { file: data, range: { startS, endS } };
    } catch (error) {
      this.status = isAbort(error)
        ? { kind: 'idle' }
        : { kind: 'failed', detail: error instanceof VideoFileError ? error.message : String(error) };
      return null;
    }
  }

  /** Stops what is under way. */
  cancel(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
  }
}
