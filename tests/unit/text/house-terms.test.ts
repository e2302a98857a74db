import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';
import { catalogueStrings } from './catalogue-strings.ts';

/** Words of the workshop, each with what a runner understands. */
const HOUSE_TERMS: readonly (readonly [RegExp, string])[] = [
  [/\bclean strides?\b/i, 'usable strides'],
  [/\bborders?\b/i, 'limit, or “too close to call”'],
  [/\bbands?\b/i, 'range'],
  [/\barticle’s range\b/i, 'the runner’s own number plus 5 to 10 %'],
  [/\bbackground article\b/i, 'health article'],
  [/\bmetric dictionary\b/i, 'what is measured'],
  [/\bhonest/i, 'a number that can be trusted'],
  [/\bpictures (?:per|a) second\b/i, 'frames per second'],
  [/\banew\b/i, 'again'],
  [/\bperhaps\b/i, '“too close to call”'],
  [/\beither side of (?:it|the)\b/i, '“too close to call”'],
];
/** A stretch band and the iliotibial band are bands; a range error is for programmers. */
const ALLOWED = /stretch band|\(IT\) band|IT band|has no (?:bands|border)/gi;

/** Strings with a space in the code and the attributes of the screens; classes are no words. */
function screenStrings(): string[] {
  return readdirSync(join(PROJECT_FOLDER, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:app|state|ui)\b.*\.(?:svelte|ts)$/.test(file))
    .flatMap((file) =>
      readFileSync(join(PROJECT_FOLDER, 'src', file), 'utf8')
        .replace(/<style[\s\S]*?<\/style>/g, '')
        .replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
        .replace(/\bclass(?:Name)?=(?:"[^"]*"|\{[^}]*\})/g, '')
        .split('\n'),
    )
    .flatMap((line) => line.match(/'[^']*\s[^']*'|"[^"]*\s[^"]*"|`[^`]*\s[^`]*`/g) ?? [])
    .map((text) => text.replace(/\$?\{[^{}]*\}/g, '…'));
}

/** What stands between the tags of the screens, without code and style. */
function screenTexts(): string[] {
  return readdirSync(join(PROJECT_FOLDER, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte'))
    .flatMap((file) => {
      const source = readFileSync(join(PROJECT_FOLDER, 'src', file), 'utf8');
      const markup = source.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<!--[\s\S]*?-->/g, '');
      // Code in braces goes from the inside out; what is left between tags is text.
      let text = markup;
      for (let before = ''; before !== text;) [before, text] = [text, text.replace(/\{[^{}]*\}/g, ' ')];
      return text.split(/<[^>]*>/).map((piece) => piece.trim());
    })
    .filter((piece) => piece !== '');
}

it.each(HOUSE_TERMS)('%s is in no text that runners read: %s', (term) => {
  const catalogue = catalogueStrings().flatMap(({ text }) => text.split(/<[^>]*>/));
  const texts = [...catalogue, ...screenTexts(), ...screenStrings()];
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => term.test(text.replace(ALLOWED, '')))).toEqual([]);
});
