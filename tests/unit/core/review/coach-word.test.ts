import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ClipReviewSchema, EMPTY_REVIEW, toStoredReview } from '../../../../src/core/review/clip-review.ts';
import { coachWordOf, type CoachWord } from '../../../../src/core/review/coach-word.ts';
import { mergeReviews } from '../../../../src/core/review/merge-reviews.ts';

const WORD: CoachWord = { cue: 'Kneecaps ahead', exercises: ['clamshell'], nextFilm: '2026-12-24' };

describe('a coach’s word', () => {
  test('is read as it was written, and missing in older records', () => {
    const stored = toStoredReview({ ...EMPTY_REVIEW, coach: WORD });
    expect(v.parse(ClipReviewSchema, stored).coach).toEqual(WORD);
    const { coach: _coach, ...older } = stored;
    expect(v.parse(ClipReviewSchema, older).coach).toBeNull();
  });

  test.each([
    ['a cue that is no text', { ...WORD, cue: 7 }],
    ['a cue without end', { ...WORD, cue: 'x'.repeat(401) }],
    ['an exercise of nobody', { ...WORD, exercises: ['headstand'] }],
    ['too many exercises', { ...WORD, exercises: Array.from({ length: 7 }, () => 'squat') }],
    ['a day that is none', { ...WORD, nextFilm: '2026-02-30' }],
    ['a word that is a list', [WORD]],
  ])('from a file is refused with %s', (_name, coach) => {
    expect(v.safeParse(ClipReviewSchema, { ...toStoredReview(EMPTY_REVIEW), coach }).success).toBe(false);
  });

  test('names an exercise once, however often a file has it', () => {
    const coach = { ...WORD, exercises: ['squat', 'squat'] };
    const read = v.parse(ClipReviewSchema, { ...toStoredReview(EMPTY_REVIEW), coach });
    expect(read.coach?.exercises).toEqual(['squat']);
  });

  test('that asks for nothing is none', () => {
    expect(coachWordOf({ cue: '  ', exercises: [], nextFilm: null })).toBeNull();
    expect(coachWordOf({ ...WORD, cue: ' Tall ' })?.cue).toBe('Tall');
  });

  test('of two tabs: what was changed holds, and nothing changed changes nothing', () => {
    const mine = { ...EMPTY_REVIEW, coach: WORD };
    const theirs = { ...EMPTY_REVIEW, coach: { ...WORD, cue: 'Quicker' } };
    expect(mergeReviews(EMPTY_REVIEW, EMPTY_REVIEW, theirs).coach?.cue).toBe('Quicker');
    expect(mergeReviews(EMPTY_REVIEW, mine, theirs).coach).toBe(WORD);
    expect(mergeReviews(mine, mine, { ...EMPTY_REVIEW, coach: null }).coach).toBeNull();
    expect(mergeReviews(mine, mine, { ...mine, coach: { ...WORD } })).toBe(mine);
  });
});
