import { expect, test } from 'vitest';

import { LONGEST_RUNNER, plainName, plainText, runnerName } from '../../../../src/core/run/plain-name.ts';

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

test('a runner’s name loses control characters and nothing else, and no half of a letter is kept', () => {
  expect(runnerName('  Zoë\u202E O’Neill-Łukasz \u0007(U20) ')).toBe('Zoë O’Neill-Łukasz (U20)');
  expect(runnerName('נועה')).toBe('נועה');
  const long = `${'a'.repeat(LONGEST_RUNNER - 1)}\u{1F3C3}`;
  expect(runnerName(long)).toBe('a'.repeat(LONGEST_RUNNER - 1));
  expect(runnerName(runnerName(long))).toBe(runnerName(long));
});
