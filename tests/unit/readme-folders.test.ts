import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import layers from '../architecture/layers.json' with { type: 'json' };

const read = (path: string): string => readFileSync(join(PROJECT_FOLDER, path), 'utf8');

const foldersIn = (path: string): string[] =>
  readdirSync(join(PROJECT_FOLDER, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}`);

/** Every folder under the given one, at any depth. */
function foldersUnder(path: string): string[] {
  return foldersIn(path).flatMap((inner) => [inner, ...foldersUnder(inner)]);
}

/** A language is one folder and no other change; its folders are those of `src/text/words`. */
const isLanguage = (folder: string): boolean => folder.startsWith('src/text/languages/');
const folders = foldersIn('src')
  .flatMap(foldersUnder)
  .filter((folder) => !isLanguage(folder));

/** The README that a reader of the folder's surroundings finds first. */
function readmeAbove(folder: string): string {
  const parent = folder.slice(0, folder.lastIndexOf('/'));
  const readme = `${parent}/README.md`;
  return existsSync(join(PROJECT_FOLDER, readme)) ? readme : readmeAbove(parent);
}

describe('the READMEs', () => {
  test.each(foldersIn('src'))('of %s is there', (folder) => {
    expect(read(`${folder}/README.md`)).toMatch(/^# /);
  });

  test.each(folders)('name %s/', (folder) => {
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    expect(read(readmeAbove(folder))).toMatch(new RegExp(String.raw`[\x60/]${name}[\x60/]`));
  });

  test('give the stages of core in the order that holds', () => {
    const [, order = ''] = /^## Reading order\n(.*?)\n## /ms.exec(read('src/core/README.md')) ?? [];
    const named = [...order.matchAll(/^\| `([\w-]+)\/`/gm)].map(([, stage]) => stage);
    expect(named).toEqual(layers.stagesOfCore);
  });
});
