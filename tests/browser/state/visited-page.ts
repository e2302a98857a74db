import { expect, vi } from 'vitest';

import { AppState } from '../../../src/state/app-state.svelte.ts';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import type { Router } from '../../../src/state/router.svelte.ts';
import type { JournalStores } from '../../../src/state/analysis/analysis-journal.svelte.ts';
import { storageOpener } from '../../../src/storage/open-storage.ts';
import { DEFAULT_PREFERENCES } from '../../../src/storage/preferences-record.ts';
import { createSessionStore } from '../../../src/storage/session-store.ts';
import { createUnfinishedStore } from '../../../src/storage/unfinished-store.ts';
import type { PoseService } from '../../../src/state/analysis/pose-service.ts';
import { FrameDecoder } from '../../../src/workers/frames/client/frame-decoder.ts';
import { FakePoseService } from './fake-pose-service.ts';
import { runTitlesWords } from '../../../src/text/words/run-titles.ts';

/** The state behind the screens, on the device's real storage; the poses come from a stand-in. */
export interface Visit {
  readonly app: AppState;
  readonly service: FakePoseService;
  readonly stores: JournalStores;
}

/**
 * The page as it is opened: nothing in memory, the device as it was left under this name.
 *
 * @param poses who reads them; left out: the stand-in
 */
export function visitPage(databaseName: string, poses?: PoseService): Visit {
  const open = storageOpener(databaseName);
  const stores = { sessions: createSessionStore(open), unfinished: createUnfinishedStore(open) };
  const service = new FakePoseService();
  const preferences = new Preferences({ read: () => DEFAULT_PREFERENCES, write: () => undefined });
  const router = { route: 'analyse', go: () => undefined, replace: () => undefined } as unknown as Router;
  const app = new AppState({
    service: poses ?? service,
    preferences,
    router,
    titles: runTitlesWords,
    loadDemoFiles: () => Promise.resolve([]),
    stores,
    framePictures: new FrameDecoder(),
    onclipskept: () => undefined,
  });
  return { app, service, stores };
}

/** Waits until a check passes, as long as a machine that is shared with others may take. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000 });
}

/** Takes clips in and waits until all are looked at. */
export async function importFiles({ app }: Visit, files: readonly File[]): Promise<void> {
  app.ownImport.add(files);
  await eventually(() => expect(app.ownImport.clips.every(({ scan }) => scan.kind === 'found')).toBe(true));
}
