import { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

import noWordsInComponents from './no-words-in-components.mjs';

/** What the rule finds in a component. */
function wordsIn(code: string): string[] {
  const found = new Linter().verify(
    code,
    [
      ...svelte.configs.base,
      {
        files: ['**/*.svelte'],
        languageOptions: { parserOptions: { parser: tseslint.parser } },
        plugins: { treadlens: { rules: { words: noWordsInComponents } } },
        rules: { 'treadlens/words': 'error' },
      },
    ],
    { filename: 'Example.svelte' },
  );
  return found.map(({ message }) => /“(.*)”/.exec(message)?.[1] ?? message);
}

const script = (code: string): string => `<script lang="ts">${code}</script>`;

test.each([
  ['<p>Your runs</p>', ['Your runs']],
  ['<p>{n} runs</p>', ['runs']],
  ['<img alt="first frame" />', ['first frame']],
  ['<Field label="Runner" />', ['Runner']],
  [`<p>{late ? 'Too late' : words.early}</p>`, ['Too late']],
  ['<p title={`${n} runs`}></p>', ['… runs']],
  [script(`const options = [{ value: 'km', label: 'Kilometres' }];`), ['Kilometres']],
  [script('const line = `${n} of ${all} runs`;'), ['… of … runs']],
])('words are found: %s', (code, words) => {
  expect(wordsIn(code)).toEqual(words);
});

test.each([
  '<p class="on stage">{words.heading}</p><style>p { color: red; }</style>',
  '<Logo /> Treadlens <code>npm run dev</code> 3 × 4',
  '<Button icon="arrow-right" variant="primary" href={`#/results/${id}`} />',
  '<g transform={`translate(${x} ${y})`}><path d="M 0 0 L 3 4" /></g>',
  script(`import Card from './A card.svelte';\nif (event.key === 'Enter') open('dialog');`),
  script(`document.querySelector('button, a, input');\nthrow new Error('No element');`),
  script('const id = `${uid}-title`;'),
])('what a machine reads passes: %s', (code) => {
  expect(wordsIn(code)).toEqual([]);
});
