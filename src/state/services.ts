import { createContext } from 'svelte';
import type { AppState } from './app-state.svelte.ts';
import type { CommandShelf } from './command-shelf.svelte.ts';
import type { DeviceData } from './device/device-data.svelte.ts';
import type { FramePictures } from './session/frame-pictures.ts';
import type { Films } from './knees/films.svelte.ts';
import type { KneeDiary } from './knees/knee-diary.svelte.ts';
import type { RunImport } from './knees/run-import.svelte.ts';
import type { OfferedFiles } from './import/offered-files.svelte.ts';
import type { OfflineApp } from './offline.svelte.ts';
import type { Languages } from './languages.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { RecordStudio } from './record/record-studio.svelte.ts';
import type { RecordingShelf } from './record/recording-shelf.svelte.ts';
import type { Router } from './router.svelte.ts';
import type { Theme } from './theme.svelte.ts';
import type { WalkThrough } from './session/walk-through.svelte.ts';
import type { VideoFiles } from './import/video-files.ts';

/** What the screens work with; made once in `app/services.ts` and handed down. */
export interface Services {
  readonly app: AppState;
  /** What can be gone to or done by typing its name. */
  readonly commands: CommandShelf;
  /** Everything that is kept here, as one file or gone. */
  readonly device: DeviceData;
  readonly framePictures: FramePictures;
  /** The runner's films, for the plan and the next filming. */
  readonly films: Films;
  /** What the runner keeps of knees and runs on this device. */
  readonly knees: KneeDiary;
  /** What the app can speak, and the choice of it. */
  readonly languages: Languages;
  /** Runs from files, on their way into the diary. */
  readonly runImport: RunImport;
  /** What another app shared, until the user takes it. */
  readonly offered: OfferedFiles;
  readonly offline: OfflineApp;
  readonly preferences: Preferences;
  readonly router: Router;
  /** Recordings of the camera screen that wait on this device. */
  readonly shelf: RecordingShelf;
  /** Cameras and recording, for as long as the camera screen is open. */
  readonly createStudio: () => RecordStudio;
  /** Records walk-throughs of a run, and has those that were recorded. */
  readonly createWalkThrough: (runId: string) => WalkThrough;
  readonly theme: Theme;
  readonly videoFiles: VideoFiles;
}

export const [getServices, setServices] = createContext<Services>();
