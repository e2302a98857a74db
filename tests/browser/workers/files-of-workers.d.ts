/**
 * What workers have of the private file system and pages have not: tests that import a worker's
 * module compile as pages.
 */
interface FileSystemFileHandle {
  createSyncAccessHandle(): Promise<{
    write(bytes: BufferSource, options: { at: number }): number;
    flush(): void;
    close(): void;
  }>;
}
