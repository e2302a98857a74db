import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { readShareFile } from '../../../src/storage/share-read.ts';
import { smallTrack } from '../../support/share-parts.ts';

const signal = new AbortController().signal;

/**
 * One file of every version that was ever written. They are never written again: a change that
 * cannot open them needs a new version and a way to bring these up to date.
 */
test('version 1 opens with all that it holds', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures', 'share-1.treadlens'));
  const { record, clips, thumbnail } = await readShareFile(new Blob([new Uint8Array(bytes)]), { signal });
  expect(record.title).toBe('Tuesday evening');
  expect(await thumbnail?.text()).toBe('picture');
  expect(clips.map(({ track }) => track)).toEqual([smallTrack(), smallTrack(5)]);
  expect(clips.map(({ video }) => video?.size)).toEqual([300, undefined]);
  const stride = { side: 'left', contactS: 0.1 };
  expect(record.clips[0]).toMatchObject({
    context: { heightM: 1.7, slowMotion: 1, model: 'lite' },
    video: { ranges: [{ startS: 0, endS: 0.2 }] },
    review: {
      edits: {
        events: [
          { kind: 'add', side: 'left', type: 'initial-contact', timeS: 0.1 },
          { kind: 'replace', side: 'right', type: 'toe-off', fromTimeS: 0.2, timeS: 0.21 },
        ],
        badStrides: [stride],
        excludedRanges: [{ startS: 0.3, endS: 0.35 }],
        landmarks: [{ timeS: 0.1, landmark: 27, x: 0.5, y: 0.25 }],
      },
      verdicts: [{ about: 'overstride-right', verdict: 'disagree' }],
      notes: [{ id: 'n1', timeS: 0.1, stride, metric: 'overstride', text: 'Land <under> the hip & lift' }],
      drawings: [{ kind: 'angle', timeS: 0.1, colour: 'yellow' }],
    },
  });
});
