import type { PoseTrack } from '../../../src/core/pose/pose-track.ts';
import { createPoseTrack, frameCount, landmarkOffset } from '../../../src/core/pose/pose-track.ts';

/**
 * Every n-th frame of a track: what a slower camera would have seen, but for its longer exposure.
 */
export function everyNthFrame(track: PoseTrack, n: number): PoseTrack {
  const frames = Array.from({ length: Math.ceil(frameCount(track) / n) }, (_, k) => k * n);
  const thinned = createPoseTrack(
    track.width,
    track.height,
    Float64Array.from(frames, (frame) => track.timesS[frame] ?? 0),
  );
  for (const [k, frame] of frames.entries()) {
    thinned.landmarks.set(
      track.landmarks.subarray(landmarkOffset(frame, 0), landmarkOffset(frame + 1, 0)),
      landmarkOffset(k, 0),
    );
  }
  return thinned;
}
