import type { OpenedStorage } from './open-storage.ts';
import { namesIn } from './private-folder.ts';
import { withStorageErrors } from './storage-error.ts';

/** All that is kept on this device, whatever keeps it. Calls may reject with a `StorageError`. */
export interface DeviceStorage {
  /** What was chosen in the settings, as it is stored, by its key. */
  settings(): Readonly<Record<string, unknown>>;
  /** Deletes everything, for good; the app itself stays, and works without a network. */
  erase(): Promise<void>;
}

/**
 * @param small where choices are kept; asking for it may throw where storage is switched off
 * @param prefix begins the name of every key and of every folder of the private file system
 */
export function createDeviceStorage(
  open: () => Promise<OpenedStorage>,
  small: () => Storage,
  prefix: string,
): DeviceStorage {
  return {
    settings() {
      const keys = ownKeys(small, prefix);
      return Object.fromEntries(keys.map((key) => [key, parsed(small().getItem(key))]));
    },
    erase: () =>
      withStorageErrors(async () => {
        const { database } = await open();
        // Whatever stores there are: one that is added later is not forgotten here.
        const names = [...database.objectStoreNames];
        const transaction = database.transaction(names, 'readwrite');
        await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
        await emptyFolders(prefix);
        for (const key of ownKeys(small, prefix)) small().removeItem(key);
      }),
  };
}

function ownKeys(small: () => Storage, prefix: string): string[] {
  try {
    return Object.keys(small()).filter((key) => key.startsWith(prefix));
  } catch {
    // Switched off: nothing is kept there.
    return [];
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return text;
  }
}

/** The folders stay: parts of the page hold on to them. */
async function emptyFolders(prefix: string): Promise<void> {
  const root = await navigator.storage?.getDirectory?.().catch(() => null);
  if (!root) return;
  for (const name of await namesIn(root)) {
    if (!name.startsWith(prefix)) continue;
    const folder = await root.getDirectoryHandle(name);
    for (const entry of await namesIn(folder)) await folder.removeEntry(entry, { recursive: true });
  }
}
