import { landmarkOffset, type PoseTrack } from '../../src/core/pose/pose-track.ts';

/** The clip as if its picture ended above the ankles of the standing leg. */
export function cutAboveFeet(track: PoseTrack): PoseTrack {
  const lower = Array.from(track.timesS, (_, frame) =>
    Math.max(...[27, 28].map((ankle) => track.landmarks[landmarkOffset(frame, ankle) + 1] ?? 0)),
  ).sort((a, b) => a - b);
  return { ...track, height: Math.round(lower[Math.floor(lower.length / 10)] ?? 0) };
}
