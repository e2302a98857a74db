import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { forbiddenComments, forbiddenSource } from './forbidden-source.ts';
import { sourceFiles } from './source-files.ts';

test('comments can be read beside the code, and call a person "they"', () => {
  const files = sourceFiles(['src', 'models', 'tests'], ['.ts', '.mts', '.mjs', '.svelte', '.css']);
  expect(files.flatMap(forbiddenComments)).toEqual([]);
});

test.each([
  ['// The runner is where he was.', 1],
  [` * ${'x'.repeat(98)}`, 1],
  ['  /** Where the runner is; the shoe is theirs. */', 0],
  [`const text = '${'x'.repeat(120)}';`, 0],
  [`const words = "his";`, 0],
])('of a comment: %s', (text, faults) => {
  expect(forbiddenComments({ path: 'src/example.ts', text })).toHaveLength(faults);
});

describe('source files', () => {
  test('load nothing from elsewhere, never treat text as markup or code, and are named after what they hold', () => {
    const page = { path: 'index.html', text: readFileSync(join(PROJECT_FOLDER, 'index.html'), 'utf8') };
    const files = [
      ...sourceFiles(['src', 'models', 'public'], ['.ts', '.svelte', '.css', '.html', '.svg']),
      page,
    ];
    expect(files.flatMap(forbiddenSource)).toEqual([]);
  });

  test.each([
    `import { x } from 'https://example.org/x.js';`,
    `const x = await import("//example.org/x.js");`,
    `await fetch('https://example.org/data.json');`,
    `new WebSocket(\`wss://example.org\`);`,
    `<script src="https://example.org/x.js"></script>`,
    `<link rel="preconnect" href="https://example.org" />`,
    `<img alt="" src=//example.org/x.png>`,
    `@import url(https://example.org/font.css);`,
    `a { background: url("//example.org/x.png") }`,
    `<p>{@html note}</p>`,
    `node.innerHTML = text;`,
    `eval(text);`,
    `setTimeout('later()', 10);`,
  ])('forbidden text is seen: %s', (text) => {
    expect(forbiddenSource({ path: 'src/ui/example.svelte', text })).toHaveLength(1);
  });

  test.each([
    'src/core/utils.ts',
    'src/ui/helpers/draw.ts',
    'src/state/misc.svelte.ts',
    'src/core/common/x.ts',
  ])('a name that says nothing is seen: %s', (path) => {
    expect(forbiddenSource({ path, text: '' })).toHaveLength(1);
  });

  test.each([
    `<a href="https://doi.org/10.1016/j.jbiomech.2012.11.024">source</a>`,
    `const doi = 'https://doi.org/10.1016/j.jbiomech.2012.11.024';`,
    `await fetch(url); // https://developer.mozilla.org`,
    `import x from './x.ts'; // see https://example.org`,
  ])('a link or a citation passes: %s', (text) => {
    expect(forbiddenSource({ path: 'src/ui/example.svelte', text })).toEqual([]);
  });
});
