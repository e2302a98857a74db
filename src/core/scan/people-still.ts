import type { PixelBox } from '../pose/pixel-box.ts';
import { LANDMARK_STRIDE } from '../pose/pose-track.ts';
import { landmarkBox } from './landmark-box.ts';
import type { ScannedPerson } from './link-people.ts';
import type { ScanSize } from './rank-runners.ts';

/** The one frame of a scan in which its people are shown, to choose from. */
export interface PeopleStill {
  readonly frame: number;
  /**
   * Around what is seen of each person in it, in the order given, within the picture; null for one
   * who is not in it.
   */
  readonly boxes: readonly (PixelBox | null)[];
}

/**
 * Points less sure than this are guesses at what is hidden or outside of the picture: legs behind
 * another person, mostly.
 */
const LEAST_VISIBILITY = 0.5;
/**
 * Room around the landmarks, shares of their height: the highest are the eyes, the outermost lie
 * inside of the body.
 */
const ROOM = Object.freeze({ side: 0.08, top: 0.12, bottom: 0.04 });

/**
 * The frame in which most people are seen, and of those the one in which they cover each other
 * least, so that each can be recognised and pointed at; the earliest of equals.
 *
 * @returns null where nobody was found
 */
export function peopleStill(persons: readonly ScannedPerson[], size: ScanSize): PeopleStill | null {
  const frames = new Set(persons.flatMap(({ sightings }) => sightings.map(({ frame }) => frame)));
  let best: { still: PeopleStill; people: number; covered: number } | null = null;
  for (const frame of [...frames].sort((a, b) => a - b)) {
    const boxes = persons.map(({ sightings }) => {
      const seen = sightings.find((sighting) => sighting.frame === frame);
      return seen ? seenBox(seen.landmarks, size) : null;
    });
    const people = boxes.filter((box) => box !== null).length;
    const covered = sharedArea(boxes);
    if (best && (people < best.people || (people === best.people && covered >= best.covered))) continue;
    best = { still: { frame, boxes }, people, covered };
  }
  return best?.still ?? null;
}

/** The box around what is seen of a person, cut to the picture; null where that is nothing. */
function seenBox(landmarks: Float32Array, size: ScanSize): PixelBox | null {
  const sure = landmarks.map((value, i) => {
    const visibility = landmarks[i - (i % LANDMARK_STRIDE) + 3] ?? Number.NaN;
    return visibility >= LEAST_VISIBILITY ? value : Number.NaN;
  });
  const box = landmarkBox(sure) ?? landmarkBox(landmarks);
  if (!box) return null;
  const side = ROOM.side * box.height;
  const left = Math.max(0, box.x - side);
  const top = Math.max(0, box.y - ROOM.top * box.height);
  const right = Math.min(size.width, box.x + box.width + side);
  const bottom = Math.min(size.height, box.y + (1 + ROOM.bottom) * box.height);
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

/** Area that each two of the boxes share, in all, square pixels. */
function sharedArea(boxes: readonly (PixelBox | null)[]): number {
  let area = 0;
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      if (!a || !b) continue;
      const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      area += Math.max(0, width) * Math.max(0, height);
    }
  }
  return area;
}
