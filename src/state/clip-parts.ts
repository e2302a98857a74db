import type { PartStore } from '../storage/part-store.ts';
import type { VideoFileOptions } from '../workers/video-file-client.ts';
import type { VideoStretch } from '../workers/video-file-protocol.ts';
import { createSessionId } from './session-id.ts';
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
    await this.#store.sweep(partsInUse).catch(() => undefined);
  }

  /** One stretch of a video as a file of its own; see `workers/video-file-client.ts`. */
  readonly cut: VideoFiles['trimVideoFile'] = async (file, range, options) => {
    const partName = createSessionId();
    const letGo = await holdPart(partName);
    if (!letGo) return this.#trimVideoFile(file, range, options);
    try {
      return await this.#trimVideoFile(file, range, { ...options, partName });
    } catch (error) {
      // What its worker still holds open goes with the next visit.
      void this.#store.remove(partName).catch(() => undefined);
      letGo();
      throw error;
    }
  };
}

/** Marks a part as in use until the returned function is called or the tab dies; null where the browser cannot. */
function holdPart(name: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    const held = (): Promise<void> => new Promise((letGo) => resolve(letGo));
    if (!navigator.locks) return resolve(null);
    navigator.locks.request(`${PREFIX}${name}`, held).catch(() => resolve(null));
  });
}

/** Names of the parts that are in use in any tab. */
async function partsInUse(): Promise<ReadonlySet<string>> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const names = [...held, ...pending].flatMap(({ name }) => name ?? []);
  return new Set(names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)));
}
