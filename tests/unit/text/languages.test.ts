import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';

import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';

/** A room's catalogue: its path without ending, and the name that its file exports. */
interface Catalogue {
  readonly room: string;
  readonly name: string;
}

const TEXT = join(PROJECT_FOLDER, 'src', 'text');
const LANGUAGES = join(TEXT, 'languages');
const tags = readdirSync(LANGUAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The catalogues of a folder, in the order of their paths; what is none declares no words. */
function cataloguesIn(folder: string, declaration: RegExp): readonly Catalogue[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && path !== 'index.ts')
    .map((path) => path.replaceAll('\\', '/').slice(0, -'.ts'.length))
    .sort()
    .flatMap((room) => {
      const [, name] = declaration.exec(readFileSync(join(folder, `${room}.ts`), 'utf8')) ?? [];
      return name === undefined ? [] : [{ room, name }];
    });
}

/** `resultsWalkThrough` of `results/walk-through`. */
const camelCase = (room: string): string =>
  room.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase());

/** A room as the key of an object. */
const key = (room: string): string => (camelCase(room) === room ? room : `'${room}'`);

const importLine = ({ room, name }: Catalogue, kind: string, from: string): string =>
  `import ${kind}{ ${name === camelCase(room) ? name : `${name} as ${camelCase(room)}`} } from '${from}/${room}.ts';`;

const english = cataloguesIn(join(TEXT, 'words'), /export const (\w+) = inLanguage\(/);
const catalogue = (tag: string): readonly Catalogue[] =>
  cataloguesIn(join(LANGUAGES, tag), /export const (\w+): typeof \w+Words =/);

/** A list that is written by `-u`, as `npm run format` would leave it. */
async function expectList(file: string, lines: readonly string[]): Promise<void> {
  const options = await resolveConfig(file);
  await expect(await format(lines.join('\n'), { ...options, filepath: file })).toMatchFileSnapshot(file);
}

// Both lists are written by `npx vitest run --project unit tests/unit/text/languages.test.ts -u`.
test('the list of all rooms has every file of words', async () => {
  await expectList(join(TEXT, 'rooms.ts'), [
    ...english.map((each) => importLine(each, 'type ', './words')),
    '',
    '/** The words of every room, by its name: what a language has to have. */',
    'export type Rooms = {',
    ...english.map(({ room }) => `readonly ${key(room)}: typeof ${camelCase(room)};`),
    '};',
  ]);
});

test.each(tags)('the list of %s has every catalogue of its folder', async (tag) => {
  const rooms = catalogue(tag);
  await expectList(join(LANGUAGES, tag, 'index.ts'), [
    "import type { Rooms } from '../../rooms.ts';",
    ...rooms.map((each) => importLine(each, '', '.')),
    '',
    '/** All words of this language. */',
    'export const words: Rooms = {',
    ...rooms.map(({ room }) => (key(room) === room ? `${room},` : `${key(room)}: ${camelCase(room)},`)),
    '};',
  ]);
});

test.each(tags)('%s has words for every room', (tag) => {
  expect(catalogue(tag).map(({ room }) => room)).toEqual(english.map(({ room }) => room));
});
