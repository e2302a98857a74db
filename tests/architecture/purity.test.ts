import { describe, expect, test } from 'vitest';

import { impurities } from './impurities.ts';
import { sourceFiles } from './source-files.ts';

describe('core', () => {
  test('is pure and synchronous: no clock, no chance, no page, no console, no promises', () => {
    const core = sourceFiles(['src/core'], ['.ts']);
    expect(core.length).toBeGreaterThan(20);
    expect(core.flatMap(({ path, text }) => impurities(path, text))).toEqual([]);
  });

  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const chance = Math.random();',
    'console.log(1);',
    'export async function later() {}',
    'const later = async () => 1;',
    'const later = Promise.resolve(1);',
    'const time = performance.now();',
    'const width = globalThis.innerWidth;',
    'const page = document.title;',
  ])('an impure file is seen: %s', (text) => {
    expect(impurities('src/core/example.ts', text)).not.toEqual([]);
  });

  test.each([
    'const label = { Date: 1, self: 2 };',
    'const date = record.Date;',
    'const half = Math.round(0.5);',
    'const window = [1, 2]; const first = window[0];',
    'interface Page { readonly document: string }',
  ])('a pure file passes: %s', (text) => {
    expect(impurities('src/core/example.ts', text)).toEqual([]);
  });
});
