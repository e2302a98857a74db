import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createPoseTrack } from '../../../src/core/pose/pose-track.ts';
import type { FrameNote } from '../../../src/core/review/clip-review.ts';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import { isSession, type SessionRecord } from '../../../src/storage/session-record.ts';
import { freshName } from '../storage/stored-session.ts';
import { clipInput } from '../ui/synthetic-clip.ts';
import { videoFile } from './fake-pose-service.ts';
import { eventually, visitPage, type Visit } from './visited-page.ts';

const ID = 'a1b2c3d4e5';
let databaseName: string;
/** Each stands for a tab: they share the device and nothing else. */
const tab = (): Visit => visitPage(databaseName);

beforeEach(() => {
  databaseName = freshName();
});

afterEach(() => vi.restoreAllMocks());

function madeRun(): RunSession {
  const times = Float64Array.from({ length: 100 }, (_, frame) => frame / 50);
  const clip = clipInput(videoFile('evening.mp4'), createPoseTrack(100, 60, times));
  return new RunSession([clip], { id: ID, createdMs: 1_790_000_000_000, isDemo: false });
}

async function keepRun(): Promise<void> {
  await tab().app.keeper.receive(madeRun(), null);
}

/** Opens the kept run in a tab of its own, as the results screen does. */
async function openRun(): Promise<{ readonly visit: Visit; readonly run: RunSession }> {
  const visit = tab();
  await visit.app.openSession(ID);
  if (!visit.app.session) throw new Error(`not opened: ${JSON.stringify(visit.app.notOpened)}`);
  return { visit, run: visit.app.session };
}

const note = (id: string): FrameNote => ({
  id,
  timeS: 0.5,
  stride: null,
  metric: null,
  text: `comment ${id}`,
  createdMs: 0,
});

function comment({ clip }: RunSession, id: string): void {
  clip.history.change('add comment', { notes: [...clip.history.review.notes, note(id)] });
}

const notesOf = ({ clip }: RunSession): string[] => clip.history.review.notes.map(({ id }) => id).toSorted();

async function stored(): Promise<SessionRecord> {
  const read = await tab().stores.sessions.get(ID);
  if (!read || !isSession(read)) throw new Error('the run is not there');
  return read;
}

const storedNotes = async (): Promise<string[]> =>
  ((await stored()).clips[0]?.review?.notes ?? []).map(({ id }) => id).toSorted();

describe('one run in two tabs', () => {
  test('comments of both are kept, shown in both, and the user hears of it', async () => {
    await keepRun();
    const [a, b] = [await openRun(), await openRun()];
    comment(a.run, 'a');
    await eventually(() => expect(notesOf(b.run)).toEqual(['a']));
    expect(b.visit.app.keeper.elsewhere).toBe('changed');
    comment(b.run, 'b');
    await eventually(() => expect(notesOf(a.run)).toEqual(['a', 'b']));
    await eventually(async () => expect(await storedNotes()).toEqual(['a', 'b']));
    // What is undone here is what was done here.
    a.run.clip.history.undo();
    expect(notesOf(a.run)).toEqual(['b']);
    await eventually(() => expect(notesOf(b.run)).toEqual(['b']));
  });

  test('both at the same moment, and settings beside comments, are kept', async () => {
    await keepRun();
    const [a, b] = [await openRun(), await openRun()];
    comment(a.run, 'a');
    comment(b.run, 'b');
    b.run.clip.updateContext({ heightM: 1.8 });
    await eventually(async () => {
      expect(await storedNotes()).toEqual(['a', 'b']);
      expect((await stored()).clips[0]?.context.heightM).toBe(1.8);
      expect([notesOf(a.run), notesOf(b.run)]).toEqual([
        ['a', 'b'],
        ['a', 'b'],
      ]);
      expect(a.run.clip.context.heightM).toBe(1.8);
    });
  });

  test('a run renamed in a library that was read before keeps what was added since', async () => {
    await keepRun();
    const library = tab();
    await library.app.library.load();
    const [listed] = library.app.library.sessions;
    const { run } = await openRun();
    comment(run, 'a');
    await eventually(async () => expect(await storedNotes()).toEqual(['a']));
    await library.app.library.rename(listed!, 'Thursday');
    expect(await storedNotes()).toEqual(['a']);
    await eventually(() => expect(run.title).toBe('Thursday'));
    comment(run, 'b');
    await eventually(async () => expect(await storedNotes()).toEqual(['a', 'b']));
    expect((await stored()).title).toBe('Thursday');
  });

  test('deleted in one tab it stays deleted, and the other tab says so', async () => {
    await keepRun();
    const { visit, run } = await openRun();
    const library = tab();
    await library.app.library.load();
    await library.app.library.remove(library.app.library.sessions[0]!);
    comment(run, 'a');
    await eventually(() => expect(visit.app.keeper.elsewhere).toBe('deleted'));
    window.dispatchEvent(new Event('pagehide'));
    expect(await tab().stores.sessions.list()).toEqual([]);
  });
});

test('an edit is on its way before the page is gone, settings that are typed too', async () => {
  await keepRun();
  const { run } = await openRun();
  comment(run, 'a');
  run.clip.updateContext({ heightM: 1.8 });
  window.dispatchEvent(new Event('pagehide'));
  // One look, no waiting: what is read now was asked for before.
  const [clip] = (await stored()).clips;
  expect(clip?.review?.notes.map(({ id }) => id)).toEqual(['a']);
  expect(clip?.context.heightM).toBe(1.8);
});

test('a run that is being received is no leftover to a tab that opens meanwhile', async () => {
  const receiver = tab();
  const { sessions } = receiver.stores;
  const put = sessions.put.bind(sessions);
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  // A slow disk: the files lie there, the record that names them does not yet.
  const slow = vi.spyOn(sessions, 'put').mockImplementation(async (record) => {
    await held;
    await put(record);
  });
  const receiving = receiver.app.keeper.receive(madeRun(), null);
  await eventually(() => expect(slow).toHaveBeenCalled());
  await tab().app.tidyUp();
  goOn();
  await receiving;
  expect((await tab().app.keeper.open(ID)).kind).toBe('opened');
});
