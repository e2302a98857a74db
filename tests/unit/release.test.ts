import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { CORE_VERSION } from '../../src/core/analysis/core-version.ts';

const read = (name: string): string => readFileSync(join(PROJECT_FOLDER, name), 'utf8');
const versionIn = (name: string): string => (JSON.parse(read(name)) as { readonly version: string }).version;

/** Versions with a dated section in the changelog, newest first. */
const released = [...read('CHANGELOG.md').matchAll(/^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$/gm)].map(
  ([, version]) => version,
);

test('the version is that of the changelog’s newest release, in the lock file too', () => {
  expect(released[0]).toBe(versionIn('package.json'));
  expect(versionIn('package-lock.json')).toBe(versionIn('package.json'));
});

test('the version of the numbers is a release', () => {
  expect(released).toContain(CORE_VERSION);
});

test('the changelog keeps a section for what is not released, and each section its headings once', () => {
  const sections = read('CHANGELOG.md').split(/^## /m).slice(1);
  expect(sections[0]).toMatch(/^\[Unreleased\]\n/);
  for (const section of sections) {
    const headings = [...section.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    for (const heading of headings)
      expect(['Added', 'Changed', 'Fixed', 'Removed', 'Scientific changes']).toContain(heading);
    // A blank line between two points of a list is a heading that got lost.
    expect(section).not.toMatch(/^ {2}.*\n\n- |^- .*\n\n- /m);
  }
});
