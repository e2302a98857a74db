import type { Preferences } from './preferences.svelte.ts';

/**
 * The language to begin with: the one that was chosen, else the first of the browser's that the app
 * speaks, else the app's first.
 *
 * @param spoken what the app speaks: BCP 47, its source language first
 * @param chosen the user's choice; null where the browser's language is to hold
 * @param browsers as `navigator.languages`
 */
export function firstLanguage(
  spoken: readonly [string, ...string[]],
  chosen: string | null,
  browsers: readonly string[],
): string {
  for (const tag of chosen === null ? browsers : [chosen, ...browsers]) {
    const found =
      spoken.find((language) => language.toLowerCase() === tag.toLowerCase()) ??
      spoken.find((language) => baseOf(language) === baseOf(tag));
    if (found !== undefined) return found;
  }
  return spoken[0];
}

/** What a language calls itself: `English`, `Deutsch`, `Français`. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return `${name.charAt(0).toLocaleUpperCase(tag)}${name.slice(1)}`;
}

/** The language without region or script: `en` of `en-GB`. */
export function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** The languages that the app speaks, and the choice among them. */
export class Languages {
  readonly #preferences: Preferences;
  readonly #reload: () => void;
  readonly offered: readonly { readonly tag: string; readonly name: string }[];
  /** What the browser's language comes to. */
  readonly ofBrowser: string;

  /**
   * @param spoken BCP 47
   * @param browsers as `navigator.languages`
   * @param reload loads the page again: the words of a page are chosen before all else
   */
  constructor(
    preferences: Preferences,
    spoken: readonly [string, ...string[]],
    browsers: readonly string[],
    reload: () => void,
  ) {
    this.#preferences = preferences;
    this.#reload = reload;
    this.offered = spoken.map((tag) => ({ tag, name: ownName(tag) }));
    this.ofBrowser = ownName(firstLanguage(spoken, null, browsers));
  }

  /** The chosen language; null where the browser's holds. */
  get choice(): string | null {
    const { language } = this.#preferences.current;
    return this.offered.some(({ tag }) => tag === language) ? language : null;
  }

  /** Keeps a choice and loads the page in it. */
  choose(tag: string | null): void {
    if (tag === this.choice) return;
    this.#preferences.update({ language: tag });
    this.#reload();
  }
}
