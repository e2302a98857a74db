import { followLaunches, takeSharedFiles } from '../state/import/incoming-files.ts';
import type { Services } from '../state/services.ts';

/** Longest that keeping the app waits for a quiet moment, milliseconds. */
const LATEST_MS = 10_000;

/**
 * Keeps the app on the device and takes in what the operating system hands it. The development
 * server has no service worker: its files change under it.
 */
export function keepOffline({ app, offered, offline }: Services, browserWindow: Window): void {
  const open = (files: File[]): void => {
    if (files.length > 0) app.importFiles(files);
  };
  followLaunches(browserWindow, open);
  const workers = browserWindow.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  void takeSharedFiles(workers).then((shared) => offered.offer(shared));
  if (!import.meta.env.PROD) return;
  const keep = (): void => void offline.keep(`${import.meta.env.BASE_URL}service-worker.js`);
  // Safari has no idle callback.
  if ('requestIdleCallback' in browserWindow) browserWindow.requestIdleCallback(keep, { timeout: LATEST_MS });
  else setTimeout(keep, LATEST_MS / 5);
}
