import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import type { ClipDraft } from '../../../src/state/import/clip-draft.svelte.ts';
import { ClipParts } from '../../../src/state/import/clip-parts.svelte.ts';
import { ClipTrim } from '../../../src/state/import/clip-trim.svelte.ts';
import type { ImportJob } from '../../../src/state/import/import-job.svelte.ts';
import { createPartStore } from '../../../src/storage/part-store.ts';
import { trimVideoFile } from '../../../src/workers/video-file/client/video-file-client.ts';
import { PARTS_FOLDER } from '../../../src/workers/video-file/protocol.ts';
import { demoClip } from '../media/made-clip.ts';
import { partNames, removeParts } from '../storage/part-names.ts';
import { freshName } from '../storage/stored-session.ts';
import { TWO_PEOPLE, videoFile } from './fake-pose-service.ts';
import { eventually, importFiles, visitPage, type Visit } from './visited-page.ts';

const RANGE = { startS: 4.5, endS: 6 };
let demo: File;
let page: Visit;
let parts: ClipParts;
let stopFollowing: () => void;

beforeAll(async () => {
  demo = await demoClip('demo-side.mp4');
});

beforeEach(async () => {
  await removeParts();
  page = visitPage(freshName());
  parts = new ClipParts(createPartStore(PARTS_FOLDER), trimVideoFile);
  stopFollowing = parts.follow(() => page.app.filesInUse);
});

afterEach(() => stopFollowing());

/** Cuts the part out, as the import screen does, and puts it in the clip's place. */
async function trim(job: ImportJob, clip: ClipDraft): Promise<ClipDraft> {
  const cut = await new ClipTrim(clip, { trimVideoFile: parts.cut }).cut(RANGE);
  job.replaceWithPart(clip, cut!.file, cut!.range);
  await eventually(() => expect(job.clips.every(({ scan }) => scan.kind === 'found')).toBe(true));
  return job.clips.find(({ partOf }) => partOf)!;
}

const partsLeft = (count: number): Promise<void> =>
  eventually(async () => expect(await partNames()).toHaveLength(count));

/**
 * Imports another clip, cuts a part out of it and removes it. Once that part's file has gone, any
 * file that was to go before has gone too.
 */
async function cutAndRemoveAnother(): Promise<void> {
  const job = page.app.ownImport;
  const before = await partNames();
  await importFiles(page, [await demoClip('demo-side.mp4')]);
  const clip = job.clips.at(-1)!;
  const cut = await new ClipTrim(clip, { trimVideoFile: parts.cut }).cut(RANGE);
  job.replaceWithPart(clip, cut!.file, cut!.range);
  const another = job.clips.find(({ file }) => file === cut!.file)!;
  await eventually(() => expect(another.scan.kind).toBe('found'));
  expect(await partNames()).toHaveLength(before.length + 1);
  job.remove(another);
  await partsLeft(before.length);
}

/** Whether the bytes can be read to their end. */
const isWhole = async (file: Blob): Promise<boolean> =>
  (await file.arrayBuffer().catch(() => null))?.byteLength === file.size;

test('the whole clip taken again brings all that was said of it back, and the part’s file goes', async () => {
  await importFiles(page, [demo]);
  const job = page.app.ownImport;
  const whole = job.clips[0]!;
  Object.assign(whole, {
    chosenView: 'front',
    chosenFacing: 'left',
    chosenSlowMotion: 4,
    chosenMirrored: true,
    chosenPerson: 1,
  });
  const [first, second] = TWO_PEOPLE.people;
  // In the part they are found in the other order; in the whole as before.
  page.service.scanResult = { ...TWO_PEOPLE, people: [second!, first!] };
  const part = await trim(job, whole);
  expect(part.runner).toBe(second);
  expect(await partNames()).toHaveLength(1);
  expect(await isWhole(part.file)).toBe(true);

  page.service.scanResult = TWO_PEOPLE;
  part.chosenFacing = 'right';
  job.restoreWhole(part);
  await partsLeft(0);
  await eventually(() => expect(job.clips[0]?.scan.kind).toBe('found'));
  const [again] = job.clips;
  expect([again!.file, again!.partOf]).toEqual([demo, null]);
  expect(again!.chosen, 'with what was said of the part last').toEqual({
    view: 'front',
    facing: 'right',
    slowMotion: 4,
    mirrored: true,
    person: 1,
    wholePicture: false,
  });
  expect(await isWhole(demo)).toBe(true);
});

test('a part’s file goes with its clip, and no other', async () => {
  await importFiles(page, [demo, await demoClip('demo-side.mp4')]);
  const job = page.app.ownImport;
  const one = await trim(job, job.clips[0]!);
  await trim(job, job.clips[1]!);
  expect(await partNames()).toHaveLength(2);
  job.remove(one);
  await partsLeft(1);
  expect(await isWhole(job.clips[0]!.file)).toBe(true);
  job.clear();
  await partsLeft(0);
});

test('a part’s file is there while its run waits, is analysed, saved and looked at, and goes when the run is left', async () => {
  const { app, service, stores } = page;
  // As many frames as the stand-in's tracks have, so that kept runs can be opened.
  service.info = { frames: 2 };
  await importFiles(page, [videoFile('a.mp4')]);
  void app.desk.analyse(app.ownImport);
  app.startNewImport();
  await importFiles(page, [demo]);
  const part = await trim(app.ownImport, app.ownImport.clips[0]!);
  void app.desk.analyse(app.ownImport);
  // Nothing shows the part now; it waits behind the other run.
  app.startNewImport();
  await eventually(() => expect(service.tracks).toHaveLength(1));
  expect(await isWhole(part.file)).toBe(true);
  service.tracks[0]!.finish();
  await eventually(() => expect(service.tracks).toHaveLength(2));
  expect(await isWhole(service.tracks[1]!.file)).toBe(true);
  service.tracks[1]!.finish();
  await eventually(async () => expect(await stores.sessions.list()).toHaveLength(2));
  await eventually(() => expect(app.session?.clips[0]?.file).toBe(part.file));
  await cutAndRemoveAnother();
  expect(await isWhole(part.file), 'the results play it').toBe(true);

  const { id } = app.session!.identity!;
  const other = (await stores.sessions.list()).find((record) => record.id !== id);
  await app.openSession(other!.id!);
  await partsLeft(0);
  const kept = await stores.sessions.readVideo(id, 'clip-0.video');
  expect([kept?.size, await isWhole(kept!)]).toEqual([part.file.size, true]);
});

test('a part whose run is called off is in its place on the import screen still', async () => {
  const { app, service } = page;
  await importFiles(page, [demo]);
  const part = await trim(app.ownImport, app.ownImport.clips[0]!);
  void app.desk.analyse(app.ownImport);
  await eventually(() => expect(service.tracks).toHaveLength(1));
  app.desk.cancel();
  await cutAndRemoveAnother();
  expect(app.ownImport.clips).toEqual([part]);
  expect(await isWhole(part.file)).toBe(true);
});
