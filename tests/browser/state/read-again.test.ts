import { beforeEach, expect, test } from 'vitest';

import { EMPTY_REVIEW } from '../../../src/core/review/clip-review.ts';
import { landmarkOffset } from '../../../src/core/pose/pose-track.ts';
import { canReadAgain } from '../../../src/state/analysis/again-job.ts';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import { isSession, type SessionRecord } from '../../../src/storage/session-record.ts';
import { freshName } from '../storage/stored-session.ts';
import { videoFile } from './fake-pose-service.ts';
import { eventually, importFiles, visitPage, type Visit } from './visited-page.ts';

let visit: Visit;

beforeEach(() => {
  visit = visitPage(freshName());
});

const stored = async (): Promise<SessionRecord[]> => (await visit.stores.sessions.list()).filter(isSession);

/** A run of the lite model that is kept, its runner the second person in the picture. */
async function keptRun(): Promise<RunSession> {
  const { app, service } = visit;
  await importFiles(visit, [videoFile('evening.mp4')]);
  app.ownImport.presetFacts({ heightM: 1.7, beltSpeedMps: 3 });
  app.ownImport.presetModel('lite');
  const [clip] = app.ownImport.clips;
  clip!.chosenPerson = 1;
  clip!.chosenSlowMotion = 2;
  clip!.chosenView = 'side';
  void app.desk.analyse(app.ownImport);
  await eventually(() => expect(service.tracks).toHaveLength(1));
  service.tracks[0]!.finish((track) => {
    for (let frame = 0; frame < track.timesS.length; frame++)
      for (const hip of [23, 24]) track.landmarks.set([70, 30, 0, 1], landmarkOffset(frame, hip));
  });
  await eventually(async () => expect((await stored())[0]?.clips[0]?.videoFile).toBe('clip-0.video'));
  await eventually(() => expect(app.desk.saving).toEqual([]));
  return app.session!;
}

// With the real worker: `read-again.long.test.ts`.
test('a run is read again at once with the exact model: its settings, its runner, and all that was said stay', async () => {
  const { app, service } = visit;
  const session = await keptRun();
  const note = {
    ...EMPTY_REVIEW,
    edits: { ...EMPTY_REVIEW.edits, excludedRanges: [{ startS: 0.5, endS: 1 }] },
  };
  session.clip.history.change('leave a stretch out', note);
  await app.library.rename((await stored())[0]!, 'Tuesday');
  await app.library.setRunner((await stored())[0]!, 'Anna');
  await app.library.setFilmedDay((await stored())[0]!, '2024-02-29');
  await eventually(async () =>
    expect((await stored())[0]?.clips[0]?.review?.edits.excludedRanges).toHaveLength(1),
  );

  expect(canReadAgain(session)).toBe(true);
  expect(await app.desk.readAgain(session, 'heavy')).toBe(true);
  await eventually(() => expect(service.tracks).toHaveLength(2));
  expect(service.tracks[1]!.options.model).toBe('heavy');
  expect(service.tracks[1]!.options.crop, 'the runner is the one at the same place').toMatchObject({ x: 60 });
  service.tracks[1]!.finish();

  await eventually(async () => expect((await stored())[0]?.clips[0]?.context.model).toBe('heavy'));
  const [record, ...others] = await stored();
  expect(others, 'it is the same run').toEqual([]);
  expect(record).toMatchObject({
    id: session.identity!.id,
    title: 'Tuesday',
    runner: 'Anna',
    filmedDay: '2024-02-29',
    createdMs: session.identity!.createdMs,
  });
  expect(record!.clips[0]).toMatchObject({
    context: { view: 'side', slowMotion: 2, heightM: 1.7, beltSpeedMps: 3, model: 'heavy' },
    videoFile: 'clip-0.video',
  });
  expect(record!.clips[0]!.review!.edits.excludedRanges).toEqual([{ startS: 0.5, endS: 1 }]);
  expect(app.session).not.toBe(session);
  expect(app.session!.clip.history.edits.excludedRanges).toHaveLength(1);
  expect(await visit.stores.unfinished.list()).toEqual([]);
});

test('called off, the run is as it was', async () => {
  const { app, service } = visit;
  const session = await keptRun();
  const before = await stored();
  await app.desk.readAgain(session, 'heavy');
  await eventually(() => expect(service.tracks).toHaveLength(2));
  app.desk.cancel();
  expect(app.desk.job.status.kind).toBe('idle');
  expect(app.session).toBe(session);
  expect(await stored()).toEqual(before);
  expect(await visit.stores.sessions.readVideo(session.identity!.id, 'clip-0.video')).not.toBeNull();
  expect(app.ownImport.clips, 'its clips do not come back to the import screen twice').toHaveLength(1);
});

test('a run whose video was dropped, or is there in part, cannot be read again', async () => {
  const { clips, identity } = await keptRun();
  const [clip] = clips;
  const input = { file: clip!.file, info: clip!.info, track: clip!.track, context: clip!.context };
  const with_ = (part: object): RunSession =>
    new RunSession([{ ...input, timing: clip!.timing, ...part }], identity);
  expect(canReadAgain(with_({ file: null }))).toBe(false);
  expect(canReadAgain(with_({ videoRanges: [{ startS: 0, endS: 1 }] }))).toBe(false);
});
