import type { PixelBox } from '../pose/pixel-box.ts';
import { landmarkBox } from './landmark-box.ts';
import type { ScanFrame } from './scan-frame.ts';

/** One person over the frames of a scan. */
export interface ScannedPerson {
  readonly sightings: readonly {
    readonly frame: number;
    readonly landmarks: Float32Array;
    readonly box: PixelBox;
  }[];
}

/** Two sightings further apart than this share of the person's height are different people. */
const MAX_STEP_HEIGHTS = 0.5;

/**
 * Links the people found in each frame into persons: the nearest pairs of box centres first, each
 * detection used once. Frames of a scan lie far apart, so identity rests on place: on a treadmill
 * the runner stays put.
 */
export function linkPeople(frames: readonly ScanFrame[]): readonly ScannedPerson[] {
  const persons: { sightings: ScannedPerson['sightings'][number][] }[] = [];
  for (const { frame, people } of frames) {
    const detections = people.flatMap((landmarks) => {
      const box = landmarkBox(landmarks);
      return box ? [{ frame, landmarks, box }] : [];
    });
    const pairs = detections
      .flatMap((detection) =>
        persons.flatMap((person) => {
          const last = person.sightings.at(-1);
          return last ? [{ detection, person, distance: centreDistance(last.box, detection.box) }] : [];
        }),
      )
      .filter(({ detection, distance }) => distance <= MAX_STEP_HEIGHTS * detection.box.height)
      .sort((a, b) => a.distance - b.distance);
    const linkedDetections = new Set<object>();
    const linkedPersons = new Set<object>();
    for (const { detection, person } of pairs) {
      if (linkedDetections.has(detection) || linkedPersons.has(person)) continue;
      linkedDetections.add(detection);
      linkedPersons.add(person);
      person.sightings.push(detection);
    }
    for (const detection of detections) {
      if (!linkedDetections.has(detection)) persons.push({ sightings: [detection] });
    }
  }
  return joinHandOvers(persons);
}

/**
 * People whose median heights differ by more than this factor are not the same person seen later.
 */
const MAX_HEIGHT_RATIO = 1.5;

/**
 * A runner who crosses the picture moves too far between two frames of a scan to be linked by
 * place. Persons who are never seen in one frame together and are about as tall are taken as one.
 */
function joinHandOvers(persons: readonly ScannedPerson[]): readonly ScannedPerson[] {
  const joined: { sightings: ScannedPerson['sightings'][number][] }[] = [];
  for (const person of persons) {
    const height = medianHeight(person);
    const other = joined.find((candidate) => {
      const ratio = medianHeight(candidate) / height;
      if (ratio > MAX_HEIGHT_RATIO || ratio < 1 / MAX_HEIGHT_RATIO) return false;
      return candidate.sightings.every((a) => person.sightings.every((b) => a.frame !== b.frame));
    });
    if (other) other.sightings.push(...person.sightings);
    else joined.push({ sightings: [...person.sightings] });
  }
  for (const { sightings } of joined) sightings.sort((a, b) => a.frame - b.frame);
  return joined;
}

/** Median height of a person's landmark boxes, pixels. */
export function medianHeight(person: ScannedPerson): number {
  const heights = person.sightings.map(({ box }) => box.height).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

function centreDistance(a: PixelBox, b: PixelBox): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
}
