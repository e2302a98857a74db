import { beforeEach, expect, test } from 'vitest';

import { RecordingShelf } from '../../../src/state/record/recording-shelf.svelte.ts';
import { createRecordingStore } from '../../../src/storage/recording-store.ts';
import { makeClip } from '../media/made-clip.ts';

const FOLDER = 'shelf-test';
const CREATED_MS = 1_760_000_000_000;
let shelf: RecordingShelf;

/** A recording as the camera screen leaves it on the device. */
beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(FOLDER, { recursive: true }).catch(() => undefined);
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  const handle = await folder.getFileHandle(`recording-${CREATED_MS}-0.mp4`, { create: true });
  const clip = await makeClip({
    container: 'fragmented',
    width: 64,
    height: 48,
    timesS: Array.from({ length: 60 }, (_, i) => i / 30),
    draw: (context, frame) => context.fillRect(frame, 0, 4, 48),
  });
  const writable = await handle.createWritable();
  await writable.write(clip);
  await writable.close();
  shelf = new RecordingShelf(createRecordingStore(FOLDER), () => Promise.resolve(2));
  await shelf.open();
  expect(shelf.takes).toHaveLength(1);
});

const only = (): File => {
  const [take] = shelf.takes;
  const [file] = take ? shelf.filesOf(take) : [];
  if (!file) throw new Error('no recording');
  return file;
};

test('a recording that was analysed whole is not offered again', async () => {
  await shelf.analysed([only()]);
  expect(shelf.takes).toEqual([]);
});

test('one analysed in a later visit is recognised by its name and time', async () => {
  const { name, lastModified } = only();
  await shelf.analysed([new File([only()], name, { lastModified })]);
  expect(shelf.takes).toEqual([]);
});

test('of a part that was cut out and analysed the recording stays, and says so, in later visits too', async () => {
  const { name, lastModified } = only();
  await shelf.analysed([new File(['a part'], name, { lastModified })]);
  expect(shelf.takes[0]?.parts[0]?.partAnalysed).toBe(true);
  const later = new RecordingShelf(createRecordingStore(FOLDER), () => Promise.resolve(2));
  await later.open();
  expect(later.takes[0]?.parts[0]?.partAnalysed).toBe(true);
});
