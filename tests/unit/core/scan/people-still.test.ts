import { expect, test } from 'vitest';

import type { PixelBox } from '../../../../src/core/pose/pixel-box.ts';
import { linkPeople } from '../../../../src/core/scan/link-people.ts';
import { peopleStill } from '../../../../src/core/scan/people-still.ts';
import { summariseScan } from '../../../../src/core/scan/scan-result.ts';
import { stickPerson, type StickPerson } from './stick-person.ts';

const SIZE = { width: 1280, height: 720, frames: 4 };
const STANDING: StickPerson = { x: 400, y: 380, height: 400, shoulders: 0.1, facing: 1, stride: 0.1 };

/** A scan of frames 0, 10, 20 … with these people in them. */
const scan = (...frames: (readonly StickPerson[])[]) =>
  frames.map((people, index) => ({ frame: 10 * index, people: people.map(stickPerson) }));

const right = ({ x, width }: PixelBox): number => x + width;

test('shows the frame in which all are seen and cover each other least', () => {
  const other = (x: number): StickPerson => ({ ...STANDING, x });
  const frames = scan(
    [STANDING],
    [STANDING, other(470)],
    [STANDING, other(600)],
    [STANDING, other(700)],
    [STANDING],
  );
  const still = peopleStill(linkPeople(frames), SIZE);
  expect(still?.frame).toBe(20);
  const [runner, bystander] = still?.boxes ?? [];
  expect(right(runner!)).toBeLessThan(bystander!.x);
});

test('someone who is not in that frame has no box in it', () => {
  const [a, b, late] = [100, 500, 900].map((x) => ({ ...STANDING, x }));
  const frames = scan([a!, b!], [a!, b!], [a!, late!]);
  // Three persons: the late one is half as tall again, or it would be taken for the second.
  const tall = frames.map((frame, index) =>
    index < 2 ? frame : { ...frame, people: [stickPerson(a!), stickPerson({ ...late!, height: 700 })] },
  );
  const still = peopleStill(linkPeople(tall), SIZE);
  expect(still?.frame).toBe(0);
  expect(still?.boxes.filter((box) => box === null)).toHaveLength(1);
});

test('boxes what is seen of a person, without legs that are guessed at, and within the picture', () => {
  const near = stickPerson({ ...STANDING, x: 900, y: 560, height: 640 });
  for (let point = 25; point < 33; point++) {
    near[4 * point] = 300;
    near[4 * point + 3] = 0.1;
  }
  // A hand that hangs out of the picture below.
  near[4 * 16 + 1] = 760;
  const frames = [{ frame: 0, people: [stickPerson(STANDING), near] }];
  const [, box] = peopleStill(linkPeople(frames), SIZE)!.boxes;
  expect(box!.x).toBeGreaterThan(780);
  expect(right(box!)).toBeLessThan(1020);
  expect(box!.y + box!.height).toBeLessThanOrEqual(SIZE.height);
  expect(box!.y).toBeLessThan(560 - 0.45 * 640);
});

test('a scan names the frame and the boxes only where there is someone to choose', () => {
  const alone = summariseScan(scan([STANDING], [STANDING]), SIZE.width, SIZE.height);
  expect(alone).not.toHaveProperty('stillFrame');
  expect(alone.people[0]).not.toHaveProperty('still');
  const { people, stillFrame } = summariseScan(
    scan([STANDING], [STANDING, { ...STANDING, x: 900 }]),
    SIZE.width,
    SIZE.height,
  );
  expect(stillFrame).toBe(10);
  for (const { still, box } of people) {
    expect(still!.x).toBeLessThanOrEqual(box.x);
    expect(right(still!)).toBeGreaterThanOrEqual(right(box));
  }
});
