import { DOTS_STRIDE, LANDMARK_STRIDE, type PoseTrack } from './pose-track.ts';

/** The track of the same video, its picture turned clockwise. */
export function turnTrack(track: PoseTrack, degrees: 90 | 180 | 270): PoseTrack {
  const { width, height } = track;
  const turned = ([x, y]: readonly [number, number]): readonly [number, number] =>
    degrees === 90 ? [height - y, x] : degrees === 180 ? [width - x, height - y] : [y, width - x];
  const landmarks = track.landmarks.slice();
  for (let at = 0; at < landmarks.length; at += LANDMARK_STRIDE) {
    landmarks.set(turned([landmarks[at] ?? Number.NaN, landmarks[at + 1] ?? Number.NaN]), at);
  }
  const dots = track.dots && turnDots(track.dots, turned);
  const size = degrees === 180 ? { width, height } : { width: height, height: width };
  return { ...track, ...size, landmarks, ...(dots && { dots }) };
}

function turnDots(
  dots: Float32Array,
  turned: (point: readonly [number, number]) => readonly [number, number],
): Float32Array {
  const out = new Float32Array(dots.length);
  for (let at = 0; at < dots.length; at += DOTS_STRIDE) {
    const [x1, y1, x2, y2] = dots.subarray(at, at + DOTS_STRIDE) as Iterable<number> as [
      number,
      number,
      number,
      number,
    ];
    const [one, other] = [turned([x1, y1]), turned([x2, y2])];
    out.set(one[0] <= other[0] ? [...one, ...other] : [...other, ...one], at);
  }
  return out;
}
