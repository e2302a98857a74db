import { AppState } from '../state/app-state.svelte.ts';
import { loadDemoFiles } from '../state/demo-run.ts';
import { OfflineApp } from '../state/offline.svelte.ts';
import { Preferences } from '../state/preferences.svelte.ts';
import { Router } from '../state/router.svelte.ts';
import type { Services } from '../state/services.ts';
import { Theme } from '../state/theme.svelte.ts';
import { createPreferencesStore } from '../storage/preferences-store.ts';
import { storageOpener } from '../storage/open-storage.ts';
import { createSessionStore } from '../storage/session-store.ts';
import { createUnfinishedStore } from '../storage/unfinished-store.ts';
import { FrameDecoder } from '../workers/frame-decoder-client.ts';
import { estimateTrack, inspectVideo, scanVideo } from '../workers/pose-client.ts';
import { annotateVideoFile, cutVideoFile } from '../workers/video-file-client.ts';

/** The composition root: the one place where the parts that live as long as the page are made and joined. */
export function createServices(browserWindow: Window): Services {
  const preferences = new Preferences(createPreferencesStore(() => browserWindow.localStorage));
  const router = new Router(browserWindow);
  const theme = new Theme(preferences, browserWindow.matchMedia('(prefers-color-scheme: dark)'));
  const openStorage = storageOpener('treadlens');
  const app = new AppState(
    { inspectVideo, scanVideo, estimateTrack },
    preferences,
    router,
    (signal) => loadDemoFiles(import.meta.env.BASE_URL, signal),
    { sessions: createSessionStore(openStorage), unfinished: createUnfinishedStore(openStorage) },
  );
  const offline = new OfflineApp(browserWindow.navigator.serviceWorker);
  void app.tidyUp();
  return {
    app,
    framePictures: new FrameDecoder(),
    offline,
    preferences,
    router,
    theme,
    videoFiles: { annotateVideoFile, cutVideoFile },
  };
}
