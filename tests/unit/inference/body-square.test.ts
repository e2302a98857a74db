import { describe, expect, test } from 'vitest';

import {
  fromSquare,
  squareAroundBody,
  squareAroundPicture,
} from '../../../src/inference/litert/body-square.ts';

describe('squareAroundBody', () => {
  test('is upright and a quarter wider than the circle through a point straight above', () => {
    const square = squareAroundBody({ x: 300, y: 400 }, { x: 300, y: 200 });
    expect(square).toMatchObject({ centre: { x: 300, y: 400 }, side: 500 });
    expect(square?.rotation).toBeCloseTo(0, 12);
  });

  test.each([
    ['to the right', { x: 100, y: 0 }, Math.PI / 2],
    ['to the left', { x: -100, y: 0 }, -Math.PI / 2],
    ['half to the right', { x: 100, y: -100 }, Math.PI / 4],
  ])('turns clockwise as the body leans %s', (_, way, rotation) => {
    expect(squareAroundBody({ x: 0, y: 0 }, way)?.rotation).toBeCloseTo(rotation, 12);
  });

  test('stays within half a turn for a body on its head', () => {
    expect(Math.abs(squareAroundBody({ x: 0, y: 0 }, { x: -1e-6, y: 100 })?.rotation ?? NaN)).toBeCloseTo(
      Math.PI,
      6,
    );
  });

  test('does not exist without a direction', () => {
    expect(squareAroundBody({ x: 5, y: 5 }, { x: 5, y: 5 })).toBeNull();
    expect(squareAroundBody({ x: 5, y: 5 }, { x: Number.NaN, y: 5 })).toBeNull();
  });
});

describe('fromSquare', () => {
  test('takes the alignment point’s direction as up', () => {
    const square = squareAroundBody({ x: 10, y: 20 }, { x: 90, y: 20 });
    const top = fromSquare(square!, 0.5, 0.5 - 80 / square!.side);
    expect(top.x).toBeCloseTo(90, 9);
    expect(top.y).toBeCloseTo(20, 9);
  });

  test('puts a lying picture into the middle of its square', () => {
    const square = squareAroundPicture(400, 200);
    expect(fromSquare(square, 0, 0)).toEqual({ x: 0, y: -100 });
    expect(fromSquare(square, 1, 1)).toEqual({ x: 400, y: 300 });
  });
});
