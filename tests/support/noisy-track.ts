import { LANDMARK_STRIDE, type PoseTrack } from '../../src/core/pose/pose-track.ts';
import { seededRandom } from '../../src/core/statistics/seeded-random.ts';

/** The track with normal noise of a standard deviation, pixels, on x and y of every landmark. */
export function noisyTrack(track: PoseTrack, px: number, seed: number): PoseTrack {
  const random = seededRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const landmarks = track.landmarks.map((value, i) =>
    i % LANDMARK_STRIDE < 2 ? value + px * normal() : value,
  );
  return { ...track, landmarks };
}
