import { expect, test } from 'vitest';

import { isolated } from '../../../src/text/format/isolated.ts';

test('a name that reads from left to right is as it is', () => {
  for (const name of ['Blue ones', 'Läufer 3', '東京マラソン', 'run.mp4', ''])
    expect(isolated(name)).toBe(name);
});

test('a name in Hebrew or Arabic is isolated from what stands around it', () => {
  expect(isolated('נעליים 2')).toBe('\u2068נעליים 2\u2069');
  expect(isolated('حذاء')).toBe('\u2068حذاء\u2069');
});

test('an override is dropped, and no mark of the name reaches beyond it', () => {
  expect(isolated('run\u202Egpj.exe')).toBe('\u2068rungpj.exe\u2069');
  // Two ends would close an isolate that is not the name's.
  expect(isolated('a\u2069\u2069b')).toBe('\u2068ab\u2069');
});
