import { frameCount, landmarkOffset, type PoseTrack } from '../../src/core/pose/pose-track.ts';

/** The frames from `fromS` to before `toS` of a track, with its own times. */
function partOfTrack(track: PoseTrack, fromS: number, toS: number): PoseTrack {
  const from = track.timesS.findIndex((timeS) => timeS >= fromS);
  const behind = track.timesS.findIndex((timeS) => timeS >= toS);
  const to = behind < 0 ? frameCount(track) : behind;
  return {
    ...track,
    timesS: track.timesS.slice(from, to),
    landmarks: track.landmarks.slice(landmarkOffset(from, 0), landmarkOffset(to, 0)),
  };
}

/** Parts of so many seconds, each half over the one before it, and the whole track last. */
export function partsOfTrack(track: PoseTrack, lengthS: number): readonly PoseTrack[] {
  const [firstS = 0] = track.timesS;
  const lastS = track.timesS.at(-1) ?? firstS;
  const starts = Math.max(0, Math.floor((2 * (lastS - firstS)) / lengthS) - 1);
  const parts = Array.from({ length: starts }, (_, k) => {
    const fromS = firstS + (k * lengthS) / 2;
    return partOfTrack(track, fromS, fromS + lengthS);
  });
  return [...parts, track];
}
