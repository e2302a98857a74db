import { expect, test } from 'vitest';
import { reviewPlace, returnToPlace } from '../../../src/state/session/review-place.ts';
import { RunSession, type ClipInput } from '../../../src/state/session/run-session.svelte.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { readGoldenTrack } from '../../support/read-golden-track.ts';

function input(name: Parameters<typeof readGoldenTrack>[0]): ClipInput {
  return {
    file: null,
    info: { name } as ClipInput['info'],
    track: readGoldenTrack(name),
    context: DEFAULT_CONTEXT,
    timing: { decodeMs: 0, inferMs: 0, totalMs: 0, framesInferred: 0, lanes: 1, delegate: 'CPU' },
  };
}

/** A run of two views, as it is loaded from the device. */
function loaded(id = 'run-1'): RunSession {
  const identity = { id, createdMs: 0, isDemo: false };
  return new RunSession([input('side-right-heel'), input('rear-valgus')], identity);
}

/** As a browser keeps it over a load. */
const kept = (session: RunSession): unknown => JSON.parse(JSON.stringify(reviewPlace(session)));

test('a run that is loaded again shows the view, the tab, the number and the frame that it showed', () => {
  const session = loaded();
  session.select(1);
  const { clip } = session;
  clip.reviewTab = 'numbers';
  clip.numbersView = 'cycle';
  clip.showStride(2, 'knee-alignment');
  session.openFinding = null;

  const again = loaded();
  expect(returnToPlace(again, kept(session))).toBe(true);
  expect(reviewPlace(again)).toEqual(reviewPlace(session));
  expect(again.clip).toBe(again.clips[1]);
  expect(again.clip).toMatchObject({ reviewTab: 'numbers', numbersView: 'cycle', selectedStride: 2 });
  expect(again.clip.playhead.frame).toBe(clip.playhead.frame);
});

test('another run, and what is no place, change nothing', () => {
  const session = loaded();
  session.select(1);
  const fresh = reviewPlace(loaded());
  for (const left of [kept(loaded('other')), null, 7, 'run-1', { run: 'other', clip: 1 }]) {
    const again = loaded();
    expect(returnToPlace(again, left)).toBe(false);
    expect(reviewPlace(again)).toEqual(fresh);
  }
  const again = loaded();
  const clips = [{ reviewTab: 'none', numbersView: 3, metric: 'toString', stride: 1e9, frame: -1 }, 'x'];
  returnToPlace(again, { run: 'run-1', clip: 5, openFinding: 4, clips });
  expect(reviewPlace(again)).toEqual(fresh);
});

test('a run that is not kept leaves no place', () => {
  expect(reviewPlace(new RunSession([input('side-right-heel')]))).toBeNull();
});
