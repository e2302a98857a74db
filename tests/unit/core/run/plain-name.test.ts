import { expect, test } from 'vitest';

import { plainName, plainText } from '../../../../src/core/run/plain-name.ts';

test('what turns the text around or steers a terminal goes, letters of every script stay', () => {
  expect(plainName('run\u202Egpj.exe')).toBe('rungpj.exe');
  expect(plainName('\u2067a\u2069 \u0007b\u0000')).toBe('a b');
  expect(plainName('  ריצה של יום שני ')).toBe('ריצה של יום שני');
  expect(plainName('جري 5')).toBe('جري 5');
  expect(plainName('\u202E\u202C')).toBe('');
});

test('a name is one line, a text keeps its lines', () => {
  expect(plainName('one\ntwo\tthree')).toBe('one two three');
  expect(plainText('one\ntwo\u202E')).toBe('one\ntwo');
});
