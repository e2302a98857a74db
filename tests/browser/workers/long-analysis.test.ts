import { expect, test, vi } from 'vitest';

import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { moveEvent } from '../../../src/core/review/event-edits.ts';
import { withLongAnalyses } from '../../../src/state/session/long-clip.ts';
import { RunSession, type RunClip } from '../../../src/state/session/run-session.svelte.ts';
import { analyzeInWorker } from '../../../src/workers/analysis/client/analysis-client.ts';
import { longClipInput } from '../state/long-clip-input.ts';
import { LONGEST_TASK_MS, showLong } from './show-long.ts';

async function openClip(frames: number): Promise<RunClip> {
  const clips = await withLongAnalyses([longClipInput(frames)], new AbortController().signal);
  const [clip] = new RunSession(clips).clips;
  if (!clip) throw new Error('no clip');
  return clip;
}

function moveFirstContact(clip: RunClip): void {
  const contact = clip.analysis.events.find(({ type, timeS }) => type === 'initial-contact' && timeS > 1);
  if (!contact) throw new Error('no contact');
  const { events, badStrides } = clip.history.edits;
  const edits = {
    ...clip.history.edits,
    ...moveEvent({ events, badStrides }, contact, contact.timeS + 0.02),
  };
  clip.history.change('move contact', { edits });
}

test('the worker gives what the page gives, to the last digit', async () => {
  const { track, context } = longClipInput(1200);
  const inWorker = await analyzeInWorker({ track, context }, new AbortController().signal);
  expect(inWorker.strides.length).toBeGreaterThan(20);
  expect(inWorker).toEqual(analyzeRun(track, context));
});

// Ten minutes: `long-analysis.long.test.ts`.
test('two minutes are analysed and shown while the page goes on', async () => {
  const { strides, longestTaskMs } = await showLong(2 * 60 * 60);
  expect(strides).toBeGreaterThan(300);
  expect(longestTaskMs).toBeLessThan(LONGEST_TASK_MS);
});

test('a corrected long clip keeps its numbers until the new ones are there, which are the page’s own', async () => {
  const clip = await openClip(1510);
  const before = clip.analysis;
  moveFirstContact(clip);
  expect(clip.analysis).toBe(before);
  expect(clip.isBehind).toBe(true);
  await vi.waitFor(() => expect(clip.isBehind).toBe(false), { timeout: 30_000 });
  const { track, context } = clip;
  expect(clip.analysis.events).toEqual(analyzeRun(track, { ...context, edits: clip.history.edits }).events);
  expect(clip.analysis.events).not.toEqual(before.events);
});

test('a short clip follows a correction at once', async () => {
  const clip = await openClip(600);
  const before = clip.analysis.events;
  moveFirstContact(clip);
  expect(clip.isBehind).toBe(false);
  expect(clip.analysis.events).not.toEqual(before);
});
