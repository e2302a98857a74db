import type { ScanResult } from '../../core/scan/scan-result.ts';
import type { VideoInfo } from '../../core/video/video-info.ts';
import type { PoseFailure, PosePreview } from '../../workers/pose/protocol.ts';
import type { PoseService } from '../analysis/pose-service.ts';
import { isAbort, toPoseFailure } from '../failure.ts';
import type { ClipFile } from './clip-file.svelte.ts';

export type ScanStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'scanning' }
  | { readonly kind: 'found'; readonly result: ScanResult }
  /** The look at some frames failed; the analysis can still be tried on the whole picture. */
  | { readonly kind: 'failed'; readonly failure: PoseFailure };

interface SearchListeners {
  /** Called when somebody is found in the clip, before the look at it is over. */
  readonly onsight: (info: VideoInfo) => void;
  /** Called with all that was found when the look is over. */
  readonly onfound: (result: ScanResult) => void;
}

/** The look at some frames of a clip for who is in it. */
export class RunnerSearch {
  status = $state.raw<ScanStatus>({ kind: 'waiting' });
  /**
   * A picture with the people in it who are to choose from; null where there is no choice, and
   * after an earlier visit.
   */
  peoplePicture = $state.raw<ImageBitmap | null>(null);
  /** The first frame in which somebody was found; null until then. */
  firstSight = $state.raw<PosePreview | null>(null);
  readonly #clip: ClipFile;
  readonly #service: Pick<PoseService, 'scanVideo'>;
  readonly #signal: AbortSignal;
  readonly #listeners: SearchListeners;
  #done: Promise<void> = Promise.resolve();

  constructor(
    clip: ClipFile,
    service: Pick<PoseService, 'scanVideo'>,
    signal: AbortSignal,
    listeners: SearchListeners,
  ) {
    this.#clip = clip;
    this.#service = service;
    this.#signal = signal;
    this.#listeners = listeners;
  }

  /** Looks once. Later calls wait for the first, or try again what broke. */
  find(): Promise<void> {
    const broke = this.status.kind === 'failed' && this.status.failure.code !== 'no-person';
    const { info } = this.#clip;
    if (info && (this.status.kind === 'waiting' || broke)) {
      this.status = { kind: 'scanning' };
      this.#done = this.#scan(info);
    }
    return this.#done;
  }

  async #scan(info: VideoInfo): Promise<void> {
    const signal = this.#signal;
    // Whoever turned the picture meanwhile has it looked at again.
    const isCurrent = (): boolean => this.#clip.info === info;
    try {
      const found = await this.#service.scanVideo(this.#clip.file, {
        info,
        signal,
        onPreview: (preview) => {
          if (signal.aborted || !isCurrent()) {
            preview.bitmap.close();
            return;
          }
          this.#showSight(preview);
          this.#listeners.onsight(info);
        },
      });
      // The result is stored, which a picture in it could not be.
      const { picture = null, ...result } = found;
      if (signal.aborted || !isCurrent()) {
        picture?.close();
        return;
      }
      this.peoplePicture = picture;
      this.status = { kind: 'found', result };
      this.#listeners.onfound(result);
    } catch (error) {
      if (!isAbort(error) && isCurrent()) this.status = { kind: 'failed', failure: toPoseFailure(error) };
    }
  }

  /** Brings back what an earlier visit found. */
  restore(result: ScanResult): void {
    this.status = { kind: 'found', result };
  }

  /** Drops what was found, to look again. */
  forget(): void {
    this.close();
    this.peoplePicture = null;
    this.status = { kind: 'waiting' };
  }

  /** Frees the pictures. */
  close(): void {
    this.peoplePicture?.close();
    this.#showSight(null);
  }

  #showSight(sight: PosePreview | null): void {
    this.firstSight?.bitmap.close();
    this.firstSight = sight;
  }
}
