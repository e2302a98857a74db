import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { EMPTY_REVIEW, toStoredReview } from '../../../src/core/review/clip-review.ts';
import { LANDMARK_COUNT } from '../../../src/core/pose/landmark.ts';
import { DeviceData } from '../../../src/state/device/device-data.svelte.ts';
import type { VideoFiles } from '../../../src/state/import/video-files.ts';
import { KneeDiary } from '../../../src/state/knees/knee-diary.svelte.ts';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import { SessionKeeper } from '../../../src/state/session/session-keeper.svelte.ts';
import { SessionLibrary } from '../../../src/state/session/session-library.svelte.ts';
import { createDeviceStorage } from '../../../src/storage/device-storage.ts';
import { createKneeStore } from '../../../src/storage/knee-store.ts';
import { storageOpener } from '../../../src/storage/open-storage.ts';
import { createPreferencesStore } from '../../../src/storage/preferences-store.ts';
import { createRecordingStore } from '../../../src/storage/recording-store.ts';
import { createSessionStore } from '../../../src/storage/session-store.ts';
import type { UnfinishedRecord } from '../../../src/storage/unfinished-record.ts';
import { createUnfinishedStore } from '../../../src/storage/unfinished-store.ts';
import { createWalkThroughStore, walkThroughName } from '../../../src/storage/walk-through-store.ts';
import { shareClip, smallTrack } from '../../support/share-parts.ts';
import { freshName } from '../storage/stored-session.ts';

const RUN_ID = 'run000001';
const RECORDING = 'recording-1760000000000-0.mp4';
const WALK_THROUGH = walkThroughName(RUN_ID, 1_760_000_100_000);
/** More than what is ever read at a time. */
const LARGE_BYTES = 3 * 1024 * 1024;
const names: string[] = [];

/** A place for small settings that no other device shares. */
function smallStorage(): Storage {
  const calls = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
  };
  return Object.create(calls) as Storage;
}

/** All parts of the page that keep something, as on a device of its own. */
function openDevice() {
  const name = freshName();
  names.push(name);
  const open = storageOpener(name);
  const stores = {
    sessions: createSessionStore(open),
    unfinished: createUnfinishedStore(open),
    recordings: createRecordingStore(`${name}-recordings`),
    walkThroughs: createWalkThroughStore(`${name}-walk-throughs`),
  };
  const library = new SessionLibrary(stores.sessions, () => undefined);
  const keeper = new SessionKeeper(stores.sessions, (record) => library.accept(record));
  const knees = new KneeDiary(createKneeStore(open), () => 1_760_000_200_000);
  const small = smallStorage();
  const preferences = new Preferences(createPreferencesStore(() => small));
  const onrestored = vi.fn();
  const data = new DeviceData({
    storage: createDeviceStorage(open, () => small, 'treadlens'),
    stores,
    keeper,
    library,
    knees,
    preferences,
    videoFiles: {} as VideoFiles,
    open: (id) => keeper.open(id),
    letGo: () => undefined,
    onrestored,
    now: () => 1_760_000_300_000,
  });
  return { name, open, stores, library, keeper, knees, preferences, data, onrestored };
}
type Device = ReturnType<typeof openDevice>;

function box(type: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(8 + bytes.length);
  new DataView(whole.buffer).setUint32(0, whole.length);
  whole.set(new TextEncoder().encode(type), 4);
  whole.set(bytes, 8);
  return whole;
}

/** A movie of one whole fragment, as far as the stores look into it. */
function movie(seed: number, bytes = 3000): Blob {
  const pictures = new Uint8Array(bytes).map((_, i) => (i * seed) % 251);
  return new Blob([box('ftyp', new Uint8Array(8)), box('moof', new Uint8Array(8)), box('mdat', pictures)]);
}

const track = smallTrack();
const { record: shared } = shareClip(track);
const UNFINISHED: UnfinishedRecord = {
  schema: 'treadlens-unfinished/1',
  id: 'unfinished1',
  createdMs: 1_760_000_000_500,
  isDemo: false,
  thumbnail: null,
  model: 'full',
  heightM: 1.81,
  beltSpeedMps: 3,
  shoes: 'blue',
  videosStored: true,
  clips: [0, 1].map((index) => ({
    file: { ...shared.file, name: `view-${index}.mp4` },
    videoFile: `clip-${index}.video`,
    info: { ...shared.info, frames: 12 },
    chosen: { view: 'side', facing: null, slowMotion: 4, person: 0, wholePicture: false },
    scan: null,
    plan: { lanes: 2, delegate: 'GPU' },
    finished: index === 0 ? { trackFile: 'clip-0.track', timing: shared.timing } : null,
  })),
};
const BATCHES = [0, 6].map((firstFrame) => ({
  firstFrame,
  frames: 3,
  landmarks: new Float32Array(3 * LANDMARK_COUNT * 4).map((_, i) =>
    i % 5 === 0 ? Number.NaN : i % 4 === 3 ? 0.5 : i / 3,
  ),
}));

/** A device with one thing, or more, of every kind. */
async function fill({ stores, keeper, knees, preferences, library }: Device): Promise<void> {
  await library.load();
  const review = { ...toStoredReview(EMPTY_REVIEW) };
  const session = new RunSession(
    [
      {
        file: new File([movie(3)], 'evening.mp4', { type: 'video/mp4', lastModified: 1_750_000_000_000 }),
        info: { ...shared.info },
        track,
        context: { slowMotion: 1, model: 'full', view: 'side', shoes: 'blue' },
        timing: shared.timing,
        review,
        pictures: { box: { x: 1, y: 2, width: 30, height: 40 }, jpegs: new Map() },
      },
    ],
    { id: RUN_ID, createdMs: 1_750_000_000_001, isDemo: false, runner: 'Ada' },
    'Tuesday evening',
  );
  await keeper.receive(session, new Blob(['picture'], { type: 'image/webp' }));
  // The pictures of a clip without events: put in by hand.
  await stores.sessions.update(RUN_ID, (record) => ({
    ...record,
    clips: record.clips.map((clip) => ({
      ...clip,
      pictures: {
        box: { x: 1, y: 2, width: 30, height: 40 },
        frames: [4, 9],
        ends: [3, 5],
        data: new Blob(['abcde'], { type: 'image/jpeg' }),
      },
    })),
  }));
  const { signal } = new AbortController();
  await stores.recordings.restore({ name: RECORDING, partAnalysed: true }, movie(5, LARGE_BYTES), signal);
  await stores.walkThroughs.restore(WALK_THROUGH, movie(7), signal);
  await stores.unfinished.put({ ...UNFINISHED, thumbnail: new Blob(['small'], { type: 'image/jpeg' }) });
  await stores.sessions.writeVideo(UNFINISHED.id, 'clip-0.video', movie(11));
  await stores.sessions.writeVideo(UNFINISHED.id, 'clip-1.video', movie(13));
  await stores.sessions.writeTrack(UNFINISHED.id, 'clip-0.track', track);
  await stores.unfinished.addFrames(UNFINISHED.id, 1, BATCHES);
  await knees.save('shoes', { day: '2025-10-01', name: 'Blue', kmBefore: 3, family: null, retired: null });
  preferences.update({ theme: 'dark', heightM: 1.81 });
}

async function bytesOf(blob: Blob | null | undefined): Promise<string | null> {
  if (!blob) return null;
  const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return `${blob.size} ${[...new Uint8Array(hash)].slice(0, 8).join(' ')}`;
}

/** All that a device keeps, in a form that can be compared. */
async function kept({ stores, knees, preferences, open }: Device) {
  await knees.load();
  const runs = await Promise.all(
    (await stores.sessions.list()).map(async (record) => {
      if (!('clips' in record)) throw new Error('damaged');
      const { updatedMs: _, thumbnail, clips, ...rest } = record;
      const files = await Promise.all(
        clips.map(async ({ pictures, videoFile, trackFile, ...clip }) => ({
          ...clip,
          pictures: pictures && { ...pictures, data: await bytesOf(pictures.data) },
          video: videoFile && (await bytesOf(await stores.sessions.readVideo(record.id, videoFile))),
          track: await stores.sessions.readTrack(record.id, trackFile),
        })),
      );
      return { ...rest, thumbnail: await bytesOf(thumbnail), clips: files };
    }),
  );
  const recordings = await stores.recordings.list(new Set());
  const walkThroughs = await stores.walkThroughs.list(RUN_ID, new Set());
  const unfinished = await Promise.all(
    (await stores.unfinished.list()).map(async (record) => ({
      ...record,
      thumbnail: await bytesOf(record.thumbnail),
      videos: await Promise.all(
        record.clips.map(async ({ videoFile }) =>
          bytesOf(await stores.sessions.readVideo(record.id, videoFile)),
        ),
      ),
      track: await stores.sessions.readTrack(record.id, 'clip-0.track'),
      frames: await stores.unfinished.readFrames(record.id, 1, 12),
    })),
  );
  const { database } = await open();
  return {
    runs,
    recordings: await Promise.all(
      recordings.map(async ({ file, ...about }) => ({ ...about, file: await bytesOf(file) })),
    ),
    walkThroughs: await Promise.all(
      walkThroughs.map(async ({ file, ...about }) => ({ ...about, file: await bytesOf(file) })),
    ),
    unfinished,
    entries: knees.entries,
    theme: preferences.current.theme,
    heightM: preferences.current.heightM,
    frameBatches: await database.count('unfinished-frames'),
  };
}

async function save(device: Device, withVideos = true): Promise<File> {
  await device.data.export(withVideos);
  const { status } = device.data;
  if (status.kind !== 'ready') throw new Error(JSON.stringify(status));
  expect(status.unread).toEqual([]);
  return status.file;
}

let full: Device;
beforeEach(async () => {
  full = openDevice();
  await fill(full);
});

afterEach(async () => {
  vi.restoreAllMocks();
  const root = await navigator.storage.getDirectory();
  for (const name of names.splice(0)) {
    for (const folder of [name, `${name}-recordings`, `${name}-walk-throughs`])
      await root.removeEntry(folder, { recursive: true }).catch(() => undefined);
  }
});

test('what one device saved another has after reading it: nothing is lost, and reading it twice doubles nothing', async () => {
  const file = await save(full);
  const other = openDevice();
  await other.library.load();
  await other.data.openFile(file);
  expect(other.data.status).toMatchObject({
    kind: 'found',
    found: {
      lacking: { runs: 1, recordings: 1, walkThroughs: 1, unfinished: 1, entries: 1 },
      alreadyHere: 0,
    },
  });
  expect(await kept(other), 'looking changes nothing').toMatchObject({ runs: [], unfinished: [] });
  await other.data.restore(true);
  expect(other.data.status).toMatchObject({ kind: 'restored', failed: [] });
  expect(await kept(other)).toEqual(await kept(full));
  expect(other.onrestored).toHaveBeenCalled();

  const before = await kept(other);
  await other.data.openFile(file);
  expect(other.data.status).toMatchObject({
    found: {
      lacking: { runs: 0, recordings: 0, walkThroughs: 0, unfinished: 0, entries: 0 },
      alreadyHere: 5,
      bytes: 0,
    },
  });
  await other.data.restore(false);
  expect(await kept(other)).toEqual(before);
});

test('its size is told before, and no video is ever held in memory', async () => {
  await full.data.look();
  const { videoBytes = 0, otherBytes = 0 } = full.data.contents ?? {};
  const atOnce: number[] = [];
  const readAll = Reflect.get<typeof Blob.prototype, 'arrayBuffer'>(Blob.prototype, 'arrayBuffer');
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function (this: Blob) {
    atOnce.push(this.size);
    return readAll.call(this);
  });
  const file = await save(full);
  expect(file.size).toBeGreaterThan(LARGE_BYTES);
  expect(file.size / (videoBytes + otherBytes)).toBeCloseTo(1, 1);
  const other = openDevice();
  await other.data.openFile(file);
  await other.data.restore(true);
  expect(other.data.status.kind).toBe('restored');
  expect(Math.max(...atOnce)).toBeLessThanOrEqual(1024 * 1024);
});

test('without the videos an unfinished analysis keeps all but them, and asks for its videos', async () => {
  const file = await save(full, false);
  expect(file.size).toBeLessThan(100_000);
  const other = openDevice();
  await other.data.openFile(file);
  await other.data.restore(true);
  const { recordings, walkThroughs, unfinished, runs } = await kept(other);
  expect([recordings, walkThroughs]).toEqual([[], []]);
  expect(runs[0]?.clips[0]).toMatchObject({ video: null, pictures: { frames: [4, 9] } });
  expect(unfinished[0]).toMatchObject({ videosStored: false, videos: [null, null], track, frames: BATCHES });
});

test('stopped half-way it leaves what came back, and the same file brings the rest', async () => {
  const file = await save(full);
  const other = openDevice();
  await other.data.openFile(file);
  const { recordings } = other.stores;
  const restore = recordings.restore.bind(recordings);
  vi.spyOn(recordings, 'restore').mockImplementation((...given) => {
    other.data.cancel();
    return restore(...given);
  });
  await other.data.restore(true);
  expect(other.data.status.kind).toBe('stopped');
  const left = await kept(other);
  const counts = [left.runs, left.recordings, left.walkThroughs, left.unfinished].map(({ length }) => length);
  expect(counts).toEqual([1, 0, 0, 0]);
  vi.restoreAllMocks();
  await other.data.openFile(file);
  await other.data.restore(true);
  expect(await kept(other)).toEqual(await kept(full));
});

test('what is damaged in the file costs itself alone', async () => {
  const file = await save(full);
  const bytes = new Uint8Array(await file.arrayBuffer());
  // In the middle of the only large thing, the recording.
  const spoilt = new Uint8Array(bytes);
  spoilt[spoilt.length >> 1]! ^= 255;
  const other = openDevice();
  await other.data.openFile(new File([spoilt], file.name));
  await other.data.restore(true);
  expect(other.data.status).toMatchObject({
    kind: 'restored',
    counts: { runs: 1, recordings: 0, walkThroughs: 1, unfinished: 1, entries: 1 },
    failed: [RECORDING],
  });
});

test('a device that has no room says so, and what came back by then stays', async () => {
  const file = await save(full);
  const other = openDevice();
  await other.data.openFile(file);
  vi.spyOn(other.stores.unfinished, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await other.data.restore(true);
  expect(other.data.status).toMatchObject({ kind: 'cannot-restore', failure: { code: 'quota-exceeded' } });
  expect((await kept(other)).recordings).toHaveLength(1);
});
