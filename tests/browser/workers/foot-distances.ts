import { landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';

/**
 * Left landmark of each pair of ankles, heels and toes, which move fastest; the right one follows
 * it.
 */
const FOOT_PAIRS = [27, 29, 31];
/** One frame too early or late would move the feet by a median of more than ten pixels. */
export const SAME_FRAME_PX = 4;

/**
 * Mean distances of the foot points of two tracks, one per pair and frame, sorted. Left and right
 * are matched the nearer way round: which leg the light model calls left depends on its past, and
 * the analysis repairs that.
 */
export function footDistances(a: PoseTrack, b: PoseTrack, from: number, to: number): readonly number[] {
  const between = (frame: number, ofA: number, ofB: number): number => {
    const i = landmarkOffset(frame, ofA);
    const j = landmarkOffset(frame, ofB);
    return Math.hypot(a.landmarks[i]! - b.landmarks[j]!, a.landmarks[i + 1]! - b.landmarks[j + 1]!);
  };
  const distances: number[] = [];
  for (let frame = from; frame < to; frame++) {
    for (const left of FOOT_PAIRS) {
      const straight = between(frame, left, left) + between(frame, left + 1, left + 1);
      const crossed = between(frame, left, left + 1) + between(frame, left + 1, left);
      distances.push(Math.min(straight, crossed) / 2);
    }
  }
  return distances.sort((x, y) => x - y);
}

export function middleOf(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
