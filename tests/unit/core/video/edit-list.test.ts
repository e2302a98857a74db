import { describe, expect, test } from 'vitest';
import { planEdits, type Edit } from '../../../../src/core/video/edit-list.ts';

const edit = (mediaS: number | null, durationS: number, rate = 1): Edit => ({ mediaS, durationS, rate });

describe('planEdits', () => {
  test('a recording without edits, or with a list that shows nothing', () => {
    expect(planEdits([])).toBeNull();
    expect(planEdits([edit(null, 3)])).toBeNull();
    expect(planEdits([edit(2, 3, -1)])).toBeNull();
  });

  test.each([
    ['as it is', [edit(0, 10)], { startS: 0, endS: 10 }],
    ['to the end', [edit(0.5, 0)], { startS: 0.5, endS: Infinity }],
    ['cut off at both ends', [edit(2, 5)], { startS: 2, endS: 7 }],
    ['begins late', [edit(null, 1), edit(0, 10)], { startS: 0, endS: 10 }],
    ['two entries that join on', [edit(0, 3), edit(3.001, 4)], { startS: 0, endS: 7.001 }],
  ])('plays what was recorded: %s', (_, edits, { startS, endS }) => {
    const plan = planEdits(edits);
    expect(plan).toMatchObject({ startS, pieces: 1, speeds: false, differs: false });
    expect(plan?.endS).toBeCloseTo(endS, 9);
  });

  test('slow motion with ramps is one stretch at the speed of the camera', () => {
    const plan = planEdits([edit(1, 1), edit(2, 1, 0.5), edit(2.5, 16, 0.125), edit(4.5, 2)]);
    expect(plan).toEqual({ startS: 1, endS: 6.5, pieces: 1, speeds: true, differs: true });
  });

  test('of pieces the longest recorded one is left, not the one that plays longest', () => {
    const plan = planEdits([edit(0, 16, 0.125), edit(5, 4), edit(20, 3)]);
    expect(plan).toEqual({ startS: 5, endS: 9, pieces: 3, speeds: true, differs: true });
  });

  test('a held picture and a pause are undone; the pieces before and after join on', () => {
    for (const held of [edit(4, 2, 0), edit(null, 2)]) {
      const plan = planEdits([edit(0, 4), held, edit(4, 4)]);
      expect(plan).toMatchObject({ startS: 0, endS: 8, pieces: 1, differs: true });
    }
  });
});
