import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';
import { isListed, thirdPartyNotices } from '../../../src/cli/third-party.ts';

const notices = thirdPartyNotices();

/** The part of one package: from its heading below a rule to the next rule. */
function partOf(name: string): string {
  const part = notices.split(/^={80}$/m).find((text) => text.trimStart().startsWith(`${name} `));
  if (part === undefined) throw new Error(`nothing about ${name}`);
  return part;
}

function readPackage(folder: string): { readonly dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(join(PROJECT_FOLDER, folder, 'package.json'), 'utf8')) as ReturnType<
    typeof readPackage
  >;
}

describe('third-party licences', () => {
  test('tell of every package that the app depends on, and of what is built in besides', () => {
    const wanted = [...Object.keys(readPackage('.').dependencies ?? {}), 'svelte', '@mediapipe/pose'];
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((name) => !isListed(name))).toEqual([]);
  });

  test('say where the source of mediabunny is, as the MPL asks, under the licence itself', () => {
    const part = partOf('mediabunny');
    expect(part).toMatch(/^\s*mediabunny \d+\.\d+\.\d+ \(MPL-2\.0\)/);
    expect(part).toContain('https://github.com/Vanilagy/mediabunny');
    expect(part).toContain('Mozilla Public License Version 2.0');
    expect(part).toContain('Exhibit A - Source Code Form License Notice');
  });

  test.each(['@mediapipe/tasks-vision', '@mediapipe/pose'])(
    '%s: the whole Apache licence, and whose it is',
    (name) => {
      const part = partOf(name);
      expect(part).toContain('The MediaPipe Authors');
      expect(part).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
      expect(part).toContain('END OF TERMS AND CONDITIONS');
    },
  );

  test('say what was changed in the pose models', () => {
    expect(partOf('@mediapipe/pose')).toMatch(/BlazePose.*lite, full and heavy/);
    expect(partOf('@mediapipe/pose')).toContain('networks themselves\nare unchanged');
  });

  test.each([
    ['@fontsource-variable/archivo', /Archivo Project Authors[^]*SIL OPEN FONT LICENSE/],
    ['chart.js', /Copyright \(c\) .*Chart\.js[^]*WITHOUT WARRANTY/],
    ['svelte', /Copyright \(c\) .*Svelte[^]*Permission is hereby granted/],
    ['workbox-core', /Copyright[^]*Permission is hereby granted/],
    ['d3-array', /Mike Bostock[^]*Permission to use, copy, modify/],
    ['idb', /Jake Archibald[^]*Permission to use, copy, modify/],
  ])('%s: its own notice and terms', (name, words) => {
    expect(partOf(name)).toMatch(words);
  });

  test('are in the built app', (context) => {
    const built = join(PROJECT_FOLDER, 'dist', 'THIRD-PARTY.txt');
    if (!existsSync(built)) return context.skip('the app is not built here');
    expect(readFileSync(built, 'utf8').length).toBeGreaterThan(30_000);
  });
});
