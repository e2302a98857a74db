import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkClaimedFrames } from '../../../src/media/claimed-frames.ts';
import { claimFrames, emptyBoxes, partClaiming, repeatTrack } from '../../support/hostile-movie.ts';
import { quickTimeClip } from '../../support/quicktime-clip.ts';

const demo = readFileSync(new URL('../../../public/demo/demo-side.mp4', import.meta.url));
const check = (...parts: readonly Uint8Array[]): Promise<void> =>
  checkClaimedFrames(new Blob(parts.map((part) => Buffer.from(part))));

describe('what a movie claims', () => {
  test('is believed of real files, and of files that are no movies', async () => {
    await check(demo);
    await check(quickTimeClip(demo, { edits: [{ durationS: 3, mediaS: 0 }] }));
    await check(Buffer.from('RIFF, something else altogether'));
    await check(demo.subarray(0, 900_000));
    await check();
  });

  test.each(['stts', 'stsz'] as const)('%s: more frames than bytes are refused', async (table) => {
    await expect(check(claimFrames(demo, table, demo.length))).resolves.toBeUndefined();
    for (const frames of [demo.length + 1, 1e9, 2 ** 32 - 1])
      await expect(check(claimFrames(demo, table, frames))).rejects.toMatchObject({
        code: 'impossible-index',
      });
  });

  test('so are parts that claim more, and a file of a million empty boxes', async () => {
    await expect(check(demo, partClaiming(700))).resolves.toBeUndefined();
    await expect(check(demo, partClaiming(1e9))).rejects.toMatchObject({ code: 'impossible-index' });
    await expect(check(emptyBoxes(1e6), demo)).rejects.toMatchObject({ code: 'impossible-index' });
  });

  test('two thousand tracks are refused, a dozen are not', async () => {
    await expect(check(repeatTrack(demo, 12))).resolves.toBeUndefined();
    await expect(check(repeatTrack(demo, 2000))).rejects.toMatchObject({
      code: 'impossible-index',
      message: expect.stringContaining('tracks') as string,
    });
  });

  test('reading ends when it is no longer wanted', async () => {
    const signal = AbortSignal.abort(new Error('removed'));
    await expect(checkClaimedFrames(new Blob([demo]), signal)).rejects.toThrow('removed');
  });
});
