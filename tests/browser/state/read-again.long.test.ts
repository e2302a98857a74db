import { expect, test, vi } from 'vitest';

import { landmarkOffset } from '../../../src/core/pose/pose-track.ts';
import { isSession, type SessionRecord } from '../../../src/storage/session-record.ts';
import { estimateTrack, inspectVideo, surveyVideo } from '../../../src/workers/pose/client/pose-client.ts';
import { cutClip, demoClip } from '../media/made-clip.ts';
import { freshName } from '../storage/stored-session.ts';
import { eventually, visitPage } from './visited-page.ts';

// What is kept of the run, and being called off, with a stand-in: `read-again.test.ts`.
test('the real worker reads it again: other poses of the same frames, by the exact model', async () => {
  // Around the runner of demo-side.mp4: who is in the picture is not what is tried here.
  const crop = { x: 330, y: 60, width: 600, height: 600, hips: null };
  const runner = { box: crop, crop, seenInFrames: 12, view: 'side', facing: 'right' } as const;
  const page = visitPage(freshName(), {
    prepareReading: () => undefined,
    prepareScan: () => undefined,
    estimateTrack,
    inspectVideo,
    scanVideo: () => Promise.resolve({ people: [runner], crop, view: 'side', facing: 'right' }),
    surveyVideo,
    videoFromGif: (file) => Promise.resolve(file),
    turnVideo: (file) => Promise.resolve(file),
  });
  const { app } = page;
  const records = async (): Promise<SessionRecord[]> => (await page.stores.sessions.list()).filter(isSession);
  app.ownImport.add([await cutClip(await demoClip('demo-side.mp4'), 12)]);
  // Real workers start slowly on a machine that is shared with others.
  await vi.waitFor(() => expect(app.ownImport.clips[0]?.scan.kind).toBe('found'), { timeout: 60_000 });
  app.ownImport.presetModel('lite');
  void app.desk.analyse(app.ownImport);
  await eventually(async () => expect((await records())[0]?.clips[0]?.videoFile).toBe('clip-0.video'));
  await eventually(() => expect(app.desk.saving).toEqual([]));
  const session = app.session!;
  const { track: quick } = session.clip;
  expect(session.clip.context.model).toBe('lite');

  expect(await app.desk.readAgain(session, 'heavy')).toBe(true);
  await eventually(async () => expect((await records())[0]?.clips[0]?.context.model).toBe('heavy'));
  const { track: exact, timing, analysis } = app.session!.clip;
  expect(timing.framesInferred).toBeGreaterThanOrEqual(12);
  expect(Array.from(exact.timesS)).toEqual(Array.from(quick.timesS));
  expect(exact.landmarks).not.toEqual(quick.landmarks);
  // Nose, hips and heels of somebody who runs upright.
  const heightOf = (landmark: number): number => exact.landmarks[landmarkOffset(6, landmark) + 1]!;
  expect(heightOf(0)).toBeLessThan(heightOf(23));
  expect(heightOf(23)).toBeLessThan(heightOf(29));
  // A fifth of a second holds no stride: the reading has failed, and says so instead of all clear.
  expect(analysis.state.kind).toBe('unreliable');
  expect(analysis.findings).toEqual([]);
  expect(await records()).toHaveLength(1);
}, 120_000);
