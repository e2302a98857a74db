import { expect, test } from 'vitest';

import { isSession } from '../../../src/storage/session-record.ts';
import { withRoomFor } from '../storage/leave-room.ts';
import { freshName } from '../storage/stored-session.ts';
import { eventually, importFiles, visitPage } from './visited-page.ts';

test('a track that fits is kept where its video does not', async () => {
  const name = freshName();
  const before = visitPage(name);
  await before.stores.sessions.list();
  const bytes = crypto.getRandomValues(new Uint8Array(60_000));
  const video = new File([bytes, bytes, bytes, bytes], 'a.mp4', { type: 'video/mp4' });
  await withRoomFor(150_000, async () => {
    await importFiles(before, [video]);
    void before.app.desk.analyse(before.app.ownImport);
    await eventually(() => expect(before.service.tracks).toHaveLength(1));
    before.service.tracks[0]!.finish();
    await eventually(() => expect(before.app.keeper.failure?.code).toBe('quota-exceeded'));
    await eventually(() => expect(before.app.keeper.isWriting).toBe(false));
  });

  const after = visitPage(name);
  const [kept] = await after.stores.sessions.list();
  expect(kept && isSession(kept) ? kept.clips[0]?.videoFile : 'no run').toBeNull();
  expect(await after.stores.sessions.readTrack(kept!.id!, 'clip-0.track')).not.toBeNull();
  await after.app.desk.unfinished.load();
  expect(after.app.desk.unfinished.runs).toEqual([]);
});
