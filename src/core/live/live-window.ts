import { LANDMARK_COUNT } from '../pose/landmark.ts';
import { createPoseTrack, LANDMARK_STRIDE, type PoseTrack } from '../pose/pose-track.ts';

const NUMBERS_PER_FRAME = LANDMARK_COUNT * LANDMARK_STRIDE;

interface LiveFrame {
  readonly timeS: number;
  readonly landmarks: Float32Array | null;
}

/**
 * The last seconds of a camera's frames with the pose found in each, oldest first. Frames come in order at uneven times;
 * one whose time does not advance is left out.
 */
export class LiveWindow {
  readonly #width: number;
  readonly #height: number;
  readonly #seconds: number;
  #frames: LiveFrame[] = [];

  /** @param seconds how far back the window reaches */
  constructor(width: number, height: number, seconds: number) {
    this.#width = width;
    this.#height = height;
    this.#seconds = seconds;
  }

  /** @param landmarks 33 × [x, y, z, visibility] in pixels of the frame; null where nobody was seen (kept as NaN) */
  add(timeS: number, landmarks: Float32Array | null): void {
    if (timeS <= this.endS) return;
    this.#frames.push({ timeS, landmarks });
    const first = this.#frames.findIndex((frame) => frame.timeS >= timeS - this.#seconds);
    if (first > 0) this.#frames = this.#frames.slice(first);
  }

  /** Time of the first and the last frame held, seconds; NaN and −∞ while there is none. */
  get startS(): number {
    return this.#frames[0]?.timeS ?? Number.NaN;
  }

  get endS(): number {
    return this.#frames[this.#frames.length - 1]?.timeS ?? Number.NEGATIVE_INFINITY;
  }

  /** Seconds that the window spans. */
  get spanS(): number {
    return this.#frames.length > 1 ? this.endS - this.startS : 0;
  }

  /** Share of the frames since `fromS` in which somebody was seen; 0 without frames. */
  seenShare(fromS: number): number {
    const recent = this.#frames.filter((frame) => frame.timeS >= fromS);
    return recent.length > 0 ? recent.filter((frame) => frame.landmarks).length / recent.length : 0;
  }

  /** The window as a track whose time is zero at `startS`. */
  toTrack(): PoseTrack {
    const times = Float64Array.from(this.#frames, (frame) => frame.timeS - this.startS);
    const track = createPoseTrack(this.#width, this.#height, times);
    for (const [index, { landmarks }] of this.#frames.entries()) {
      if (landmarks) track.landmarks.set(landmarks, index * NUMBERS_PER_FRAME);
    }
    return track;
  }
}
