import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';

import { storageOpener } from '../../../src/storage/open-storage.ts';
import { DATABASE_VERSION, openSessionDatabase } from '../../../src/storage/session-database.ts';
import { createDatabaseFiles } from '../../../src/storage/session-files.ts';
import { unpackPictures } from '../../../src/state/session/runner-pictures.ts';
import { isSession, type SessionRecord } from '../../../src/storage/session-record.ts';
import { createSessionStore } from '../../../src/storage/session-store.ts';
import { toStorageError } from '../../../src/storage/storage-error.ts';
import { createUnfinishedStore } from '../../../src/storage/unfinished-store.ts';
import { describeStorageFailure } from '../../../src/text/storage-failures.ts';
import { freshName, sessionRecord, wavyTrack } from './stored-session.ts';

const ID = 'a1b2c3d4e5';
const nobody = (): Promise<ReadonlySet<string>> => Promise.resolve(new Set());

describe('sessions on the device', () => {
  test('a record, its track and its video come back as they were', async () => {
    const name = freshName();
    const store = createSessionStore(storageOpener(name));
    const track = wavyTrack(30);
    const record = sessionRecord(ID);
    await store.writeVideo(ID, 'clip-0.video', new Blob(['abc']));
    await store.writeTrack(ID, 'clip-0.track', track);
    await store.put(record);

    // A second opening, as after a reload.
    const later = createSessionStore(storageOpener(name));
    expect(await later.list()).toEqual([record]);
    expect(await later.get(ID)).toEqual(record);
    const read = await later.readTrack(ID, 'clip-0.track');
    expect(read?.timesS).toEqual(track.timesS);
    expect(new Uint8Array(read!.landmarks.buffer)).toEqual(new Uint8Array(track.landmarks.buffer));
    expect(await (await later.readVideo(ID, 'clip-0.video'))?.text()).toBe('abc');
    expect(await later.get('nobody1')).toBeNull();
    expect(await later.readVideo('nobody1', 'clip-0.video')).toBeNull();
  });

  test('two tabs that change a record at once both keep their change, and tell each other', async () => {
    const name = freshName();
    const [here, there] = [createSessionStore(storageOpener(name)), createSessionStore(storageOpener(name))];
    await here.put(sessionRecord(ID, { title: 'a' }));
    const heard: string[] = [];
    const stop = there.follow(({ title }) => heard.push(title));
    await there.list();
    const add = (letter: string) => (stored: SessionRecord) => ({ ...stored, title: stored.title + letter });
    await Promise.all([here.update(ID, add('b')), there.update(ID, add('c')), here.update(ID, add('d'))]);
    const read = await here.get(ID);
    expect(read && isSession(read) ? [...read.title].sort().join('') : null).toBe('abcd');
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    stop();
    expect(await here.update('nobody1', (stored) => stored)).toBeNull();
  });

  test('the write of a page that goes waits for nothing that is being read', async () => {
    const store = createSessionStore(storageOpener(freshName()));
    await store.put(sessionRecord(ID, { title: 'before' }));
    // Given up: a write behind it would end with the page.
    const listing = store.list().then(
      () => 'read',
      () => 'given up',
    );
    const reading = store.get(ID).then(
      () => 'read',
      () => 'given up',
    );
    // Both have begun.
    await Promise.resolve();
    await Promise.resolve();
    await store.putOnLeaving(sessionRecord(ID, { title: 'after' }));
    expect(await Promise.all([listing, reading])).toEqual(['given up', 'given up']);
    expect(await store.get(ID)).toMatchObject({ title: 'after' });
  });

  test('two notes or drawings with one id get ids of their own when they are read', async () => {
    const open = storageOpener(freshName());
    const store = createSessionStore(open);
    const note = { id: 'same', timeS: 0, stride: null, metric: null, text: 'one', createdMs: 0 };
    const drawing = { id: 'same', kind: 'circle', timeS: 0, points: [[0, 0]], colour: 'red', text: '' };
    const [clip] = sessionRecord(ID).clips;
    const edits = { events: [], badStrides: [], excludedRanges: [], landmarks: [] };
    const review = {
      edits,
      verdicts: [],
      notes: [note, { ...note, text: 'two' }],
      drawings: [drawing, drawing],
    };
    await (
      await open()
    ).database.put('sessions', { ...sessionRecord(ID), clips: [{ ...clip, review }] } as {
      id: string;
    });
    const read = await store.get(ID);
    const healed = read && isSession(read) ? read.clips[0]?.review : undefined;
    expect(healed?.notes.map(({ id, text }) => `${id} ${text}`)).toEqual(['same one', 'same-2 two']);
    expect(healed?.drawings.map(({ id }) => id)).toEqual(['same', 'same-2']);
  });

  test('what was deleted is not listed, and is swept with its files after the grace', async () => {
    const store = createSessionStore(storageOpener(freshName()));
    await store.writeVideo(ID, 'clip-0.video', new Blob(['abc']));
    await store.put(sessionRecord(ID, { deletedMs: 1000 }));
    expect(await store.list()).toEqual([]);
    expect(await store.get(ID)).toBeNull();
    await store.sweep(1000, nobody);
    expect(await store.readVideo(ID, 'clip-0.video'), 'within the grace').not.toBeNull();
    await store.put(sessionRecord(ID));
    expect(await store.list(), 'an undo brings it back').toHaveLength(1);
    await store.put(sessionRecord(ID, { deletedMs: 1000 }));
    await store.sweep(1001, nobody);
    await store.sweep(1001, nobody);
    expect(await store.readVideo(ID, 'clip-0.video')).toBeNull();
  });

  test('a folder of nobody is swept; one of a session, an unfinished analysis or a run at work stays', async () => {
    const open = storageOpener(freshName());
    const store = createSessionStore(open);
    const { database } = await open();
    await store.put(sessionRecord(ID));
    await database.put('unfinished', { id: 'unfinished1' });
    for (const id of [ID, 'unfinished1', 'receiving1', 'orphan1'])
      await store.writeVideo(id, 'clip-0.video', new Blob(['x']));
    await store.sweep(0, () => Promise.resolve(new Set(['receiving1'])));
    const stays = async (id: string): Promise<boolean> =>
      (await store.readVideo(id, 'clip-0.video')) !== null;
    expect(await Promise.all([ID, 'unfinished1', 'receiving1', 'orphan1'].map(stays))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test.each([
    ['a field of the wrong kind', { title: 7 }, 'unreadable'],
    ['clips lost', { clips: [] }, 'unreadable'],
    ['a file name that leads out of the folder', { clips: [{ trackFile: '../../x' }] }, 'unreadable'],
    ['a number that is none', { createdMs: Number.NaN }, 'unreadable'],
    ['a later schema', { schema: 'treadlens-session/9' }, 'newer-version'],
  ])('a damaged record (%s) is listed as damaged beside the whole ones', async (_, change, damaged) => {
    const open = storageOpener(freshName());
    const store = createSessionStore(open);
    await store.put(sessionRecord(ID));
    await (await open()).database.put('sessions', { ...sessionRecord('damaged1'), ...change });
    const [whole, broken] = await store.list();
    expect(whole && isSession(whole)).toBe(true);
    expect(broken).toMatchObject({ damaged, id: 'damaged1' });
    await store.purge('damaged1');
    expect(await store.list()).toHaveLength(1);
  });

  test.each([
    ['cut off', (bytes: ArrayBuffer) => bytes.slice(0, bytes.byteLength - 4)],
    ['empty', () => new ArrayBuffer(0)],
    ['something else', () => new TextEncoder().encode('TLTRACK1 but no track at all, only text').buffer],
  ])('a track file that is %s is no track', async (_, spoil) => {
    const open = storageOpener(freshName());
    const store = createSessionStore(open);
    await store.writeTrack(ID, 'clip-0.track', wavyTrack(5));
    const { files } = await open();
    const bytes = await (await files.read(ID, 'clip-0.track'))!.arrayBuffer();
    await files.write(ID, 'clip-0.track', spoil(bytes));
    expect(await store.readTrack(ID, 'clip-0.track')).toBeNull();
  });

  test('a database of version 1 is brought up to date with its sessions', async () => {
    const name = freshName();
    const old = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('sessions', { keyPath: 'id' });
        database.createObjectStore('files');
      },
    });
    await old.put('sessions', sessionRecord(ID));
    old.close();
    const store = createSessionStore(storageOpener(name));
    expect(await store.list()).toEqual([sessionRecord(ID)]);
    const database = await openSessionDatabase(name, () => undefined);
    expect(database.version).toBe(DATABASE_VERSION);
    expect([...database.objectStoreNames]).toEqual([
      'analyses',
      'files',
      'knees',
      'sessions',
      'unfinished',
      'unfinished-frames',
    ]);
  });

  test('a database of a later version is left alone and said to be so', async () => {
    const name = freshName();
    (await openDB(name, DATABASE_VERSION + 1)).close();
    const store = createSessionStore(storageOpener(name));
    await expect(store.list()).rejects.toMatchObject({ code: 'newer-version' });
  });

  test('a database that takes no blobs, as in a private window of WebKit, holds runs all the same', async () => {
    vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new DOMException('', 'SecurityError'));
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (holdsBlob(value)) throw new DOMException('Error preparing Blob/File data', 'UnknownError');
      return put.call(this, value, key) as IDBRequest<IDBValidKey>;
    });
    try {
      const name = freshName();
      const store = createSessionStore(storageOpener(name));
      const record = sessionRecord(ID);
      const pictures = {
        box: { x: 0, y: 0, width: 2, height: 2 },
        frames: [3],
        ends: [4],
        data: new Blob(['jpeg']),
      };
      await store.writeVideo(ID, 'clip-0.video', new Blob(['abc']));
      await store.writeTrack(ID, 'clip-0.track', wavyTrack(30));
      await store.put({ ...record, clips: record.clips.map((clip) => ({ ...clip, pictures })) });
      const later = createSessionStore(storageOpener(name));
      expect(await later.list()).toEqual([{ ...record, thumbnail: null }]);
      expect(await (await later.readVideo(ID, 'clip-0.video'))?.text()).toBe('abc');
      expect((await later.readTrack(ID, 'clip-0.track'))?.timesS).toEqual(wavyTrack(30).timesS);
    } finally {
      vi.restoreAllMocks();
    }
  });

  test('without a private file system the database holds the files', async () => {
    const database = await openSessionDatabase(freshName(), () => undefined);
    const files = createDatabaseFiles(database);
    await files.write('one', 'clip-0.video', new Blob(['abc']));
    await files.write('one', 'clip-1.video', new Blob(['def']));
    await files.write('onemore', 'clip-0.video', new Blob(['ghi']));
    expect(await (await files.read('one', 'clip-1.video'))?.text()).toBe('def');
    await files.remove('one', 'clip-1.video');
    expect(await files.read('one', 'clip-1.video')).toBeNull();
    await files.removeFolder('one');
    expect(await files.folders()).toEqual(['onemore']);
  });

  test('a full device is told apart and worded', async () => {
    const store = createSessionStore(storageOpener(freshName()));
    const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const spy = vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValue(full);
    await expect(store.writeVideo(ID, 'clip-0.video', new Blob(['abc']))).rejects.toMatchObject({
      code: 'quota-exceeded',
    });
    spy.mockRestore();
    expect(toStorageError(new DOMException('QuotaExceededError', 'AbortError')).code).toBe('quota-exceeded');
    expect(describeStorageFailure('quota-exceeded').whatToDo).toContain('drop the videos');
  });

  test('small pictures come back from the device', async () => {
    const store = createSessionStore(storageOpener(freshName()));
    const pictures = {
      box: { x: 1, y: 2, width: 30, height: 40 },
      frames: [4, 9],
      ends: [3, 7],
      data: new Blob(['onetwo!']),
    };
    const clips = sessionRecord(ID).clips.map((clip) => ({ ...clip, pictures }));
    await store.put(sessionRecord(ID, { clips }));
    const read = await store.get(ID);
    if (!read || !isSession(read)) throw new Error('the record was not read');
    const kept = unpackPictures(read.clips[0]!.pictures!);
    expect(kept.box).toEqual(pictures.box);
    expect(await kept.jpegs.get(4)!.text()).toBe('one');
    expect(await kept.jpegs.get(9)!.text()).toBe('two!');
  });

  test('200 sessions are listed in well under a second', async () => {
    const store = createSessionStore(storageOpener(freshName()));
    const frames = Array.from({ length: 90 }, (_, frame) => frame);
    const pictures = {
      box: { x: 0, y: 0, width: 300, height: 400 },
      frames,
      ends: frames.map((frame) => 600 * (frame + 1)),
      data: new Blob([new Uint8Array(54_000)]),
    };
    const clips = sessionRecord(ID).clips.map((clip) => ({ ...clip, pictures }));
    const thumbnail = new Blob([new Uint8Array(12_000)], { type: 'image/webp' });
    for (let i = 0; i < 200; i++) {
      await store.put(
        sessionRecord(`session${String(i).padStart(4, '0')}`, { thumbnail, clips, createdMs: i }),
      );
    }
    const before = performance.now();
    const listed = await store.list();
    const ms = performance.now() - before;
    console.info(`200 sessions listed in ${ms.toFixed(0)} ms`);
    expect(listed).toHaveLength(200);
    expect(ms).toBeLessThan(1000);
  });
});

describe('an unfinished analysis', () => {
  const record = {
    schema: 'treadlens-unfinished/1',
    id: ID,
    createdMs: 1,
    isDemo: false,
    thumbnail: null,
    model: 'lite',
    heightM: null,
    beltSpeedMps: 2.8,
    videosStored: true,
    clips: [
      {
        file: sessionRecord(ID).clips[0]!.file,
        videoFile: 'clip-0.video',
        info: sessionRecord(ID).clips[0]!.info,
        chosen: {
          view: null,
          facing: null,
          slowMotion: null,
          mirrored: true,
          person: 0,
          wholePicture: false,
        },
        scan: null,
        plan: { lanes: 2, delegate: 'CPU' },
        finished: null,
      },
    ],
  } as const;
  const batch = (firstFrame: number) => ({
    firstFrame,
    frames: 2,
    landmarks: new Float32Array(2 * 33 * 4).fill(firstFrame),
  });

  test('its frames come back in order, by clip; what does not fit is left out', async () => {
    const open = storageOpener(freshName());
    const store = createUnfinishedStore(open);
    await store.put({ ...record, clips: [...record.clips] });
    await store.addFrames(ID, 0, [batch(4), batch(0)]);
    await store.addFrames(ID, 1, [batch(2)]);
    await store.addFrames(ID, 0, [batch(29), { ...batch(6), landmarks: new Float32Array(3) }]);
    expect(await store.list()).toEqual([record]);
    expect(await store.readFrames(ID, 0, 30)).toEqual([batch(0), batch(4)]);
    await store.clearFrames(ID, 0);
    expect(await store.readFrames(ID, 0, 30)).toEqual([]);
    expect(await store.readFrames(ID, 1, 30)).toEqual([batch(2)]);
  });

  test('saving the finished session ends it; removing it leaves no trace', async () => {
    const open = storageOpener(freshName());
    const [unfinished, sessions] = [createUnfinishedStore(open), createSessionStore(open)];
    await unfinished.put({ ...record, clips: [...record.clips] });
    await unfinished.addFrames(ID, 0, [batch(0)]);
    await sessions.put(sessionRecord(ID));
    expect(await unfinished.list()).toEqual([]);
    expect(await unfinished.readFrames(ID, 0, 30)).toEqual([]);

    await unfinished.put({ ...record, id: 'other123', clips: [...record.clips] });
    await unfinished.addFrames('other123', 0, [batch(0)]);
    await sessions.writeVideo('other123', 'clip-0.video', new Blob(['x']));
    await unfinished.remove('other123', { files: true });
    const { database, files } = await open();
    expect(await database.getAllKeys('unfinished')).toEqual([]);
    expect(await database.getAllKeys('unfinished-frames')).toEqual([]);
    expect(await files.folders()).toEqual([]);
  });
});

function holdsBlob(value: unknown): boolean {
  if (value instanceof Blob) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsBlob);
}
