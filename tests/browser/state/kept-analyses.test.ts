import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import type { RunAnalysis } from '../../../src/core/findings/run-analysis.ts';
import { JOINT_INDEX } from '../../../src/core/pose/landmark.ts';
import type { PoseTrack } from '../../../src/core/pose/pose-track.ts';
import { excludeRange } from '../../../src/core/review/exclude-range.ts';
import { SessionKeeper } from '../../../src/state/session/session-keeper.svelte.ts';
import { withLongAnalyses } from '../../../src/state/session/long-clip.ts';
import { RunSession, type ClipInput } from '../../../src/state/session/run-session.svelte.ts';
import { storageOpener } from '../../../src/storage/open-storage.ts';
import { createSessionStore } from '../../../src/storage/session-store.ts';
import { freshName } from '../storage/stored-session.ts';
import { longClipInput } from './long-clip-input.ts';
import { eventually } from './visited-page.ts';

const ID = 'a1b2c3d4e5';
/** Just long enough to be analysed off the page's thread. */
const FRAMES = 1510;
const CODE = 'index-abc.js';
/** What no analysis gives: whatever shows it was read from where it is kept. */
const MARK = 'kept';

let clips: readonly ClipInput[];
/** What a page without anything kept finds. */
let plain: unknown;
let open: ReturnType<typeof storageOpener>;

beforeAll(async () => {
  clips = await withLongAnalyses([longClipInput(FRAMES)], new AbortController().signal);
  plain = computed(longClipInput(FRAMES).track);
}, 60_000);

beforeEach(async () => {
  open = storageOpener(freshName());
  const session = new RunSession(clips, { id: ID, createdMs: 0, isDemo: false }, 'Long run');
  const kept = { videos: [false], tracks: [false] };
  await keeper(CODE).save(session, null, kept);
});

/** A page of its own that runs this code. */
function keeper(code: string): SessionKeeper {
  return new SessionKeeper(createSessionStore(open, code), () => undefined);
}

async function openRun(code = CODE): Promise<RunSession> {
  const opened = await keeper(code).open(ID);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  return opened.session;
}

/** Marks what is kept; fails where nothing is. */
async function mark(): Promise<void> {
  const { database } = await open();
  const kept = await database.get('analyses', [ID, 0]);
  if (!kept) throw new Error('nothing is kept');
  await database.put('analyses', { ...kept, analysis: { ...kept.analysis, coreVersion: MARK } }, [ID, 0]);
}

/** The numbers that a reader sees, and a path that the picture's drawing follows. */
function told({ strides, events, summary, trajectories }: RunAnalysis): unknown {
  return { strides, events, summary, heel: trajectories.x[JOINT_INDEX.heel.left] };
}

function computed(track: PoseTrack): unknown {
  return told(analyzeRun(track, longClipInput(FRAMES).context));
}

test('a long run opens with the analysis that was kept, to the last digit', async () => {
  const session = await openRun();
  expect(told(session.clip.analysis)).toEqual(plain);
  await mark();
  expect((await openRun()).clip.analysis.coreVersion).toBe(MARK);
});

test('other code computes anew, and keeps what it found', async () => {
  await mark();
  const { analysis } = (await openRun('index-def.js')).clip;
  expect(analysis.coreVersion).not.toBe(MARK);
  expect(told(analysis)).toEqual(plain);
  await eventually(async () => {
    const kept = await (await open()).database.get('analyses', [ID, 0]);
    expect(kept?.madeFrom).toContain('index-def.js');
  });
  expect((await openRun('index-def.js')).clip.analysis.coreVersion).not.toBe(MARK);
});

test('another track computes anew', async () => {
  await mark();
  const { track } = longClipInput(FRAMES);
  const seen = track.landmarks.findIndex(Number.isFinite);
  track.landmarks[seen] = (track.landmarks[seen] ?? 0) + 1;
  await createSessionStore(open).writeTrack(ID, 'clip-0.track', track);
  const { analysis } = (await openRun()).clip;
  expect(analysis.coreVersion).not.toBe(MARK);
  expect(told(analysis)).toEqual(computed(track));
});

test('a correction is kept when the run is left, and never shown as what was before it', async () => {
  const page = keeper(CODE);
  const opened = await page.open(ID);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const { session } = opened;
  const stop = page.follow(session);
  await mark();
  const { edits } = session.clip.history;
  session.clip.history.edit('leave out a stretch', {
    excludedRanges: excludeRange(edits.excludedRanges, { startS: 4, endS: 9 }),
  });
  void session.clip.analysis;
  await vi.waitFor(() => expect(session.clip.isBehind).toBe(false), { timeout: 30_000 });
  await eventually(() => expect(page.isWriting).toBe(false));
  stop();
  const excluded = session.clip.analysis.strides.filter((stride) => stride.excluded === 'user').length;
  expect(excluded).toBeGreaterThan(4);
  await eventually(async () => {
    const kept = await (await open()).database.get('analyses', [ID, 0]);
    expect(kept?.madeFrom).toContain('"startS":4');
  });
  await mark();
  const again = await openRun();
  expect(again.clip.analysis.coreVersion).toBe(MARK);
  expect(again.clip.isBehind).toBe(false);
  expect(again.clip.analysis.strides.filter((stride) => stride.excluded === 'user')).toHaveLength(excluded);
});

test('what is kept goes with the run', async () => {
  await mark();
  await createSessionStore(open, CODE).purge(ID);
  expect(await (await open()).database.count('analyses')).toBe(0);
});
