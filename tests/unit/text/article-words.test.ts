import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';
import { sharedFile } from '../../support/shared-folder.ts';

/** So many words in a row in common with the article count as copied. */
const SHINGLE = 8;

const ARTICLE = sharedFile('reference', '000_2a9e4eaf0568de6d.txt');

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shingles(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(words.slice(i, i + SHINGLE).join(' '));
  return found;
}

/** Every file of ours that people read or that holds what they read. */
function ourFiles(): readonly string[] {
  const inSource = readdirSync(join(PROJECT_FOLDER, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|svelte|md|html)$/.test(file))
    .map((file) => join('src', file));
  return ['README.md', 'index.html', ...inSource];
}

describe('the background article', () => {
  it.skipIf(ARTICLE === null)(
    `lends facts but no ${SHINGLE} words in a row (skipped without ../shared)`,
    () => {
      const theirs = shingles(readFileSync(ARTICLE ?? '', 'utf8'));
      expect(theirs.size).toBeGreaterThan(1000);
      const copied = ourFiles().flatMap((file) =>
        [...shingles(readFileSync(join(PROJECT_FOLDER, file), 'utf8'))]
          .filter((words) => theirs.has(words))
          .map((words) => `${file}: ${words}`),
      );
      expect(copied).toEqual([]);
    },
  );
});
