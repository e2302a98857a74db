import { describe, expect, test } from 'vitest';
import { JOINT_INDEX, LANDMARK_COUNT } from '../../../src/core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../../src/core/pose/pose-track.ts';
import { footSquare, fromSquare, intoSquare } from '../../../src/inference/foot-points/foot-square.ts';

/** Shoulders 100 px above the hips, the left foot 40 px long. */
function body(heelX = 80, toeX = 120): Float32Array {
  const landmarks = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  const put = (index: number, x: number, y: number): void => landmarks.set([x, y], index * LANDMARK_STRIDE);
  for (const side of ['left', 'right'] as const) {
    put(JOINT_INDEX.shoulder[side], 100, 50);
    put(JOINT_INDEX.hip[side], 100, 150);
  }
  put(JOINT_INDEX.ankle.left, 85, 300);
  put(JOINT_INDEX.heel.left, heelX, 320);
  put(JOINT_INDEX.toe.left, toeX, 330);
  return landmarks;
}

describe('footSquare', () => {
  test('lies around the middle of the foot and is as long as the trunk', () => {
    expect(footSquare(body(), 'left')).toMatchObject({
      centre: { x: 100, y: 325 },
      side: 100,
      mirrored: false,
    });
  });

  test('a foot that points to the left is seen in a mirror', () => {
    const square = footSquare(body(120, 80), 'left');
    expect(square?.mirrored).toBe(true);
    expect(square && intoSquare(square, { x: 80, y: 330 })).toEqual({ x: 0.7, y: 0.55 });
  });

  test.each([false, true])('into the square and back is where it was, mirrored %s', (mirrored) => {
    const square = footSquare(mirrored ? body(120, 80) : body(), 'left');
    if (!square) throw new Error('no square');
    const there = fromSquare(square, intoSquare(square, { x: 91.5, y: 301 }));
    expect(there.x).toBeCloseTo(91.5, 9);
    expect(there.y).toBeCloseTo(301, 9);
  });

  test('there is none where the foot was not seen, or the runner is tiny', () => {
    const unseen = body();
    unseen[JOINT_INDEX.heel.left * LANDMARK_STRIDE] = Number.NaN;
    expect(footSquare(unseen, 'left')).toBeNull();
    const tiny = body().map((value, at) => (at % LANDMARK_STRIDE < 2 ? value / 10 : value));
    expect(footSquare(tiny, 'left')).toBeNull();
  });
});
