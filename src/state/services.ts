import { createContext } from 'svelte';
import type { AppState } from './app-state.svelte.ts';
import type { FramePictures } from './frame-pictures.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Router } from './router.svelte.ts';
import type { Theme } from './theme.svelte.ts';

/** What the screens work with; made once in `app/services.ts` and handed down. */
export interface Services {
  readonly app: AppState;
  readonly framePictures: FramePictures;
  readonly preferences: Preferences;
  readonly router: Router;
  readonly theme: Theme;
}

export const [getServices, setServices] = createContext<Services>();
