import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { SOURCE_LANGUAGE } from '../text/language.ts';
import type { Rooms } from '../text/rooms.ts';
import { PROJECT_FOLDER } from './project-folder.ts';

const FOLDER = join(PROJECT_FOLDER, 'src', 'text', 'languages');

/** A language with its words. */
export interface SpokenLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly words: Rooms;
}

/** The languages that a report can be written in, BCP 47, English first. */
export function reportLanguages(): readonly string[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [SOURCE_LANGUAGE, ...folders.map(({ name }) => name)];
}

/**
 * A language of reports with its words; null for English, which is what modules speak of
 * themselves.
 *
 * @param tag one of `reportLanguages`
 */
export async function loadLanguage(tag: string | undefined): Promise<SpokenLanguage | null> {
  if (tag === undefined || tag === SOURCE_LANGUAGE) return null;
  const { words } = (await import(pathToFileURL(join(FOLDER, tag, 'index.ts')).href)) as { words: Rooms };
  return { tag, words };
}
