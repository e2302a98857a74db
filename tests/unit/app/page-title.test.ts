import { expect, test } from 'vitest';

import { pageTitle } from '../../../src/app/page-title.ts';

test('the tab tells how far the analysis is, whatever screen is open', () => {
  expect(pageTitle('learn', 0.417)).toBe('41 % · Analysing · Treadlens');
  expect(pageTitle('learn', null)).toBe('Learn · Treadlens');
});
