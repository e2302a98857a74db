/**
 * A folder in the root of the private file system; null where either is missing. One that is there
 * and cannot be opened throws: it is not empty.
 */
export async function existingFolder(name: string): Promise<FileSystemDirectoryHandle | null> {
  const root = await navigator.storage?.getDirectory?.().catch(() => null);
  if (!root) return null;
  try {
    return await root.getDirectoryHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** The names of what lies in a folder. */
export async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  // TypeScript's library does not know `keys` yet.
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  return names;
}

/** The folder in the private file system; null where that is missing or cannot be written. */
export async function openPrivateFolder(name: string): Promise<FileSystemDirectoryHandle | null> {
  const canWrite =
    typeof FileSystemFileHandle !== 'undefined' && 'createWritable' in FileSystemFileHandle.prototype;
  if (!canWrite) return null;
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(name, { create: true });
  } catch {
    // Private windows of some browsers have the calls, but not the file system.
    return null;
  }
}

/**
 * Writes a file piece by piece, never all of it in memory. What is written becomes visible on
 * close, all at once: a crash, or the signal, leaves the old file or none.
 */
export async function writeStream(
  folder: FileSystemDirectoryHandle,
  name: string,
  data: Blob,
  signal: AbortSignal,
): Promise<void> {
  const isNew = !(await namesIn(folder)).includes(name);
  const file = await folder.getFileHandle(name, { create: true });
  try {
    await data.stream().pipeTo(await file.createWritable(), { signal });
  } catch (error) {
    // The handle has made an empty file.
    if (isNew) await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}
