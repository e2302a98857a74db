import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';

import { isSession } from '../../../src/storage/session-record.ts';
import { freshName } from '../storage/stored-session.ts';
import { eventually, importFiles, visitPage } from './visited-page.ts';

interface QuotaSession {
  send(method: string, params: { origin: string; quotaSize?: number }): Promise<unknown>;
}
const { origin } = location;

/** Leaves so many bytes on the device; undefined gives all of them back. */
async function leaveRoom(bytes?: number): Promise<void> {
  const { usage = 0 } = await navigator.storage.estimate();
  const quota = bytes === undefined ? {} : { quotaSize: usage + bytes };
  await (cdp() as unknown as QuotaSession).send('Storage.overrideQuotaForOrigin', { origin, ...quota });
}

afterEach(() => leaveRoom());

test('a track that fits is kept where its video does not', async () => {
  const name = freshName();
  const before = visitPage(name);
  await before.stores.sessions.list();
  const bytes = crypto.getRandomValues(new Uint8Array(60_000));
  const video = new File([bytes, bytes, bytes, bytes], 'a.mp4', { type: 'video/mp4' });
  await leaveRoom(150_000);
  await importFiles(before, [video]);
  void before.app.desk.analyse(before.app.ownImport);
  await eventually(() => expect(before.service.tracks).toHaveLength(1));
  before.service.tracks[0]!.finish();
  await eventually(() => expect(before.app.keeper.failure?.code).toBe('quota-exceeded'));
  await eventually(() => expect(before.app.keeper.isWriting).toBe(false));

  const after = visitPage(name);
  const [kept] = await after.stores.sessions.list();
  expect(kept && isSession(kept) ? kept.clips[0]?.videoFile : 'no run').toBeNull();
  expect(await after.stores.sessions.readTrack(kept!.id!, 'clip-0.track')).not.toBeNull();
  await after.app.desk.unfinished.load();
  expect(after.app.desk.unfinished.runs).toEqual([]);
});
