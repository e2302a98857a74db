import { AppState } from '../state/app-state.svelte.ts';
import { CommandShelf } from '../state/command-shelf.svelte.ts';
import { ClipParts } from '../state/import/clip-parts.svelte.ts';
import { DeviceData } from '../state/device/device-data.svelte.ts';
import { loadDemoFiles } from '../state/import/demo-run.ts';
import { OfferedFiles } from '../state/import/offered-files.svelte.ts';
import { Films } from '../state/knees/films.svelte.ts';
import { KneeDiary } from '../state/knees/knee-diary.svelte.ts';
import { RunImport } from '../state/knees/run-import.svelte.ts';
import { Languages } from '../state/languages.ts';
import { OfflineApp } from '../state/offline.svelte.ts';
import { Preferences } from '../state/preferences.svelte.ts';
import { RecordStudio } from '../state/record/record-studio.svelte.ts';
import { RecordingShelf } from '../state/record/recording-shelf.svelte.ts';
import { guessUnits } from '../state/regional-guess.ts';
import { Router } from '../state/router.svelte.ts';
import type { Services } from '../state/services.ts';
import { sweepWalkThroughs } from '../state/session/sweep-walk-throughs.ts';
import { WalkThrough } from '../state/session/walk-through.svelte.ts';
import { Theme } from '../state/theme.svelte.ts';
import { runTitlesWords } from '../text/words/run-titles.ts';
import { createDeviceStorage } from '../storage/device-storage.ts';
import { createKneeStore } from '../storage/knee-store.ts';
import { createPreferencesStore } from '../storage/preferences-store.ts';
import { storageOpener } from '../storage/open-storage.ts';
import { createPartStore } from '../storage/part-store.ts';
import { createRecordingStore } from '../storage/recording-store.ts';
import { createSessionStore } from '../storage/session-store.ts';
import { createWalkThroughStore } from '../storage/walk-through-store.ts';
import { createUnfinishedStore } from '../storage/unfinished-store.ts';
import { FrameDecoder } from '../workers/frames/client/frame-decoder.ts';
import { hasRoomForModels } from '../workers/pose/client/has-room-for-models.ts';
import {
  estimateTrack,
  inspectVideo,
  prepareReading,
  prepareScan,
  scanVideo,
  surveyVideo,
} from '../workers/pose/client/pose-client.ts';
import {
  annotateVideoFile,
  cutVideoFile,
  packRecordingFile,
  trimVideoFile,
  turnVideoFile,
  videoFromGifFile,
} from '../workers/video-file/client/video-file-client.ts';
import { readRuns } from '../workers/run-files/client/run-file-client.ts';
import { RECORDINGS_FOLDER } from '../workers/record/protocol.ts';
import { connectWalkThrough } from '../workers/walk-through/client/walk-through-client.ts';
import { WALK_THROUGHS_FOLDER } from '../workers/walk-through/protocol.ts';
import { PARTS_FOLDER } from '../workers/video-file/protocol.ts';
import { LANGUAGES } from './speak.ts';

/** Begins the name of everything that is kept on this device. */
const NAME = 'treadlens';

/**
 * The composition root: the one place where the parts that live as long as the page are made and
 * joined.
 */
export function createServices(browserWindow: Window): Services {
  const preferences = new Preferences(
    createPreferencesStore(() => browserWindow.localStorage, guessUnits(browserWindow.navigator.languages)),
  );
  const router = new Router(browserWindow);
  const theme = new Theme(preferences, browserWindow.matchMedia('(prefers-color-scheme: dark)'));
  const openStorage = storageOpener(NAME);
  const recordings = createRecordingStore(RECORDINGS_FOLDER);
  const shelf = new RecordingShelf(recordings, async (file) => {
    const { info, firstFrame } = await inspectVideo(file);
    firstFrame.close();
    return info.durationS;
  });
  // Its name carries a hash of all that the page computes with.
  const sessions = createSessionStore(openStorage, import.meta.env.PROD ? import.meta.url : null);
  const framePictures = new FrameDecoder();
  const unfinished = createUnfinishedStore(openStorage);
  const app = new AppState({
    service: {
      inspectVideo,
      videoFromGif: videoFromGifFile,
      turnVideo: turnVideoFile,
      scanVideo,
      prepareReading,
      prepareScan,
      surveyVideo,
      estimateTrack,
    },
    preferences,
    router,
    titles: runTitlesWords,
    loadDemoFiles: (signal) => loadDemoFiles(import.meta.env.BASE_URL, signal),
    stores: { sessions, unfinished },
    framePictures,
    onclipskept: (files) => void shelf.analysed(files),
  });
  const knees = new KneeDiary(createKneeStore(openStorage), () => Date.now());
  const offline = new OfflineApp(browserWindow.navigator.serviceWorker);
  void shelf.open();
  void app.tidyUp();
  if (hasRoomForModels()) app.estimateEarly();
  const walkThroughs = createWalkThroughStore(WALK_THROUGHS_FOLDER);
  void sweepWalkThroughs(walkThroughs, sessions);
  const parts = new ClipParts(createPartStore(PARTS_FOLDER), trimVideoFile);
  void parts.sweep();
  parts.follow(() => app.filesInUse);
  const videoFiles = { annotateVideoFile, cutVideoFile, packRecordingFile, trimVideoFile: parts.cut };
  const device = new DeviceData({
    storage: createDeviceStorage(openStorage, () => browserWindow.localStorage, NAME),
    stores: { sessions, unfinished, recordings, walkThroughs },
    keeper: app.keeper,
    library: app.library,
    knees,
    preferences,
    videoFiles,
    open: (id) => app.openBeside(id),
    letGo: () => app.letGo(),
    onrestored: () => {
      void shelf.load();
      void app.desk.unfinished.load();
    },
    now: () => Date.now(),
  });
  return {
    app,
    commands: new CommandShelf(),
    device,
    framePictures,
    films: new Films(app.library, (id) => app.openBeside(id)),
    knees,
    languages: new Languages(preferences, LANGUAGES, browserWindow.navigator.languages, () => {
      app.keepPlace();
      browserWindow.location.reload();
    }),
    runImport: new RunImport(knees, readRuns, () => preferences.current.distanceUnit),
    offered: new OfferedFiles((files) => app.importFiles(files)),
    offline,
    preferences,
    router,
    shelf,
    createStudio: () => new RecordStudio(shelf, (files) => app.importFiles(files)),
    createWalkThrough: (runId) => new WalkThrough(runId, walkThroughs, connectWalkThrough),
    theme,
    videoFiles,
  };
}
