import type { PartStore } from '../../storage/part-store.ts';
import { createRandomName } from '../random-name.ts';
import { holdTabLock, tabLocksHeld } from '../tab-lock.ts';
import type { VideoFiles } from './video-files.ts';

const PREFIX = 'treadlens-part-';

/** A part that was cut out in this visit. */
interface HeldPart {
  readonly file: File;
  readonly name: string;
  readonly letGo: () => Promise<void>;
  /** Something reads it, or did: before that it is still on its way to where it was asked for. */
  wasUsed: boolean;
}

/**
 * Cuts parts out of videos into files on the device. Each stays for as long as anything on the page
 * reads it (see `follow`); a lock tells other tabs so. What a closed tab left goes with `sweep`.
 * Where the browser has no locks, parts are kept in memory.
 */
export class ClipParts {
  #held: readonly HeldPart[] = [];
  readonly #store: PartStore;
  readonly #trimVideoFile: VideoFiles['trimVideoFile'];

  constructor(store: PartStore, trimVideoFile: VideoFiles['trimVideoFile']) {
    this.#store = store;
    this.#trimVideoFile = trimVideoFile;
  }

  /** Removes the parts of earlier visits. */
  async sweep(): Promise<void> {
    await this.#store.sweep(() => tabLocksHeld(PREFIX)).catch(() => undefined);
  }

  /**
   * Removes parts as soon as nothing reads them any longer.
   *
   * @param inUse the files that anything reads, followed as state
   */
  follow(inUse: () => ReadonlySet<File>): () => void {
    return $effect.root(() => {
      $effect(() => this.#keepOnly(inUse()));
    });
  }

  #keepOnly(inUse: ReadonlySet<File>): void {
    for (const part of this.#held) {
      if (inUse.has(part.file)) part.wasUsed = true;
      else if (part.wasUsed) this.#remove(part);
    }
  }

  #remove({ file, name, letGo }: HeldPart): void {
    this.#held = this.#held.filter((other) => other.file !== file);
    // One that cannot be removed now goes with the next visit.
    const removed = this.#store.remove(name).catch(() => undefined);
    void removed.then(letGo);
  }

  /** One stretch of a video as a file of its own; see `workers/video-file/client`. */
  readonly cut: VideoFiles['trimVideoFile'] = async (file, range, options) => {
    if (!navigator.locks) return this.#trimVideoFile(file, range, options);
    const partName = createRandomName();
    const letGo = holdTabLock(`${PREFIX}${partName}`);
    try {
      const part = await this.#trimVideoFile(file, range, { ...options, partName });
      this.#held = [...this.#held, { file: part.data, name: partName, letGo, wasUsed: false }];
      return part;
    } catch (error) {
      // What its worker still holds open goes with the next visit.
      void this.#store.remove(partName).catch(() => undefined);
      void letGo();
      throw error;
    }
  };
}
