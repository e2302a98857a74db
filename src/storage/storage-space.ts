/** How much of what the browser grants is in use, bytes; null where it does not tell. */
export interface StorageSpace {
  readonly usedBytes: number;
  readonly grantedBytes: number;
  /** True where the browser promised not to clear it when space runs short. */
  readonly persistent: boolean;
}

/** How much room the app has on this device; null where the browser does not say. */
export async function readStorageSpace(): Promise<StorageSpace | null> {
  try {
    const [{ usage, quota }, persistent] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    if (usage === undefined || quota === undefined) return null;
    return { usedBytes: usage, grantedBytes: quota, persistent };
  } catch {
    return null;
  }
}

/**
 * Asks the browser to keep what is stored even when space runs short; false where it would not
 * promise.
 */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
