import { FILE_NAME_HEADER, SHARED_FILES_CACHE } from '../../offline/offline-protocol.ts';

interface LaunchParams {
  readonly files: readonly FileSystemFileHandle[];
}

interface LaunchQueue {
  setConsumer(consumer: (params: LaunchParams) => void): void;
}

/**
 * Hands on the files with which the operating system opened the installed app ("Open with
 * Treadlens"). One that cannot be read any more (moved, on a drive that was unplugged) does not
 * hold back the others.
 */
export function followLaunches(browserWindow: Window, onfiles: (files: File[]) => void): void {
  const { launchQueue } = browserWindow as Window & { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer((params) => {
    if (params.files.length === 0) return;
    void Promise.allSettled(params.files.map((handle) => handle.getFile())).then((read) => {
      const files = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      if (files.length > 0) onfiles(files);
    });
  });
}

/**
 * Takes the files that another app shared with this one; each is handed out once. Empty where there
 * are none.
 */
export async function takeSharedFiles(storage: CacheStorage | undefined): Promise<File[]> {
  if (!storage || !(await storage.has(SHARED_FILES_CACHE))) return [];
  const cache = await storage.open(SHARED_FILES_CACHE);
  const files: File[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (response) {
      const name = decodeURIComponent(response.headers.get(FILE_NAME_HEADER) ?? 'shared video');
      const blob = await response.blob();
      files.push(new File([blob], name, { type: blob.type }));
    }
    await cache.delete(request);
  }
  return files;
}
