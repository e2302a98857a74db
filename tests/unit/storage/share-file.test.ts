import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { createPoseTrack } from '../../../src/core/pose/pose-track.ts';
import type { ShareErrorCode } from '../../../src/core/run/failure-codes.ts';
import { ShareError } from '../../../src/storage/share-error.ts';
import { readShareFile } from '../../../src/storage/share-read.ts';
import { writeShareFile } from '../../../src/storage/share-write.ts';
import { encodeTrack } from '../../../src/storage/track-file.ts';
import { writeZip, type ZipSource } from '../../../src/storage/zip-write.ts';
import { shareClip, shareParts, smallTrack } from '../../support/share-parts.ts';

const signal = new AbortController().signal;
const video = new Blob([new Uint8Array(5000).map((_, i) => i * 7)], { type: 'video/mp4' });
const thumbnail = new Blob(['picture'], { type: 'image/webp' });

describe('a shared run', () => {
  test('comes back to the last digit, with video and thumbnail', async () => {
    const track = smallTrack();
    const parts = shareParts({
      thumbnail,
      clips: [
        shareClip(track, { video: { data: video, ranges: [{ startS: 0.1, endS: 0.3 }] } }),
        shareClip(track),
      ],
    });
    const file = await writeShareFile(parts, { signal });
    const run = await readShareFile(file, { signal });

    expect(run.record).toMatchObject({ title: 'Tuesday evening', createdMs: parts.createdMs });
    expect(run.clips.map((clip) => clip.track)).toEqual([track, track]);
    expect(run.clips[0]?.record).toEqual({
      ...parts.clips[0]?.record,
      video: { ranges: [{ startS: 0.1, endS: 0.3 }] },
    });
    expect(await run.clips[0]?.video?.arrayBuffer()).toEqual(await video.arrayBuffer());
    expect(run.clips[0]?.video?.type).toBe('video/mp4');
    expect(run.clips[1]?.video).toBeNull();
    expect(await run.thumbnail?.text()).toBe('picture');
  });

  test('keeps when it was filmed: as the video says, and the day that was entered', async () => {
    const plain = shareClip(smallTrack());
    const dated = { ...plain, record: { ...plain.record, info: { ...plain.record.info, filmedMs: 1.7e12 } } };
    const file = await writeShareFile(shareParts({ filmedDay: '2026-01-31', clips: [dated] }), { signal });
    const { record, clips } = await readShareFile(file, { signal });
    expect(record.filmedDay).toBe('2026-01-31');
    expect(clips[0]?.record.info.filmedMs).toBe(1.7e12);
    const noDay = writeShareFile(shareParts({ filmedDay: '2026-02-31' }), { signal });
    await expect(noDay).rejects.toMatchObject({ code: 'invalid-record' });
  });

  test('says that its video is mirrored; one that says nothing is not', async () => {
    const plain = shareClip(smallTrack());
    const context = { ...plain.record.context, mirrored: true as const };
    const mirrored = { ...plain, record: { ...plain.record, context } };
    const file = await writeShareFile(shareParts({ clips: [mirrored, plain] }), { signal });
    const { clips } = await readShareFile(file, { signal });
    expect(clips.map(({ record }) => record.context.mirrored)).toEqual([true, undefined]);
  });

  test('brings the dots of the lower back with its track, and refuses those that no picture has', async () => {
    const plain = smallTrack();
    const dots = new Float32Array(12 * 4).map((_, i) => (i < 8 ? Number.NaN : 200 + i / 7));
    const track = { ...plain, dots };
    const file = await writeShareFile(shareParts({ clips: [shareClip(track), shareClip(plain)] }), {
      signal,
    });
    const { clips } = await readShareFile(file, { signal });
    expect(clips.map((clip) => clip.track)).toEqual([track, plain]);
    for (const wrong of [dots.map(() => 1e9), dots.map(() => Number.POSITIVE_INFINITY), dots.slice(4)]) {
      const parts = shareParts({ clips: [shareClip({ ...plain, dots: wrong })] });
      await expect(writeShareFile(parts, { signal })).rejects.toMatchObject({ code: 'invalid-track' });
    }
    // A file of somebody else's making, whose dots lie nowhere.
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const bytes = entries['clip-0.track']!.slice();
    new DataView(bytes.buffer).setFloat32(bytes.length - 4, 1e9, true);
    const hostile = new Blob([zipSync({ ...entries, 'clip-0.track': bytes })]);
    await expect(readShareFile(hostile, { signal })).rejects.toMatchObject({ code: 'invalid-track' });
    const cut = new Blob([zipSync({ ...entries, 'clip-0.track': bytes.slice(0, -4) })]);
    await expect(readShareFile(cut, { signal })).rejects.toMatchObject({ code: 'invalid-track' });
  });

  test('is a zip file that other programs read', async () => {
    const file = await writeShareFile(shareParts({ thumbnail }), { signal });
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(Object.keys(entries)).toEqual(['treadlens.json', 'thumbnail', 'clip-0.track']);
  });

  test('may have been packed by another program', async () => {
    const file = await writeShareFile(shareParts(), { signal });
    const repacked = zipSync(unzipSync(new Uint8Array(await file.arrayBuffer())), { level: 9 });
    const run = await readShareFile(new Blob([repacked]), { signal });
    expect(run.clips[0]?.track).toEqual(smallTrack());
  });

  test('tells how far it is, up to the end', async () => {
    const shares: number[] = [];
    const parts = shareParts({ clips: [shareClip(smallTrack(), { video: { data: video, ranges: null } })] });
    const file = await writeShareFile(parts, { signal, onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    await readShareFile(file, { signal, onProgress: (share) => shares.push(share) });
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  test('stops when told to', async () => {
    const stop = new AbortController();
    stop.abort(new DOMException('stopped', 'AbortError'));
    await expect(writeShareFile(shareParts(), { signal: stop.signal })).rejects.toThrow('stopped');
    const file = await writeShareFile(shareParts(), { signal });
    await expect(readShareFile(file, { signal: stop.signal })).rejects.toThrow('stopped');
  });
});

describe('a file that is no shared run is refused with a reason', () => {
  test.each<[string, ShareErrorCode, () => Promise<Blob>]>([
    ['an empty file', 'empty-file', () => Promise.resolve(new Blob([]))],
    ['a text', 'not-a-share-file', () => Promise.resolve(new Blob(['Dear coach, ...']))],
    ['a zip of pictures', 'not-a-share-file', () => zip({ 'holiday.jpg': 'x' })],
    ['a file cut off in the middle', 'truncated', async () => (await whole()).slice(0, 900)],
    ['a file cut off by one byte', 'truncated', async () => (await whole()).slice(0, -1)],
    ['a file with something behind it', 'truncated', async () => new Blob([await whole(), 'more'])],
    [
      'a changed byte in the track',
      'corrupted',
      () => patched((bytes) => (bytes[1500] = (bytes[1500] ?? 0) ^ 1)),
    ],
    ['a way out of the folder', 'unexpected-entry', () => withEntries({ '../../evil.js': 'x' })],
    ['an absolute path', 'unexpected-entry', () => withEntries({ '/etc/passwd': 'x' })],
    ['a script beside the record', 'unexpected-entry', () => withEntries({ 'index.html': '<script>' })],
    ['a track that nobody asked for', 'unexpected-entry', () => withEntries({ 'clip-7.track': 'x' })],
    ['a clip without its track', 'invalid-record', async () => zip({ 'treadlens.json': await recordText() })],
    ['a record that is no JSON', 'invalid-record', () => withEntries({ 'treadlens.json': '{' })],
    ['bytes that are no text', 'invalid-record', () => withEntries({ 'treadlens.json': '\u00ff' }, true)],
    [
      'a record of something else',
      'invalid-record',
      () => withEntries({ 'treadlens.json': '{"schema":"x"}' }),
    ],
    [
      'a record of a later version',
      'newer-version',
      () => withEntries({ 'treadlens.json': '{"schema":"treadlens-share/2"}' }),
    ],
    [
      'brackets nested deeply',
      'invalid-record',
      () => withEntries({ 'treadlens.json': '['.repeat(150_000) }),
    ],
    [
      'a record that unpacks to far more',
      'expands-too-much',
      () => withEntries({ 'treadlens.json': ' '.repeat(12 * 1024 * 1024) }),
    ],
    [
      'a video that is a web page',
      'invalid-record',
      () => changed((record) => (clip(record).file.type = 'text/html')),
    ],
    ['a million frames', 'too-large', () => changed((record) => (clip(record).info['frames'] = 1_000_000))],
    [
      'clips of 150,000 frames in all',
      'too-large',
      () =>
        changed((record) => {
          clip(record).info['frames'] = 50_000;
          record.clips.push(clip(record), clip(record));
        }),
    ],
    ['half a frame', 'invalid-record', () => changed((record) => (clip(record).info['frames'] = 0.5))],
    ['a picture of 3 MB', 'too-large', () => withThumbnail(3 * 1024 * 1024)],
    [
      'a clip played ten times faster than life, which would stretch its analysis',
      'invalid-record',
      () => changed((record) => (clip(record).context['slowMotion'] = 0.1)),
    ],
    [
      'another number of frames',
      'invalid-track',
      () => changed((record) => (clip(record).info['frames'] = 13)),
    ],
    ['another picture size', 'invalid-track', () => changed((record) => (clip(record).info['width'] = 641))],
    ['a time that is no number', 'invalid-record', () => changed((record) => (record.createdMs = 'now'))],
    ['too many entries', 'too-large', () => withEntries(many())],
    ['a password', 'encrypted', () => patched((bytes, at) => (bytes[at + 8] = 1))],
    [
      'a packing that browsers do not know',
      'unsupported-zip',
      () => patched((bytes, at) => (bytes[at + 10] = 12)),
    ],
    ['zip64', 'unsupported-zip', () => patched((bytes, at) => bytes.fill(0xff, at + 20, at + 28))],
    [
      'entries over several disks',
      'unsupported-zip',
      () => patched((bytes) => (bytes[bytes.length - 18] = 1)),
    ],
    ['one entry twice', 'unexpected-entry', async () => twice()],
  ])('%s: %s', async (_, code, make) => {
    const error: unknown = await readShareFile(await make(), { signal }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ShareError);
    expect((error as ShareError).code, (error as ShareError).message).toBe(code);
  });

  test('an entry that holds more than it says is stopped before it is unpacked', async () => {
    const sources: ZipSource[] = [
      { name: 'treadlens.json', data: new Blob([await recordText()]), compress: true },
      { name: 'clip-0.track', data: new Blob([new Uint8Array(64 * 1024 * 1024)]), compress: true },
    ];
    const bytes = new Uint8Array(await (await writeZip(sources, { signal })).arrayBuffer());
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    // The second entry of the directory claims the size that a track of 12 frames has.
    const second = directory + 46 + 'treadlens.json'.length;
    view.setUint32(second + 24, 32 + 12 * 536, true);
    const before = process.memoryUsage().arrayBuffers;
    const error: unknown = await readShareFile(new Blob([bytes]), { signal }).catch(
      (reason: unknown) => reason,
    );
    expect((error as ShareError).code).toBe('expands-too-much');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(48 * 1024 * 1024);
  });

  test('a file of 4 GB, before its directory is looked for', async () => {
    // The same piece over and over: the size is real, the bytes are there once.
    const piece = new Blob(['PK\u0003\u0004', new Uint8Array(64 * 1024 * 1024 - 4)]);
    const file = new Blob(Array.from({ length: 64 }, () => piece));
    const error: unknown = await readShareFile(file, { signal }).catch((reason: unknown) => reason);
    expect((error as ShareError).code).toBe('too-large');
    expect((error as ShareError).message).toBe('4294967296 bytes');
  });

  test('a small file whose irregular times would become millions of samples', async () => {
    const frames = 60_000;
    // Bursts of a hundred frames with a wait after each: the median is short, the clip is long, and
    // it packs to next to nothing.
    const timesS = Float64Array.from({ length: frames }, (_, i) => i / 512 + Math.floor(i / 100) * 5);
    const track = createPoseTrack(640, 360, timesS);
    track.landmarks.fill(0.5);
    const record = JSON.parse(await recordText()) as LooseRecord;
    clip(record).info['frames'] = frames;
    const sources: ZipSource[] = [
      { name: 'treadlens.json', data: new Blob([JSON.stringify(record)]), compress: true },
      { name: 'clip-0.track', data: new Blob([encodeTrack(track)]), compress: true },
    ];
    const file = await writeZip(sources, { signal });
    expect(file.size).toBeLessThan(1024 * 1024);
    const error: unknown = await readShareFile(file, { signal }).catch((reason: unknown) => reason);
    expect((error as ShareError).code).toBe('invalid-track');
    expect((error as ShareError).message).toMatch(/60000 frames in/);
  });

  test('two entries that share their bytes', async () => {
    const bytes = new Uint8Array(await (await whole()).arrayBuffer());
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 20, view.getUint32(directory + 20, true) + 400, true);
    const error: unknown = await readShareFile(new Blob([bytes]), { signal }).catch(
      (reason: unknown) => reason,
    );
    expect((error as ShareError).code).toBe('corrupted');
  });

  test('a prototype in the record changes nothing', async () => {
    const text = (await recordText()).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},',
    );
    const run = await readShareFile(await withEntries({ 'treadlens.json': text }), { signal });
    expect(Object.keys(run.record)).not.toContain('__proto__');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((run.record as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

type LooseRecord = {
  createdMs: unknown;
  thumbnail: unknown;
  clips: { file: { type: string }; info: Record<string, unknown>; context: Record<string, unknown> }[];
};

function clip(record: LooseRecord) {
  const [first] = record.clips;
  if (!first) throw new Error('no clip');
  return first;
}

const whole = (): Promise<Blob> => writeShareFile(shareParts(), { signal });

async function entriesOf(): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await (await whole()).arrayBuffer()));
}

async function recordText(): Promise<string> {
  return new TextDecoder().decode((await entriesOf())['treadlens.json']);
}

function zip(texts: Record<string, string>): Promise<Blob> {
  const bytes = Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return Promise.resolve(new Blob([zipSync(Object.fromEntries(bytes))]));
}

/** A valid file with entries added or replaced. */
async function withEntries(texts: Record<string, string>, isLatin1 = false): Promise<Blob> {
  const encode = (text: string): Uint8Array =>
    isLatin1 ? Uint8Array.from(text, (letter) => letter.charCodeAt(0)) : new TextEncoder().encode(text);
  const added = Object.entries(texts).map(([name, text]) => [name, encode(text)] as const);
  return new Blob([zipSync({ ...(await entriesOf()), ...Object.fromEntries(added) })]);
}

/** A valid file with a picture of so many bytes. */
async function withThumbnail(bytes: number): Promise<Blob> {
  const record = JSON.parse(await recordText()) as LooseRecord;
  record.thumbnail = 'image/webp';
  return withEntries({ 'treadlens.json': JSON.stringify(record), thumbnail: 'x'.repeat(bytes) });
}

async function changed(change: (record: LooseRecord) => unknown): Promise<Blob> {
  const record = JSON.parse(await recordText()) as LooseRecord;
  change(record);
  return withEntries({ 'treadlens.json': JSON.stringify(record) });
}

/** A valid file with bytes changed; `at` is the place of the first entry in the directory. */
async function patched(change: (bytes: Uint8Array, at: number) => unknown): Promise<Blob> {
  const bytes = new Uint8Array(await (await whole()).arrayBuffer());
  change(bytes, new DataView(bytes.buffer).getUint32(bytes.length - 6, true));
  return new Blob([bytes]);
}

function many(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`clip-${i}.track`, 'x']));
}

function twice(): Promise<Blob> {
  const data = new Blob(['{}']);
  return writeZip(
    [
      { name: 'treadlens.json', data, compress: true },
      { name: 'treadlens.json', data, compress: true },
    ],
    { signal },
  );
}
