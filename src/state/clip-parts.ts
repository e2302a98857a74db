import type { PartStore } from '../storage/part-store.ts';
import type { VideoFileOptions } from '../workers/video-file-client.ts';
import type { VideoStretch } from '../workers/video-file-protocol.ts';
import { createSessionId } from './session-id.ts';
import { holdTabLock, tabLocksHeld } from './tab-lock.ts';
import type { VideoFiles } from './video-files.ts';

const PREFIX = 'treadlens-part-';

type TrimVideoFile = (
  file: File,
  range: VideoStretch,
  options: VideoFileOptions & { readonly partName?: string },
) => ReturnType<VideoFiles['trimVideoFile']>;

/**
 * Cuts parts out of videos into files on the device. Each stays for as long as its tab lives, because runs under review play it;
 * a lock tells other tabs so. What is left of earlier visits goes with `sweep`. Where the browser has no locks, parts are kept in memory.
 */
export class ClipParts {
  readonly #store: PartStore;
  readonly #trimVideoFile: TrimVideoFile;

  constructor(store: PartStore, trimVideoFile: TrimVideoFile) {
    this.#store = store;
    this.#trimVideoFile = trimVideoFile;
  }

  /** Removes the parts of earlier visits. */
  async sweep(): Promise<void> {
    await this.#store.sweep(() => tabLocksHeld(PREFIX)).catch(() => undefined);
  }

  /** One stretch of a video as a file of its own; see `workers/video-file-client.ts`. */
  readonly cut: VideoFiles['trimVideoFile'] = async (file, range, options) => {
    if (!navigator.locks) return this.#trimVideoFile(file, range, options);
    const partName = createSessionId();
    const letGo = holdTabLock(`${PREFIX}${partName}`);
    try {
      return await this.#trimVideoFile(file, range, { ...options, partName });
    } catch (error) {
      // What its worker still holds open goes with the next visit.
      void this.#store.remove(partName).catch(() => undefined);
      void letGo();
      throw error;
    }
  };
}
