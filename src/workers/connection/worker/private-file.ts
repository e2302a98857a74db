/** A file of the browser's private file system that is written in place. */
export interface PrivateFile {
  /**
   * Writes all the bytes at a place in the file.
   *
   * @throws DOMException `QuotaExceededError` when the disk is full
   */
  write(bytes: Uint8Array<ArrayBuffer>, position: number): void;
  flush(): void;
  /** Ends the writing. */
  close(): void;
  /** What was written, to be read: a file of the disk, not a copy in memory. */
  read(): Promise<File>;
  /** Ends the writing and deletes the file. */
  remove(): Promise<void>;
}

/**
 * Opens a file of a folder in the private file system for writing, both made where they are
 * missing. Null where the browser has none.
 *
 * @throws DOMException when the browser has the file system but refuses to write (a full disk, a
 * private window)
 */
export async function openPrivateFile(folderName: string, fileName: string): Promise<PrivateFile | null> {
  const root = await navigator.storage?.getDirectory?.().catch(() => null);
  if (!root || !('createSyncAccessHandle' in FileSystemFileHandle.prototype)) return null;
  const folder = await root.getDirectoryHandle(folderName, { create: true });
  const entry = await folder.getFileHandle(fileName, { create: true });
  const handle = await entry.createSyncAccessHandle();
  return {
    write(bytes, position) {
      // On a full disk Chromium gives back its negative error code as an unsigned number: more than
      // there was to write.
      if (handle.write(bytes, { at: position }) !== bytes.byteLength)
        throw new DOMException('the disk did not take all of it', 'QuotaExceededError');
    },
    flush: () => handle.flush(),
    close: () => handle.close(),
    read: () => entry.getFile(),
    async remove() {
      handle.close();
      await folder.removeEntry(fileName);
    },
  };
}
