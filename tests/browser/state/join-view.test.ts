import { beforeEach, expect, test } from 'vitest';

import { EMPTY_REVIEW } from '../../../src/core/review/clip-review.ts';
import type { ScanResult } from '../../../src/core/scan/scan-result.ts';
import type { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import { isSession, type SessionRecord } from '../../../src/storage/session-record.ts';
import { freshName } from '../storage/stored-session.ts';
import { TWO_PEOPLE, videoFile } from './fake-pose-service.ts';
import { eventually, importFiles, visitPage, type Visit } from './visited-page.ts';

let name: string;
let visit: Visit;

beforeEach(() => {
  name = freshName();
  visit = visitPage(name);
  // As many as the tracks of the stand-in have: a kept run is opened again.
  visit.service.info = { frames: 2 };
});

/** What a look at a clip from behind finds. */
const FROM_BEHIND: ScanResult = {
  ...TWO_PEOPLE,
  people: TWO_PEOPLE.people.map((person) => ({ ...person, view: 'rear' as const, facing: null })),
  view: 'rear',
  facing: null,
};

const stored = async (on = visit): Promise<SessionRecord[]> =>
  (await on.stores.sessions.list()).filter(isSession);

/** A run from the side that is kept, with a name, a height and a stretch left out. */
async function keptRun(): Promise<RunSession> {
  const { app, service } = visit;
  await importFiles(visit, [videoFile('side.mp4')]);
  app.ownImport.presetFacts({ heightM: 1.7, beltSpeedMps: 3 });
  void app.desk.analyse(app.ownImport);
  await eventually(() => expect(service.tracks).toHaveLength(1));
  service.tracks[0]!.finish();
  await eventually(async () => expect((await stored())[0]?.clips[0]?.videoFile).toBe('clip-0.video'));
  await eventually(() => expect(app.desk.saving).toEqual([]));
  const session = app.session!;
  const edits = { ...EMPTY_REVIEW.edits, excludedRanges: [{ startS: 0.5, endS: 1 }] };
  session.clip.history.change('leave a stretch out', { ...EMPTY_REVIEW, edits });
  await app.library.rename((await stored())[0]!, 'Tuesday');
  await eventually(async () =>
    expect((await stored())[0]?.clips[0]?.review?.edits.excludedRanges).toHaveLength(1),
  );
  return session;
}

/** Takes a clip in as a further view of a run, and waits until it is looked at. */
async function describeView(session: RunSession, fileName: string): Promise<void> {
  const { app } = visit;
  app.addView(session, [videoFile(fileName)]);
  await eventually(() => expect(app.viewImport?.clips.every(({ scan }) => scan.kind === 'found')).toBe(true));
}

test('a view that is added joins the run under its name: its notes, its settings and its runner stay', async () => {
  const session = await keptRun();
  const { app, service } = visit;
  service.scanResult = FROM_BEHIND;
  await describeView(session, 'behind.mp4');
  expect(app.ownImport.clips, 'what else is described stays as it was').toHaveLength(1);
  expect(app.viewImport!.canAnalyse).toBe(true);
  // Nobody is on the stand-in's tracks.
  app.viewImport!.clips[0]!.chosenView = 'rear';
  void app.desk.analyse(app.viewImport!);
  await eventually(() => expect(service.tracks).toHaveLength(2));
  service.tracks[1]!.finish();

  await eventually(async () => expect((await stored())[0]?.clips[1]?.videoFile).toBe('clip-1.video'));
  const [record, ...others] = await stored();
  expect(others, 'it is the same run').toEqual([]);
  expect(record).toMatchObject({ id: session.identity!.id, title: 'Tuesday' });
  expect(record!.clips.map(({ view }) => view)).toEqual(['side', 'rear']);
  expect(record!.clips[0]!.review!.edits.excludedRanges).toHaveLength(1);
  expect(record!.clips[0]!.videoFile).toBe('clip-0.video');
  expect(record!.clips[1]!.context).toMatchObject({ heightM: 1.7, beltSpeedMps: 3 });
  for (const file of ['clip-0.track', 'clip-1.track'])
    expect(await visit.stores.sessions.readTrack(record!.id, file)).not.toBeNull();
  expect(app.session!.clips).toHaveLength(2);
  expect(app.session!.clip.info.name, 'the new view is on show').toBe('behind.mp4');
  await eventually(async () => expect(await visit.stores.unfinished.list()).toEqual([]));
});

test('a view that a closed tab cut off joins its run when it goes on', async () => {
  const session = await keptRun();
  visit.service.scanResult = FROM_BEHIND;
  await describeView(session, 'behind.mp4');
  void visit.app.desk.analyse(visit.app.viewImport!);
  await eventually(() => expect(visit.service.tracks).toHaveLength(2));
  await eventually(async () => expect((await visit.stores.unfinished.list())[0]?.videosStored).toBe(true));

  const next = visitPage(name);
  next.service.info = { frames: 2 };
  next.service.scanResult = FROM_BEHIND;
  const [record] = await next.stores.unfinished.list();
  expect(record?.joins).toBe(session.identity!.id);
  const run = { record: record!, framesDone: 0, framesTotal: 100, missing: [] };
  expect(await next.app.desk.resume([run])).toBeNull();
  await eventually(() => expect(next.service.tracks).toHaveLength(1));
  next.service.tracks[0]!.finish();
  await eventually(async () => expect((await stored(next))[0]?.clips[1]?.videoFile).toBe('clip-1.video'));
  expect(await stored(next)).toHaveLength(1);
  await eventually(async () => expect(await next.stores.unfinished.list()).toEqual([]));
  const { file } = next.app.session!.clips[1]!;
  expect(await file!.text(), 'its video is the one in the folder of the run').toBe('x');
});

test('where the run is gone by then, the view is a run of its own', async () => {
  const session = await keptRun();
  const { app, service } = visit;
  service.scanResult = FROM_BEHIND;
  await describeView(session, 'behind.mp4');
  void app.desk.analyse(app.viewImport!);
  await eventually(() => expect(service.tracks).toHaveLength(2));
  await app.library.remove((await stored())[0]!);
  service.tracks[1]!.finish();
  await eventually(async () => expect((await stored()).map(({ title }) => title)).toContain('behind.mp4'));
});

test('two clips of one view, dropped together, have to be told apart first; so has a second one of a run’s own view', async () => {
  const { app } = visit;
  await importFiles(visit, [videoFile('monday.mp4'), videoFile('tuesday.mp4')]);
  expect(app.ownImport.openQuestion).toBe('asking');
  expect(app.ownImport.canAnalyse).toBe(false);
  app.ownImport.separate = true;
  expect(app.ownImport.openQuestion).toBeNull();
  expect(app.ownImport.canAnalyse).toBe(true);
  app.startNewImport();

  const session = await keptRun();
  await describeView(session, 'again-from-the-side.mp4');
  expect(app.viewImport!.openQuestion).toBe('asking');
  app.viewImport!.separate = true;
  void app.desk.analyse(app.viewImport!);
  await eventually(() => expect(visit.service.tracks).toHaveLength(2));
  visit.service.tracks[1]!.finish();
  await eventually(async () => expect(await stored()).toHaveLength(2));
  expect((await stored()).every(({ clips }) => clips.length === 1)).toBe(true);
});

test('different views are one run unasked, once each is looked at', async () => {
  const { app, service } = visit;
  app.ownImport.add([videoFile('side.mp4')]);
  await eventually(() => expect(app.ownImport.clips[0]?.scan.kind).toBe('found'));
  service.scanResult = FROM_BEHIND;
  app.ownImport.add([videoFile('behind.mp4')]);
  await eventually(() => expect(app.ownImport.clips[1]?.status.kind).toBe('ready'));
  await eventually(() => expect(app.ownImport.openQuestion).toBeNull());
  expect(app.ownImport.separate).toBe(false);
});
