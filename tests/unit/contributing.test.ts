import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';

const text = readFileSync(join(PROJECT_FOLDER, 'CONTRIBUTING.md'), 'utf8');
const scripts = (
  JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  }
).scripts;

const unique = (pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, part]) => part ?? '')),
];

describe('CONTRIBUTING', () => {
  test.each(unique(/(?:`|\()((?:src|tests|models)\/[\w./-]+)/g))('%s exists', (path) => {
    expect(existsSync(join(PROJECT_FOLDER, path))).toBe(true);
  });

  test.each(unique(/npm run ([\w:]+)/g))('npm run %s is a script', (name) => {
    expect(scripts).toHaveProperty([name]);
  });
});
