import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { UnfinishedRun } from '../../../src/state/analysis/unfinished-runs.svelte.ts';
import { freshName } from '../storage/stored-session.ts';
import { videoFile } from './fake-pose-service.ts';
import { eventually, importFiles, visitPage, type Visit } from './visited-page.ts';

let databaseName: string;
const visit = (): Visit => visitPage(databaseName);
const importClips = (on: Visit, ...names: string[]): Promise<void> => importFiles(on, names.map(videoFile));

beforeEach(() => {
  databaseName = freshName();
});

afterEach(() => vi.restoreAllMocks());

/** The tab of an earlier visit dies: its locks go with it. */
async function tabGone({ stores }: Visit): Promise<void> {
  for (const { id } of await stores.unfinished.list()) {
    await navigator.locks.request(`treadlens-analysis-${id}`, { steal: true }, () => undefined);
  }
}

async function videosCopied({ stores }: Visit, runs: number): Promise<void> {
  await eventually(async () => {
    const records = await stores.unfinished.list();
    expect(records.map(({ videosStored }) => videosStored)).toEqual(Array(runs).fill(true));
  });
}

async function left(later: Visit): Promise<Map<string, UnfinishedRun>> {
  await later.app.tidyUp();
  return new Map(later.app.desk.unfinished.runs.map((run) => [run.record.clips[0]!.file.name, run]));
}

test('runs that waited are offered after a reload, with all that was said of them, and go on one after the other', async () => {
  const before = visit();
  await importClips(before, 'a.mp4', 'b.mp4', 'c.mp4');
  const { ownImport } = before.app;
  ownImport.presetFacts({ heightM: 1.8, beltSpeedMps: 3 });
  ownImport.separate = true;
  const [, b, c] = ownImport.clips;
  b!.chosenPerson = 1;
  b!.chosenSlowMotion = 4;
  b!.chosenMirrored = true;
  c!.chosenView = 'front';
  void before.app.desk.analyse(ownImport);
  await videosCopied(before, 3);
  // Said while it waits.
  c!.chosenFacing = 'left';
  await eventually(async () => {
    const records = await before.stores.unfinished.list();
    expect(records.map(({ clips }) => clips[0]!.chosen.facing)).toContain('left');
  });

  await tabGone(before);
  const after = visit();
  const runs = await left(after);
  expect([...runs.keys()].sort()).toEqual(['a.mp4', 'b.mp4', 'c.mp4']);
  expect([...runs.values()].map(({ missing, framesDone }) => [missing, framesDone])).toEqual(
    Array(3).fill([[], 0]),
  );
  expect(await after.app.desk.resume([runs.get('b.mp4')!, runs.get('c.mp4')!])).toBeNull();
  expect(after.app.desk.unfinished.runs.map(({ record }) => record.clips[0]!.file.name)).toEqual(['a.mp4']);
  expect(after.app.desk.queue.waiting).toHaveLength(1);
  await eventually(() => expect(after.service.tracks).toHaveLength(1));
  expect(after.service.tracks[0]!.options.crop).toMatchObject({ x: 60 });
  expect(await after.service.tracks[0]!.file.text()).toBe('x');
  after.service.tracks[0]!.finish();
  await eventually(() => expect(after.service.tracks).toHaveLength(2));
  after.service.tracks[1]!.finish();

  await eventually(async () => expect(await after.stores.sessions.list()).toHaveLength(2));
  const kept = await after.stores.sessions.list();
  const contextOf = (name: string) =>
    kept.flatMap((record) => ('clips' in record ? record.clips : [])).find(({ file }) => file.name === name)
      ?.context;
  const facts = { heightM: 1.8, beltSpeedMps: 3 };
  expect(contextOf('b.mp4')).toMatchObject({ ...facts, slowMotion: 4, mirrored: true });
  expect(contextOf('c.mp4')).toMatchObject({ ...facts, slowMotion: 1 });
  await after.app.desk.unfinished.load();
  expect(after.app.desk.unfinished.runs).toHaveLength(1);
});

test('what the pictures lack still counts after a reload', async () => {
  const before = visit();
  const scene = {
    light: null,
    tilt: null,
    camera: null,
    repeats: null,
    pace: null,
    timing: null,
    source: null,
  };
  before.service.scanResult = { ...before.service.scanResult, scene: { ...scene } };
  before.service.info = { undone: { speeds: true, pieces: 1, startS: 0, endS: 2 } };
  await importClips(before, 'a.mp4');
  const context = before.app.ownImport.clips[0]!.context({ model: 'lite' });
  expect(context.pictures?.faults, 'the test has something to lose').toContain('slow-motion-undone');
  void before.app.desk.analyse(before.app.ownImport);
  await videosCopied(before, 1);

  await tabGone(before);
  const after = visit();
  const [run] = (await left(after)).values();
  await after.app.desk.resume([run!]);
  await eventually(() => expect(after.service.tracks).toHaveLength(1));
  const status = after.app.desk.job.status;
  expect(status.kind === 'running' && status.clips[0]!.context({ model: 'lite' })).toEqual(context);
});

test('a run whose tab went before its video was copied asks for the video, and takes no other', async () => {
  const before = visit();
  vi.spyOn(before.stores.sessions, 'writeVideo').mockReturnValue(new Promise(() => undefined));
  await importClips(before, 'a.mp4');
  before.app.ownImport.clips[0]!.chosenSlowMotion = 8;
  void before.app.desk.analyse(before.app.ownImport);
  await eventually(async () => expect(await before.stores.unfinished.list()).toHaveLength(1));

  await tabGone(before);
  const after = visit();
  const [run] = (await left(after)).values();
  expect(run!.missing).toEqual([0]);
  expect(await after.app.desk.resume([run!])).toBe('video-missing');
  after.service.info = { frames: 99 };
  expect(await after.app.desk.resume([run!], [videoFile('other.mp4')])).toBe('other-video');
  expect(after.app.desk.unfinished.runs, 'still offered').toEqual([run]);
  after.service.info = {};
  expect(await after.app.desk.resume([run!], [videoFile('renamed.mp4')])).toBeNull();
  await eventually(() => expect(after.service.tracks).toHaveLength(1));
  await videosCopied(after, 1);
  after.service.tracks[0]!.finish();
  await eventually(async () => expect(await after.stores.sessions.list()).toHaveLength(1));
  const [record] = await after.stores.sessions.list();
  expect(record).toMatchObject({ clips: [{ context: { slowMotion: 8 }, videoFile: 'clip-0.video' }] });
  expect(await (await after.stores.sessions.readVideo(record!.id!, 'clip-0.video'))?.text()).toBe('x');
});

test('where there is no room for the video, what was said of the run outlives the tab all the same', async () => {
  const before = visit();
  vi.spyOn(before.stores.sessions, 'writeVideo').mockRejectedValue(new Error('full'));
  const removed = vi.spyOn(before.stores.unfinished, 'remove');
  await importClips(before, 'a.mp4');
  before.app.ownImport.clips[0]!.chosenView = 'front';
  void before.app.desk.analyse(before.app.ownImport);
  const [run] = before.app.desk.queue.waiting;
  expect(run).toBeUndefined();
  await eventually(() => expect(before.service.tracks).toHaveLength(1));
  // The record goes with what was kept, and comes back with the words alone: while it is away
  // nobody can tell whose lock goes with the tab.
  await eventually(() => expect(removed).toHaveBeenCalled());
  await removed.mock.results[0]!.value;
  await eventually(async () => expect(await before.stores.unfinished.list()).toHaveLength(1));

  await tabGone(before);
  const after = visit();
  await eventually(async () => expect((await left(after)).get('a.mp4')?.missing).toEqual([0]));
  expect(after.app.desk.unfinished.runs[0]!.record.clips[0]!.chosen.view).toBe('front');
});

test('a disk that fills up under a run of an earlier visit takes nothing of it', async () => {
  const before = visit();
  await importClips(before, 'a.mp4');
  void before.app.desk.analyse(before.app.ownImport);
  await videosCopied(before, 1);

  await tabGone(before);
  const after = visit();
  const [run] = (await left(after)).values();
  const written = vi.spyOn(after.stores.unfinished, 'addFrames').mockRejectedValue(new Error('full'));
  await after.app.desk.resume([run!]);
  await eventually(() => expect(after.service.tracks).toHaveLength(1));
  const { file, options } = after.service.tracks[0]!;
  options.onBatch?.({ firstFrame: 0, frames: 60, landmarks: new Float32Array(60 * 33 * 4) });
  await eventually(() => expect(written).toHaveBeenCalled());
  after.service.tracks[0]!.finish();
  await eventually(async () => expect(await after.stores.sessions.list()).toHaveLength(1));
  expect(await file.text()).toBe('x');
  const [record] = await after.stores.sessions.list();
  expect(record).toMatchObject({ clips: [{ videoFile: 'clip-0.video' }] });
  const { id } = run!.record;
  expect(await after.stores.sessions.readTrack(id, 'clip-0.track')).not.toBeNull();
});

test('a run taken out of the line leaves nothing; one of an earlier visit is offered again', async () => {
  const before = visit();
  await importClips(before, 'a.mp4', 'b.mp4', 'c.mp4');
  before.app.ownImport.separate = true;
  void before.app.desk.analyse(before.app.ownImport);
  const [b] = before.app.desk.queue.waiting;
  before.app.desk.removeFromQueue(b!);
  await videosCopied(before, 2);
  await eventually(async () =>
    expect((await before.stores.unfinished.list()).map(({ clips }) => clips[0]!.file.name).sort()).toEqual([
      'a.mp4',
      'c.mp4',
    ]),
  );

  await tabGone(before);
  const after = visit();
  await left(after);
  await after.app.desk.resume(after.app.desk.unfinished.runs);
  expect(after.app.desk.queue.waiting).toHaveLength(1);
  await after.app.desk.unfinished.load();
  expect(after.app.desk.unfinished.runs, 'in line here, and for no other tab to take').toEqual([]);
  after.app.desk.removeFromQueue(after.app.desk.queue.waiting[0]!);
  after.app.desk.cancel();
  await eventually(() => expect(after.app.desk.unfinished.runs).toHaveLength(2));
  expect(after.app.desk.unfinished.runs.map(({ missing }) => missing)).toEqual([[], []]);
  await after.app.desk.unfinished.discard(after.app.desk.unfinished.runs[0]!);
  expect(await after.stores.unfinished.list()).toHaveLength(1);
});

test('clips removed while they wait are left out, with what was kept of them', async () => {
  const { app, service, stores } = visit();
  await importClips({ app, service, stores }, 'a.mp4');
  void app.desk.analyse(app.ownImport);
  app.startNewImport();
  await importClips({ app, service, stores }, 'b.mp4', 'c.mp4');
  void app.desk.analyse(app.ownImport);
  app.ownImport.remove(app.ownImport.clips[0]!);
  await eventually(() => expect(service.tracks).toHaveLength(1));
  service.tracks[0]!.finish();
  await eventually(() => expect(service.tracks).toHaveLength(2));
  service.tracks[1]!.finish();
  await eventually(async () => expect(await stores.sessions.list()).toHaveLength(2));
  const names = (await stores.sessions.list()).map((record) =>
    'clips' in record ? record.clips.map(({ file }) => file.name) : [],
  );
  expect(names).toContainEqual(['c.mp4']);
  await eventually(async () => expect(await stores.unfinished.list()).toEqual([]));
});
