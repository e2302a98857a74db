import { expect, test } from 'vitest';

import type { CoachWord } from '../../../src/core/review/coach-word.ts';
import { Films } from '../../../src/state/knees/films.svelte.ts';
import type { SessionLibrary, SessionRecord } from '../../../src/state/session/session-library.svelte.ts';

const WORD: CoachWord = { cue: 'Quicker', exercises: ['clamshell'], nextFilm: '2026-12-20' };
const FILMED_MS = Date.UTC(2026, 10, 20, 12);

interface Kept {
  readonly createdMs?: number;
  readonly updatedMs?: number;
  readonly hasVideo?: boolean;
  readonly coach?: CoachWord | null;
  readonly sizeBytes?: number;
  readonly isDemo?: boolean;
  readonly refused?: boolean;
}

function film(id: string, kept: Kept = {}): SessionRecord {
  const { createdMs = FILMED_MS, updatedMs = 1, hasVideo = true, coach = null, isDemo = false } = kept;
  const clip = {
    view: 'side',
    refused: kept.refused ?? false,
    info: {},
    file: { name: 'run.mp4', sizeBytes: kept.sizeBytes ?? 9 },
    videoFile: hasVideo ? 'clip-0.video' : null,
    review: { coach },
    summary: {},
  };
  return { id, createdMs, updatedMs, isDemo, clips: [clip] } as unknown as SessionRecord;
}

function filmsOf(...sessions: SessionRecord[]): Films {
  const library = { sessions } as unknown as SessionLibrary;
  return new Films(library, () => Promise.reject(new Error('no film is read')));
}

test('a film that comes back from a coach counts once: with its video, and with the coach’s word', () => {
  const answer = film('answer', { hasVideo: false, updatedMs: 5, coach: WORD });
  const own = film('own', { updatedMs: 2 });
  for (const films of [filmsOf(answer, own), filmsOf(own, answer)]) {
    expect(films.kept.map(({ id }) => id)).toEqual(['own']);
    expect(films.coach).toEqual(WORD);
    expect(films.nextDay).toBe('2026-12-20');
    expect(films.before).toBeNull();
  }
});

test('of several answers the newest holds', () => {
  const late = { ...WORD, cue: 'Softer' };
  const films = filmsOf(
    film('first', { hasVideo: false, updatedMs: 5, coach: WORD }),
    film('second', { hasVideo: false, updatedMs: 7, coach: late }),
    film('own'),
  );
  expect(films.coach?.cue).toBe('Softer');
});

test('two films are two, and a word about the older one says nothing of the newer', () => {
  const old = film('old', { createdMs: FILMED_MS - 9e8, coach: WORD });
  const films = filmsOf(film('new'), old);
  expect(films.kept.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(films.before?.id).toBe('old');
  expect(films.coach).toBeNull();
  expect(films.nextDay).toBe('2026-12-18');
  // Two clips of one visit are no copies of each other.
  expect(filmsOf(film('a'), film('b', { sizeBytes: 10 })).kept).toHaveLength(2);
});

test('the demo is no film of the runner', () => {
  expect(filmsOf(film('demo', { isDemo: true })).last).toBeNull();
});

test('a film that gave no numbers is none to follow, and is told of where nothing newer did', () => {
  const failed = film('failed', { refused: true });
  const old = film('old', { createdMs: FILMED_MS - 9e8 });
  expect(filmsOf(failed)).toMatchObject({ last: null, unread: { id: 'failed' } });
  expect(filmsOf(failed, old)).toMatchObject({ last: { id: 'old' }, unread: { id: 'failed' } });
  expect(filmsOf(film('new'), failed)).toMatchObject({ last: { id: 'new' }, unread: null });
  expect(filmsOf(film('demo', { isDemo: true, refused: true })).unread).toBeNull();
});
