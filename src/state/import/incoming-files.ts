import type { SharedFiles, TakeSharedCommand } from '../../offline/offline-protocol.ts';

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
 * Takes what another app shared with this one from the service worker; each is handed out once.
 * Null where there is nothing.
 */
export function takeSharedFiles(container: ServiceWorkerContainer | undefined): Promise<SharedFiles | null> {
  const worker = container?.controller;
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<SharedFiles | null>) => {
      port1.close();
      resolve(data);
    };
    const command: TakeSharedCommand = { type: 'take-shared' };
    worker.postMessage(command, [port2]);
  });
}
