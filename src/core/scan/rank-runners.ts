import { JOINT_INDEX } from '../pose/landmark.ts';
import { LANDMARK_STRIDE } from '../pose/pose-track.ts';
import { medianHeight, type ScannedPerson } from './link-people.ts';

/** Size of what was looked at: the displayed frame in pixels, and how many frames. */
export interface ScanSize {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
}

/**
 * Orders people by how much they look like the one on the treadmill, best first. The score
 * multiplies: share of frames in which they are seen with both feet in the picture, height in the
 * image, leg movement (spread of ankle positions about the hips in body heights), and staying put
 * (small spread of the hips). A bystander stands still, walks through, or stands so near that the
 * feet are cut off (BlazePose then invents moving ones); the runner does not.
 */
export function rankRunners(persons: readonly ScannedPerson[], scan: ScanSize): readonly ScannedPerson[] {
  const tallest = Math.max(...persons.map(medianHeight));
  return persons
    .map((person) => ({ person, score: runnerScore(person, scan, tallest) }))
    .sort((a, b) => b.score - a.score)
    .map(({ person }) => person);
}

/** Leg movement that a person standing still shows through landmark noise alone, body heights. */
const STILL_LEG_MOVEMENT = 0.02;
/**
 * What a sighting without feet still counts: where nobody's feet are seen, someone has to come
 * first.
 */
const FOOTLESS_SIGHTING = 0.1;

function runnerScore(person: ScannedPerson, scan: ScanSize, tallest: number): number {
  const height = medianHeight(person);
  if (!(height > 0) || scan.frames === 0) return 0;
  const hips = person.sightings.map(({ landmarks }) => midpoint(landmarks, 'hip'));
  const drift = Math.hypot(spread(hips.map(({ x }) => x)), spread(hips.map(({ y }) => y))) / height;
  const movement =
    Math.max(...(['left', 'right'] as const).map((side) => ankleMovement(person, side))) / height;
  const seen =
    person.sightings.reduce(
      (sum, { landmarks }) => sum + (feetInPicture(landmarks, scan) ? 1 : FOOTLESS_SIGHTING),
      0,
    ) / scan.frames;
  return (seen * (height / tallest) * (STILL_LEG_MOVEMENT + movement)) / (1 + drift);
}

function feetInPicture(landmarks: Float32Array, { width, height }: ScanSize): boolean {
  return (['left', 'right'] as const).every((side) => {
    const ankle = JOINT_INDEX.ankle[side] * LANDMARK_STRIDE;
    const x = landmarks[ankle] ?? Number.NaN;
    const y = landmarks[ankle + 1] ?? Number.NaN;
    return x >= 0 && x < width && y >= 0 && y < height;
  });
}

function ankleMovement(person: ScannedPerson, side: 'left' | 'right'): number {
  const offsets = person.sightings.map(({ landmarks }) => {
    const hip = midpoint(landmarks, 'hip');
    const ankle = JOINT_INDEX.ankle[side] * LANDMARK_STRIDE;
    return { x: (landmarks[ankle] ?? 0) - hip.x, y: (landmarks[ankle + 1] ?? 0) - hip.y };
  });
  return Math.hypot(spread(offsets.map(({ x }) => x)), spread(offsets.map(({ y }) => y)));
}

function midpoint(landmarks: Float32Array, joint: 'hip' | 'shoulder'): { x: number; y: number } {
  const left = JOINT_INDEX[joint].left * LANDMARK_STRIDE;
  const right = JOINT_INDEX[joint].right * LANDMARK_STRIDE;
  return {
    x: ((landmarks[left] ?? 0) + (landmarks[right] ?? 0)) / 2,
    y: ((landmarks[left + 1] ?? 0) + (landmarks[right + 1] ?? 0)) / 2,
  };
}

/** Standard deviation. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
