import { LANDMARK_COUNT } from '../pose/landmark.ts';
import { createPoseTrack, LANDMARK_STRIDE, type PoseTrack } from '../pose/pose-track.ts';

const NUMBERS_PER_FRAME = LANDMARK_COUNT * LANDMARK_STRIDE;

interface LiveFrame {
  readonly timeS: number;
  readonly landmarks: Float32Array | null;
}

/**
 * Intervals are filled up to this length, seconds: longer than the first is too coarse for steps,
 * than the second for anything.
 */
const FILLED_FROM_S = 0.085;
const FILLED_UP_TO_S = 0.3;
const FILL_EVERY_S = 0.06;

/**
 * The last seconds of a camera's frames with the pose found in each, oldest first. Frames come in
 * order at uneven times; one whose time does not advance is left out.
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

  /**
   * @param landmarks 33 × [x, y, z, visibility] in pixels of the frame; null where nobody was seen
   * (kept as NaN)
   */
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

  /**
   * The window as a track whose time is zero at `startS`. Where a busy machine left frames out, the
   * pose in between is taken to move evenly: enough for the rhythm of the legs, while single steps
   * are read coarsely.
   */
  toTrack(): PoseTrack {
    const frames = this.#frames.flatMap((frame, i) => [...between(this.#frames[i - 1], frame), frame]);
    const times = Float64Array.from(frames, (frame) => frame.timeS - this.startS);
    const track = createPoseTrack(this.#width, this.#height, times);
    for (const [index, { landmarks }] of frames.entries()) {
      if (landmarks) track.landmarks.set(landmarks, index * NUMBERS_PER_FRAME);
    }
    return track;
  }
}

/** Poses evenly between two frames with a person in both. */
function between(before: LiveFrame | undefined, after: LiveFrame): LiveFrame[] {
  const from = before?.landmarks;
  const to = after.landmarks;
  const gapS = after.timeS - (before?.timeS ?? Number.NaN);
  if (!before || !from || !to || !(gapS > FILLED_FROM_S) || gapS > FILLED_UP_TO_S) return [];
  const count = Math.ceil(gapS / FILL_EVERY_S) - 1;
  return Array.from({ length: count }, (_, k) => {
    const share = (k + 1) / (count + 1);
    return {
      timeS: before.timeS + share * gapS,
      landmarks: from.map((value, i) => value + share * ((to[i] ?? Number.NaN) - value)),
    };
  });
}
