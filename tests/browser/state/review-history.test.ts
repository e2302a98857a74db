import { describe, expect, test } from 'vitest';
import { EMPTY_REVIEW } from '../../../src/core/review/clip-review.ts';
import { exchangeReview } from '../../../src/core/review/exchange-review.ts';
import { ReviewHistory } from '../../../src/state/session/review-history.svelte.ts';

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

  test('takes the other sides’ names throughout, undo and redo too, when the video turns out to be mirrored', () => {
    const history = new ReviewHistory();
    const note = { id: 'n', timeS: 1.3, stride: bad, metric: null, text: 'left', createdMs: 0 };
    history.edit('mark stride as bad', { badStrides: [bad] });
    history.edit('move joint', { landmarks: [{ timeS: 1, landmark: 25, x: 0.5, y: 0.5 }] });
    history.change('judge finding', { verdicts: [{ about: 'overstride-left', verdict: 'agree' }] });
    history.change('add note', { notes: [note] });
    history.undo();
    history.rename(exchangeReview);
    expect(history.undoLabel).toBe('judge finding');
    expect(history.review.verdicts).toEqual([{ about: 'overstride-right', verdict: 'agree' }]);
    expect(history.edits.landmarks[0]?.landmark).toBe(26);
    history.undo();
    history.undo();
    expect(history.edits).toMatchObject({ badStrides: [{ side: 'right', contactS: 1.2 }], landmarks: [] });
    for (let step = 0; step < 3; step++) history.redo();
    expect(history.review.notes).toEqual([{ ...note, stride: { side: 'right', contactS: 1.2 } }]);
  });

  test('a verdict leaves the corrections the same object, so that nothing is computed anew', () => {
    const history = new ReviewHistory();
    const before = history.edits;
    history.change('judge finding', { verdicts: [{ about: 'overstride-left', verdict: 'agree' }] });
    expect(history.edits).toBe(before);
  });
});
