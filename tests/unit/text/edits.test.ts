import { describe, expect, test } from 'vitest';
import { JOINT_INDEX } from '../../../src/core/pose/landmark.ts';
import { listEdits } from '../../../src/core/review/list-edits.ts';
import { isUnedited, type RunEdits } from '../../../src/core/run/run-edits.ts';
import { describeEdit, landmarkName } from '../../../src/text/edits.ts';

const edits: RunEdits = {
  events: [
    { kind: 'replace', side: 'left', type: 'initial-contact', fromTimeS: 2.5, timeS: 2.533 },
    { kind: 'replace', side: 'left', type: 'toe-off', fromTimeS: 2.8, timeS: 2.75 },
    { kind: 'add', side: 'right', type: 'toe-off', timeS: 0.5 },
    { kind: 'delete', side: 'right', type: 'initial-contact', timeS: 4 },
  ],
  badStrides: [{ side: 'right', contactS: 3 }],
  excludedRanges: [{ startS: 1, endS: 1.5 }],
  landmarks: [{ timeS: 2, landmark: JOINT_INDEX.knee.left, x: 0.5, y: 0.5 }],
};

describe('corrections in words', () => {
  test('each says what was done, in the order of the clip', () => {
    expect(listEdits(edits).map(describeEdit)).toEqual([
      'Right toe-off added',
      'Left out up to 0:01.50',
      'Left knee put in its place',
      'Left initial contact moved 33 ms later',
      'Left toe-off moved 50 ms earlier',
      'Right stride left out',
      'Right initial contact removed',
    ]);
  });

  test('taking each back one by one leaves nothing', () => {
    let left = edits;
    for (let count = 7; count > 0; count--) {
      const listed = listEdits(left);
      expect(listed).toHaveLength(count);
      left = listed[0]!.without;
    }
    expect(isUnedited(left)).toBe(true);
  });

  test('a landmark that is no joint has a number', () => {
    expect(landmarkName(JOINT_INDEX.toe.right)).toBe('right toe');
    expect(landmarkName(0)).toBe('point 0');
  });
});
