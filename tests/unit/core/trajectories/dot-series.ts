import { JOINT_INDEX } from '../../../../src/core/pose/landmark.ts';
import {
  createPoseTrack,
  DOTS_STRIDE,
  landmarkOffset,
  type PoseTrack,
} from '../../../../src/core/pose/pose-track.ts';

export interface DotSeries {
  readonly seconds?: number;
  readonly fps?: number;
  /** Slope of the line of the dots, degrees, + = the right one of the picture lower. */
  readonly tiltDeg: (timeS: number) => number;
  readonly apartPx?: number;
  /** Added to every place, pixels; called four times a frame. */
  readonly noisePx?: () => number;
  /** Frames without dots. */
  readonly isLost?: (frame: number) => boolean;
}

/** A runner from behind who bobs and sways, 120 px from hips to shoulders, with two dots. */
export function trackWithDots({
  seconds = 2,
  fps = 100,
  tiltDeg,
  apartPx = 40,
  noisePx = () => 0,
  isLost = () => false,
}: DotSeries): PoseTrack {
  const frames = Math.round(seconds * fps) + 1;
  const timesS = Float64Array.from({ length: frames }, (_, frame) => frame / fps);
  const track = createPoseTrack(640, 720, timesS);
  const dots = new Float32Array(frames * DOTS_STRIDE).fill(Number.NaN);
  for (const [frame, timeS] of timesS.entries()) {
    const [x, y] = [320 + 6 * Math.sin(8 * timeS), 400 + 8 * Math.cos(17 * timeS)];
    for (const [joint, dx, dy] of [
      ['hip', 20, 0],
      ['shoulder', 30, -120],
    ] as const) {
      track.landmarks.set([x - dx, y + dy, 0, 1], landmarkOffset(frame, JOINT_INDEX[joint].left));
      track.landmarks.set([x + dx, y + dy, 0, 1], landmarkOffset(frame, JOINT_INDEX[joint].right));
    }
    if (isLost(frame)) continue;
    const tilt = (tiltDeg(timeS) * Math.PI) / 180;
    const [dx, dy] = [(apartPx / 2) * Math.cos(tilt), (apartPx / 2) * Math.sin(tilt)];
    const places = [x - dx, y - 24 - dy, x + dx, y - 24 + dy];
    dots.set(
      places.map((place) => place + noisePx()),
      frame * DOTS_STRIDE,
    );
  }
  return { ...track, dots };
}
