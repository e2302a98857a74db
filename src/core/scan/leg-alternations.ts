import { quantileSorted, sort } from 'd3-array';
import { JOINT_INDEX } from '../pose/landmark.ts';
import { frameCount, landmarkOffset, type PoseTrack } from '../pose/pose-track.ts';

/**
 * Share of the way between its usual ends that the distance must pass, so that jitter about the
 * middle counts for nothing.
 */
const HYSTERESIS = 0.25;

/**
 * How often the ankles change places, along the image axis on which they do most: once a step, at
 * any speed. Counts even where too few moments are known for a rhythm. Frames without both ankles
 * are left out; 0 where there are none.
 *
 * @param track moments close enough that a step has two or more
 */
export function legAlternations(track: PoseTrack): number {
  const axes = [0, 1].map((axis) => {
    const distances = ankleDistances(track, axis);
    const sorted = sort(distances);
    const [low, high] = [quantileSorted(sorted, 0.1) ?? 0, quantileSorted(sorted, 0.9) ?? 0];
    return { distances, low, high, spread: high - low };
  });
  const [x, y] = axes;
  const most = x && y && y.spread > x.spread ? y : x;
  return most && most.spread > 0 ? changesOf(most.distances, most.low, most.high) : 0;
}

function ankleDistances(track: PoseTrack, axis: number): number[] {
  const at = (frame: number, landmark: number): number =>
    track.landmarks[landmarkOffset(frame, landmark) + axis] ?? Number.NaN;
  const { left, right } = JOINT_INDEX.ankle;
  return Array.from({ length: frameCount(track) }, (_, frame) => at(frame, left) - at(frame, right)).filter(
    Number.isFinite,
  );
}

function changesOf(values: readonly number[], low: number, high: number): number {
  const middle = (low + high) / 2;
  const beyond = HYSTERESIS * (high - low);
  let side = 0;
  let changes = 0;
  for (const value of values) {
    const now = value > middle + beyond ? 1 : value < middle - beyond ? -1 : side;
    if (side !== 0 && now !== side) changes++;
    side = now;
  }
  return changes;
}
