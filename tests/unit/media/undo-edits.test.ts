import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEditList } from '../../../src/media/edit-list.ts';
import { undoEdits } from '../../../src/media/undo-edits.ts';
import { readUndoneEdits } from '../../../src/media/undone-edits.ts';
import { quickTimeClip } from '../../support/quicktime-clip.ts';

const demo = readFileSync(new URL('../../../public/demo/demo-side.mp4', import.meta.url));
const edits = [
  { durationS: 3, mediaS: 0 },
  { durationS: 16, mediaS: 3, rate: 0.125 },
  { durationS: 7, mediaS: 5 },
];
const movie = quickTimeClip(demo, { edits });
/** The clip's pictures begin two frames late on its own clock. */
const FIRST_S = 2 / 60;
const span = { firstS: FIRST_S, lastS: 12 + FIRST_S };

describe('edit lists', () => {
  test('are read as they were written', async () => {
    const list = await readEditList(new Blob([movie]), 1);
    expect(list?.edits).toHaveLength(3);
    list?.edits.forEach(({ durationS, mediaS, rate }, index) => {
      expect([durationS, rate]).toEqual([edits[index]!.durationS, edits[index]!.rate ?? 1]);
      expect(mediaS).toBeCloseTo(edits[index]!.mediaS + FIRST_S, 6);
    });
  });

  test('of another track are not taken, and no list is found where there is none', async () => {
    expect(await readEditList(new Blob([movie]), 2)).toBeNull();
    expect(await readEditList(new Blob(['RIFF, something else altogether']), 1)).toBeNull();
    expect(await readEditList(new Blob([movie.slice(0, movie.length - 4000)]), 1)).toBeNull();
    expect(await readEditList(new Blob([]), 1)).toBeNull();
  });

  test('are undone in place: one entry, the rest free, every other byte as it was', async () => {
    const file = new Blob([movie], { type: 'video/quicktime' });
    const list = (await readEditList(file, 1))!;
    const result = undoEdits(file, list, span)!;
    expect(result.file.type).toBe('video/quicktime');
    const bytes = new Uint8Array(await result.file.arrayBuffer());
    const inside = (at: number): boolean => at >= list.offset && at < list.offset + list.size;
    expect(movie.every((byte, at) => inside(at) || byte === bytes[at])).toBe(true);

    const again = (await readEditList(result.file, 1))!;
    expect(again.edits).toHaveLength(1);
    expect(again.edits[0]!.rate).toBe(1);
    expect(again.edits[0]!.mediaS).toBeCloseTo(FIRST_S, 6);
    expect(again.edits[0]!.durationS).toBeCloseTo(12, 2);
    expect(undoEdits(result.file, again, span)).toBeNull();
    expect(await readUndoneEdits(result.file)).toEqual(result.undone);
    expect(result.undone).toMatchObject({ speeds: true, pieces: 1 });
    expect(result.undone.endS).toBeCloseTo(12, 6);
  });

  test('the sound, which would go on at the other speeds, falls silent', async () => {
    // The same track once more, as sound: its handler alone makes the difference here.
    const text = Buffer.from(movie);
    const trak = text.subarray(text.lastIndexOf('trak') - 4);
    const sound = Buffer.from(trak);
    sound.write('soun', sound.indexOf('hdlr') + 12);
    const moovAt = text.lastIndexOf('moov') - 4;
    const both = Buffer.concat([text, sound]);
    both.writeUInt32BE(both.length - moovAt, moovAt);

    const file = new Blob([both]);
    const list = (await readEditList(file, 1))!;
    expect(list.soundTracks).toEqual([text.length + 4]);
    const { file: plain } = undoEdits(file, list, span)!;
    const bytes = Buffer.from(await plain.arrayBuffer());
    expect(bytes.toString('latin1', text.length + 4, text.length + 8)).toBe('free');
    expect((await readEditList(plain, 1))?.edits).toHaveLength(1);
  });

  test('an ordinary file says nothing of the kind', async () => {
    expect(await readUndoneEdits(new Blob([demo]))).toBeNull();
    const list = await readEditList(new Blob([demo]), 1);
    expect(list && undoEdits(new Blob([demo]), list, span)).toBeNull();
  });
});
