import { LANDMARK_STRIDE, type PoseTrack } from './pose-track.ts';

/** The track of the same video, its picture turned clockwise. */
export function turnTrack(track: PoseTrack, degrees: 90 | 180 | 270): PoseTrack {
  const { width, height } = track;
  const landmarks = track.landmarks.slice();
  for (let at = 0; at < landmarks.length; at += LANDMARK_STRIDE) {
    const [x, y] = [track.landmarks[at] ?? Number.NaN, track.landmarks[at + 1] ?? Number.NaN];
    landmarks[at] = degrees === 90 ? height - y : degrees === 180 ? width - x : y;
    landmarks[at + 1] = degrees === 90 ? x : degrees === 180 ? height - y : width - x;
  }
  return degrees === 180 ? { ...track, landmarks } : { ...track, width: height, height: width, landmarks };
}
