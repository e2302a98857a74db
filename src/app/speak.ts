import { chooseLanguage, directionOf, learnWords, SOURCE_LANGUAGE } from '../text/language.ts';
import type { Rooms } from '../text/rooms.ts';

/** The words of every language but English; a language is a folder, and a file of its own. */
const CATALOGUES = import.meta.glob<Rooms>('../text/languages/*/index.ts', { import: 'words' });

const tagOf = (path: string): string => path.split('/').at(-2) ?? '';

/** The languages that the app speaks, BCP 47, English first. */
export const LANGUAGES: readonly [string, ...string[]] = [
  SOURCE_LANGUAGE,
  ...Object.keys(CATALOGUES).map(tagOf),
];

/** The words of a language; null for English, which comes with the app, and where they fail. */
export async function fetchWords(tag: string): Promise<Rooms | null> {
  const [, load] = Object.entries(CATALOGUES).find(([path]) => tagOf(path) === tag) ?? [];
  return (await load?.().catch(() => null)) ?? null;
}

/**
 * Has the app speak a language from here on, and the page say so; English where its words cannot be
 * fetched.
 *
 * @param tag one of `LANGUAGES`
 * @param page the page's root element
 * @returns the language that is spoken
 */
export async function speak(tag: string, page: HTMLElement): Promise<string> {
  const words = await fetchWords(tag);
  const spoken = words ? tag : SOURCE_LANGUAGE;
  chooseLanguage(spoken);
  if (words) learnWords(words);
  page.lang = spoken;
  page.dir = directionOf(spoken);
  return spoken;
}
