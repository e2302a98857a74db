import { describe, expect, test } from 'vitest';

import type { ScanFrame } from '../../../../src/core/scan/scan-frame.ts';
import { summariseScan } from '../../../../src/core/scan/scan-result.ts';
import { stickPerson, type StickPerson } from './stick-person.ts';

const WIDTH = 1280;
const HEIGHT = 720;
const RUNNER: StickPerson = { x: 640, y: 380, height: 400, shoulders: 0.1, facing: 1, stride: 0 };

/** Twelve frames of people given by frame. */
function scan(...people: ((frame: number) => StickPerson | null)[]): readonly ScanFrame[] {
  return Array.from({ length: 12 }, (_, frame) => ({
    frame: frame * 20,
    people: people.flatMap((person) => {
      const seen = person(frame);
      return seen ? [stickPerson(seen)] : [];
    }),
  }));
}

const running = (frame: number): StickPerson => ({ ...RUNNER, stride: 0.2 * Math.sin(frame * 2.1) });

describe('summariseScan', () => {
  test('an empty scan proposes nothing', () => {
    expect(
      summariseScan(
        scan(() => null),
        WIDTH,
        HEIGHT,
      ),
    ).toEqual({
      people: [],
      crop: null,
      view: null,
      facing: null,
    });
  });

  test.each([
    [{ shoulders: 0.1, facing: 1 }, 'side', 'right'],
    [{ shoulders: -0.2, facing: -1 }, 'side', 'left'],
    [{ shoulders: 0.7, facing: 0 }, 'front', null],
    [{ shoulders: -0.7, facing: 0 }, 'rear', null],
    [{ shoulders: 0.1, facing: 0 }, 'side', null],
  ])('%o is seen as %s, facing %s', (look, view, facing) => {
    const result = summariseScan(
      scan((frame) => ({ ...running(frame), ...look })),
      WIDTH,
      HEIGHT,
    );
    expect(result).toMatchObject({ view, facing });
  });

  test('the crop holds both feet of every frame with room to all sides, inside the frame', () => {
    const { crop, people } = summariseScan(scan(running), WIDTH, HEIGHT);
    const box = people[0]?.box;
    if (!crop || !box) throw new Error('nobody found');
    expect(crop.x).toBeLessThanOrEqual(box.x - 0.2 * RUNNER.height);
    expect(crop.x + crop.width).toBeGreaterThanOrEqual(box.x + box.width + 0.2 * RUNNER.height);
    expect(crop.y + crop.height).toBeGreaterThanOrEqual(box.y + box.height + 0.1 * RUNNER.height);
    expect(crop.y).toBeGreaterThanOrEqual(0);
    expect(crop.y + crop.height).toBeLessThanOrEqual(HEIGHT);
  });

  test('a bystander who stands nearer and taller is not the runner', () => {
    const bystander = (): StickPerson => ({ ...RUNNER, x: 250, height: 480 });
    const { people } = summariseScan(scan(bystander, running), WIDTH, HEIGHT);
    expect(people).toHaveLength(2);
    expect(people[0]?.box.x).toBeGreaterThan(450);
  });

  test('someone so near that the feet are cut off is not the runner, though invented feet move', () => {
    const near = (frame: number): StickPerson => ({
      ...RUNNER,
      x: 250,
      y: 500,
      height: 600,
      stride: 0.3 * Math.sin(frame),
    });
    const { people } = summariseScan(scan(near, running), WIDTH, HEIGHT);
    expect(people[0]?.box.x).toBeGreaterThan(450);
  });

  test('with others in the picture the crop says where the runner’s hips are; alone it does not need to', () => {
    const bystander = (): StickPerson => ({ ...RUNNER, x: 250 });
    const { people } = summariseScan(scan(bystander, running), WIDTH, HEIGHT);
    const hips = people[0]?.crop.hips;
    expect(hips && hips.x < RUNNER.x && hips.x + hips.width > RUNNER.x).toBe(true);
    expect(hips && hips.x > 250).toBe(true);
    expect(summariseScan(scan(running), WIDTH, HEIGHT).crop!.hips).toBeNull();
  });

  test('someone who walks through is not the runner, even with moving legs', () => {
    const passerBy = (frame: number): StickPerson => ({
      ...RUNNER,
      x: 100 + frame * 90,
      y: 300,
      stride: 0.2 * Math.sin(frame),
    });
    const { people } = summariseScan(scan(passerBy, running), WIDTH, HEIGHT);
    expect(people[0]?.seenInFrames).toBe(12);
    expect(people[0]?.box.width).toBeLessThan(0.6 * RUNNER.height);
  });

  test('one person who crosses the picture stays one person', () => {
    const crossing = (frame: number): StickPerson => ({ ...running(frame), x: 100 + 300 * (frame % 4) });
    const { people } = summariseScan(scan(crossing), WIDTH, HEIGHT);
    expect(people).toHaveLength(1);
    expect(people[0]?.seenInFrames).toBe(12);
  });
});
