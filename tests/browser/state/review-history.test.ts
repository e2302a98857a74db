import { describe, expect, test } from 'vitest';
import { EMPTY_REVIEW } from '../../../src/core/review/clip-review.ts';
import { ReviewHistory } from '../../../src/state/review-history.svelte.ts';

const bad = { side: 'left', contactS: 1.2 } as const;

describe('the history of a review', () => {
  test('takes back and does again, in words', () => {
    const history = new ReviewHistory();
    expect(history.undoLabel).toBeNull();
    history.edit('mark stride as bad', { badStrides: [bad] });
    history.change('judge finding', { verdicts: [{ about: 'overstride-left', verdict: 'agree' }] });
    expect(history.undoLabel).toBe('judge finding');
    history.undo();
    expect(history.review.verdicts).toEqual([]);
    expect(history.edits.badStrides).toEqual([bad]);
    expect(history.redoLabel).toBe('judge finding');
    history.undo();
    expect(history.review).toEqual(EMPTY_REVIEW);
    history.redo();
    history.redo();
    expect(history.review.verdicts).toHaveLength(1);
    expect(history.redoLabel).toBeNull();
  });

  test('takes a whole gesture back at once, and forgets the undone when something new is done', () => {
    const history = new ReviewHistory();
    for (const contactS of [1, 1.1, 1.2]) {
      history.edit('move', { badStrides: [{ side: 'left', contactS }] }, 'drag-1');
    }
    history.edit('move', { badStrides: [bad, bad] }, 'drag-2');
    history.undo();
    expect(history.edits.badStrides).toEqual([bad]);
    history.undo();
    expect(history.edits.badStrides).toEqual([]);
    history.edit('move', { badStrides: [bad] });
    expect(history.redoLabel).toBeNull();
  });

  test('a verdict leaves the corrections the same object, so that nothing is computed anew', () => {
    const history = new ReviewHistory();
    const before = history.edits;
    history.change('judge finding', { verdicts: [{ about: 'overstride-left', verdict: 'agree' }] });
    expect(history.edits).toBe(before);
  });
});
