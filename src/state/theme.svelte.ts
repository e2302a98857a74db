import type { Preferences, ThemeChoice } from './preferences.svelte.ts';

/** The theme in force: the user's choice, or the system's where there is none. */
export class Theme {
  #systemDark = $state(false);
  readonly #preferences: Preferences;

  constructor(preferences: Preferences, systemDark: MediaQueryList) {
    this.#preferences = preferences;
    this.#systemDark = systemDark.matches;
    systemDark.addEventListener('change', (event) => {
      this.#systemDark = event.matches;
    });
  }

  get choice(): ThemeChoice {
    return this.#preferences.current.theme;
  }

  /** For `data-theme`; charts and canvases read their colours again when it changes. */
  get resolved(): 'light' | 'dark' {
    const choice = this.choice;
    if (choice !== 'system') return choice;
    return this.#systemDark ? 'dark' : 'light';
  }

  choose(choice: ThemeChoice): void {
    this.#preferences.update({ theme: choice });
  }
}
