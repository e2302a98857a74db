import { landmarkOffset, type PoseTrack } from '../../src/core/pose/pose-track.ts';
import { seededRandom } from '../../src/core/statistics/seeded-random.ts';

/**
 * The track as of a file in which each picture stands `times` times: its poses again, with a
 * pixel's jitter of the estimator.
 */
export function repeatPoses(track: PoseTrack, times: number): PoseTrack {
  const random = seededRandom(1);
  const size = landmarkOffset(1, 0);
  const landmarks = track.landmarks.map((_, index) => {
    const frame = Math.floor(index / size);
    const shown = track.landmarks[(frame - (frame % times)) * size + (index % size)] ?? Number.NaN;
    return frame % times === 0 ? shown : shown + 2 * random() - 1;
  });
  return { ...track, landmarks };
}
