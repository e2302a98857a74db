import { describe, expect, test } from 'vitest';
import { excludeRange } from '../../../../src/core/review/exclude-range.ts';
import { landmarksAt, placeLandmark, releaseLandmark } from '../../../../src/core/review/landmark-edits.ts';
import { neighbourLimits } from '../../../../src/core/review/neighbour-limits.ts';

describe('stretches that are left out', () => {
  test('become one where they touch, and stay in order where they do not', () => {
    const two = excludeRange([{ startS: 5, endS: 6 }], { startS: 1, endS: 2 });
    expect(two).toEqual([
      { startS: 1, endS: 2 },
      { startS: 5, endS: 6 },
    ]);
    expect(excludeRange(two, { startS: 1.5, endS: 5 })).toEqual([{ startS: 1, endS: 6 }]);
  });
});

describe('landmarks put in place', () => {
  const knee = { timeS: 1, landmark: 25, x: 0.2, y: 0.3 };

  test('one to a landmark and frame, kept near the picture', () => {
    const placed = placeLandmark([knee, { ...knee, timeS: 1.1 }], { ...knee, x: 9, y: -9 });
    expect(landmarksAt(placed, 1)).toEqual([{ ...knee, x: 2, y: -1 }]);
    expect(placed).toHaveLength(2);
  });

  test('released leaves the other frames', () => {
    expect(releaseLandmark([knee, { ...knee, timeS: 1.1 }], knee)).toEqual([{ ...knee, timeS: 1.1 }]);
  });
});

describe('how far an event can go', () => {
  const place = (side: 'left' | 'right', timeS: number) => ({ side, type: 'toe-off' as const, timeS });
  const events = [place('left', 1), place('right', 1.4), place('left', 1.5), place('left', 2)];

  test('to the neighbours of its own foot, or the ends of the clip', () => {
    const within = { durationS: 3, marginS: 0.1 };
    expect(neighbourLimits(events, events[2]!, within)).toEqual({ fromS: 1.1, toS: 1.9 });
    expect(neighbourLimits(events, events[1]!, within)).toEqual({ fromS: 0, toS: 3 });
  });

  test('never leaves an event outside of its own limits', () => {
    const close = [place('left', 1), place('left', 1.02), place('left', 1.04)];
    expect(neighbourLimits(close, close[1]!, { durationS: 3, marginS: 0.1 })).toEqual({
      fromS: 1.02,
      toS: 1.02,
    });
  });
});
