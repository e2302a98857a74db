import { expect, test } from 'vitest';
import type { ShareErrorCode } from '../../../src/core/run/failure-codes.ts';
import { openDeviceFile } from '../../../src/storage/device-file-read.ts';
import { readShareFile } from '../../../src/storage/share-read.ts';
import { decodeFrames, encodeFrames } from '../../../src/storage/frames-file.ts';
import { writeZip, type ZipSource } from '../../../src/storage/zip-write.ts';

const { signal } = new AbortController();
const RECORD = {
  schema: 'treadlens-device/1',
  writtenMs: 1,
  runs: [],
  recordings: [{ entry: 'recordings/a', name: 'recording-1-0.mp4', partAnalysed: false }],
  walkThroughs: [],
  unfinished: [],
};

function deviceFile(record: object = RECORD, more: readonly Partial<ZipSource>[] = []): Promise<Blob> {
  const entries = { 'device.json': record, 'knees.json': {}, 'settings.json': {}, 'recordings/a': 'film' };
  const sources = Object.entries(entries).map(([name, content]) => ({
    name,
    data: new Blob([JSON.stringify(content)]),
    compress: false,
  }));
  return writeZip(
    [...sources, ...more.map((each) => ({ name: 'x', data: new Blob(['x']), compress: false, ...each }))],
    { signal },
  );
}

async function refused(file: Blob): Promise<ShareErrorCode> {
  const error: unknown = await openDeviceFile(file, signal).catch((thrown: unknown) => thrown);
  return (error as { code: ShareErrorCode }).code;
}

test('a file of everything says what it holds, and gives a part of itself', async () => {
  const file = await openDeviceFile(await deviceFile(), signal);
  expect(file.record.recordings).toEqual(RECORD.recordings);
  expect(file.bytesOf('recordings/a')).toBe(6);
  expect(await (await file.slice('recordings/a', 'video/mp4', { signal })).text()).toBe('"film"');
});

test.each<[string, ShareErrorCode, () => Promise<Blob>]>([
  ['that is a video', 'not-a-share-file', () => Promise.resolve(new Blob(['ftypmp42']))],
  ['with something that nobody named', 'unexpected-entry', () => deviceFile(RECORD, [{}])],
  ['with an entry twice', 'unexpected-entry', () => deviceFile(RECORD, [{ name: 'recordings/a' }])],
  [
    'with a packed entry, which may be a bomb',
    'unsupported-zip',
    () => deviceFile(RECORD, [{ compress: true }]),
  ],
  ['of a later version', 'newer-version', () => deviceFile({ ...RECORD, schema: 'treadlens-device/2' })],
  [
    'with a name that leads elsewhere',
    'invalid-record',
    () => deviceFile({ ...RECORD, recordings: [{ ...RECORD.recordings[0], name: '../recording-1-0.mp4' }] }),
  ],
  [
    'that names what is not there',
    'invalid-record',
    () => deviceFile({ ...RECORD, walkThroughs: [{ entry: 'gone', name: 'walk-through-1-run000001.mp4' }] }),
  ],
  [
    'that names one thing twice',
    'invalid-record',
    () => deviceFile({ ...RECORD, recordings: [RECORD.recordings[0], RECORD.recordings[0]] }),
  ],
  ['whose unfinished analysis is none', 'invalid-record', () => deviceFile({ ...RECORD, unfinished: [{}] })],
])('a file %s is refused', async (_, code, make) => {
  expect(await refused(await make())).toBe(code);
});

test('a changed byte of a film is noticed when the film is taken out', async () => {
  const bytes = new Uint8Array(await (await deviceFile()).arrayBuffer());
  const at = new TextDecoder('latin1').decode(bytes).indexOf('"film"');
  bytes[at + 2]! ^= 1;
  const file = await openDeviceFile(new Blob([bytes]), signal);
  await expect(file.slice('recordings/a', 'video/mp4', { signal })).rejects.toMatchObject({
    code: 'corrupted',
  });
});

test('opened like one run, it is told what it is', async () => {
  await expect(readShareFile(await deviceFile(), { signal })).rejects.toMatchObject({ code: 'whole-device' });
});

test('finished frames come back as they were; cut off or absurd ones do not', async () => {
  const landmarks = new Float32Array(2 * 33 * 4).map((_, i) => (i % 3 === 0 ? Number.NaN : 0.5));
  const batches = [0, 30].map((firstFrame) => ({ firstFrame, frames: 2, landmarks }));
  const bytes = await encodeFrames(batches).arrayBuffer();
  expect(decodeFrames(bytes)).toEqual(batches);
  expect(decodeFrames(bytes.slice(0, -4))).toBeNull();
  const dots = new Float32Array(8).map((_, i) => (i < 4 ? Number.NaN : 100 + i / 3));
  const withDots = [...batches, { firstFrame: 40, frames: 2, landmarks, dots }];
  const longer = await encodeFrames(withDots).arrayBuffer();
  expect(decodeFrames(longer)).toEqual(withDots);
  expect(decodeFrames(longer.slice(0, -16))).toBeNull();
  const far = [{ firstFrame: 0, frames: 2, landmarks, dots: dots.map(() => 1e9) }];
  expect(decodeFrames(await encodeFrames(far).arrayBuffer())).toBeNull();
  const absurd = [{ firstFrame: 0, frames: 2, landmarks: landmarks.map(() => 1e9) }];
  expect(decodeFrames(await encodeFrames(absurd).arrayBuffer())).toBeNull();
});
