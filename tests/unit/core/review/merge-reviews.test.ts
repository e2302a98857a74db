import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';

import { EMPTY_REVIEW, type ClipReview, type FrameNote } from '../../../../src/core/review/clip-review.ts';
import { mergeReviews } from '../../../../src/core/review/merge-reviews.ts';

const note = (id: string, text = id): FrameNote => ({
  id,
  timeS: 1,
  stride: null,
  metric: null,
  text,
  createdMs: 0,
});
const withNotes = (...notes: FrameNote[]): ClipReview => ({ ...EMPTY_REVIEW, notes });
const texts = ({ notes }: ClipReview): string[] => notes.map(({ text }) => text);

describe('one review from two tabs', () => {
  test('what either added is there', () => {
    const base = withNotes(note('old'));
    const merged = mergeReviews(base, withNotes(note('old'), note('b')), withNotes(note('old'), note('a')));
    expect(texts(merged).toSorted()).toEqual(['a', 'b', 'old']);
  });

  test('what either changed or took away is so; where both changed one thing, mine wins', () => {
    const base = withNotes(note('1'), note('2'), note('3'), note('4'));
    const mine = withNotes(note('1', 'mine'), note('2'), note('4', 'mine'));
    const theirs = withNotes(note('1'), note('2', 'theirs'), note('3'), note('4', 'theirs'));
    expect(texts(mergeReviews(base, mine, theirs))).toEqual(['mine', 'theirs', 'mine']);
    expect(texts(mergeReviews(base, base, withNotes(note('4'))))).toEqual(['4']);
  });

  test('what one took away and the other changed since stays', () => {
    const base = withNotes(note('1'));
    expect(texts(mergeReviews(base, EMPTY_REVIEW, withNotes(note('1', 'changed'))))).toEqual(['changed']);
    expect(texts(mergeReviews(base, withNotes(note('1', 'changed')), EMPTY_REVIEW))).toEqual(['changed']);
  });

  test('verdicts go by what they are about, corrections by what they correct', () => {
    const verdict = (about: string, word: 'agree' | 'disagree') => ({ about, verdict: word });
    const base: ClipReview = { ...EMPTY_REVIEW, verdicts: [verdict('shoes', 'agree')] };
    const mine: ClipReview = {
      ...base,
      edits: {
        ...base.edits,
        badStrides: [{ side: 'left', contactS: 1 }],
        landmarks: [{ timeS: 1, landmark: 25, x: 0.5, y: 0.5 }],
      },
    };
    const theirs: ClipReview = {
      ...base,
      verdicts: [verdict('shoes', 'disagree')],
      edits: {
        ...base.edits,
        excludedRanges: [{ startS: 2, endS: 3 }],
        landmarks: [{ timeS: 1, landmark: 25, x: 0.1, y: 0.1 }],
      },
    };
    const merged = mergeReviews(base, mine, theirs);
    expect(merged.verdicts).toEqual([verdict('shoes', 'disagree')]);
    expect(merged.edits.badStrides).toHaveLength(1);
    expect(merged.edits.excludedRanges).toHaveLength(1);
    expect(merged.edits.landmarks, 'the same point twice: mine').toEqual(mine.edits.landmarks);
  });

  test('nothing new gives back the very same review, whatever the order of the fields', () => {
    const base = withNotes(note('1'));
    const mine = withNotes(note('1'), note('2'));
    const { text, ...rest } = note('1');
    expect(mergeReviews(base, mine, withNotes({ text, ...rest }))).toBe(mine);
  });

  test('two tabs that take each other in end with the same notes, and no added one is lost', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(ids, ids, ids, (old, here, there) => {
        const [base, mine, theirs] = [old, here, there].map((names) =>
          withNotes(...names.map((id) => note(id))),
        );
        if (!base || !mine || !theirs) throw new Error('three');
        const one = texts(mergeReviews(base, mine, theirs)).toSorted();
        expect(one).toEqual(texts(mergeReviews(base, theirs, mine)).toSorted());
        for (const id of [...here, ...there]) if (!old.includes(id)) expect(one).toContain(id);
      }),
    );
  });
});
