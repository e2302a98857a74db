import { expect, test } from 'vitest';

import { browserLimits } from '../../../src/state/browser-limits.ts';
import { describeBrowserLimits } from '../../../src/text/browser-limits.ts';

const storage = { getDirectory: () => Promise.resolve() };
const sentence = (scope: object): string | null =>
  describeBrowserLimits(browserLimits(scope as typeof globalThis));

test('a browser with all that is used is not spoken of', () => {
  expect(sentence({ navigator: { storage }, VideoDecoder: class {} })).toBeNull();
});

test.each([
  ['WebKitGTK, which has no navigator.storage', { navigator: {}, VideoDecoder: class {} }, 'large files'],
  ['no private file system', { navigator: { storage: {} }, VideoDecoder: class {} }, 'large files'],
  ['no WebCodecs', { navigator: { storage } }, 'plays videos to read them'],
])('%s: one sentence', (_, scope, words) => {
  const said = sentence(scope);
  expect(said).toContain(words);
  expect(said?.match(/\./g)).toHaveLength(1);
});

test('neither: one sentence for both', () => {
  const said = sentence({ navigator: {} });
  expect(said).toContain('plays videos');
  expect(said).toContain('large files');
  expect(said?.match(/\./g)).toHaveLength(1);
});
