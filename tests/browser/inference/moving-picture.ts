import { LANDMARK_STRIDE } from '../../../src/core/pose/pose-track.ts';
import { decodeSparseFrames } from '../../../src/media/frame-source.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { demoClip } from '../media/made-clip.ts';
import { askWorker } from '../workers/ask-worker.ts';
import type { EstimatorChoice, MovingPictureAnswer, MovingPictureRequest } from './moving-picture.worker.ts';

export const WIDTH = 560;
export const HEIGHT = 620;
const STILL_FRAME = 120;
/**
 * The picture swings like a runner's body at 160 steps per minute filmed at 60 fps: a period of
 * 22.5 frames.
 */
export const PERIOD_FRAMES = 22.5;
const SETTLE_FRAMES = 10;
const FRAMES = SETTLE_FRAMES + 2 * PERIOD_FRAMES;
const SWING_PX = { x: 18, y: 12 };
/** The promise of the design: events must not move by more than this. */
export const MAX_LAG_FRAMES = 0.1;

/** A frame of the demo run, cut out around the runner. */
export async function stillPicture(): Promise<ImageBitmap> {
  using video = await openVideo(await demoClip('demo-side.mp4'), 'demo');
  const target = new RegionCanvas({ x: 360, y: 70, width: WIDTH, height: HEIGHT }, 1024);
  for await (const { sample } of decodeSparseFrames(video, [STILL_FRAME])) target.drawSample(sample);
  return createImageBitmap(target.canvas);
}

/**
 * An estimator in a worker of its own, which looks at pictures that are moved about. Loading its
 * model takes most of the time: each looks at several, and starts over in between.
 */
export class Follower {
  readonly #worker = new Worker(new URL('./moving-picture.worker.ts', import.meta.url), { type: 'module' });
  readonly #choice: EstimatorChoice;

  constructor(choice: EstimatorChoice) {
    this.#choice = choice;
  }

  /** What is found: frames, people, landmarks. */
  async follow(
    request: Pick<MovingPictureRequest, 'picture' | 'shifts'> & Partial<MovingPictureRequest>,
  ): Promise<readonly (readonly Float32Array[])[]> {
    const region = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
    const asked: MovingPictureRequest = {
      width: WIDTH,
      height: HEIGHT,
      region,
      ...request,
      ...this.#choice,
    };
    return (await askWorker<MovingPictureAnswer>(this.#worker, asked)).frames;
  }

  end(): void {
    this.#worker.terminate();
  }
}

/** Where the picture is in each frame, pixels. */
export const swing = Array.from({ length: FRAMES }, (_, frame) => ({
  x: Math.round(SWING_PX.x * Math.sin((2 * Math.PI * frame) / PERIOD_FRAMES)),
  y: Math.round(SWING_PX.y * Math.cos((2 * Math.PI * frame) / PERIOD_FRAMES)),
}));

/** Sine and cosine parts of a curve at the swing's frequency. */
function components(curve: readonly number[]): { sine: number; cosine: number } {
  const mean = curve.reduce((sum, value) => sum + value, 0) / curve.length;
  let sine = 0;
  let cosine = 0;
  curve.forEach((value, i) => {
    sine += (value - mean) * Math.sin((2 * Math.PI * i) / PERIOD_FRAMES);
    cosine += (value - mean) * Math.cos((2 * Math.PI * i) / PERIOD_FRAMES);
  });
  return { sine, cosine };
}

/**
 * Lag of the followed curves behind the true ones, frames, + = late: the phase of their summed
 * cross-spectrum at the swing's frequency (cross-correlation of a periodic movement). Pooled,
 * because one landmark alone wanders by ±0.3.
 */
export function pooledLagFrames(
  pairs: readonly { followed: readonly number[]; truth: readonly number[] }[],
): number {
  let quadrature = 0;
  let inPhase = 0;
  for (const { followed, truth } of pairs) {
    const f = components(followed);
    const t = components(truth);
    quadrature += f.sine * t.cosine - f.cosine * t.sine;
    inPhase += f.sine * t.sine + f.cosine * t.cosine;
  }
  return (Math.atan2(quadrature, inPhase) / (2 * Math.PI)) * PERIOD_FRAMES;
}

/** Nose, shoulders, hips, knees, ankles, heels, toes. */
const LANDMARKS = [0, 11, 12, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32];

/**
 * The lag of all landmarks, both axes, behind the picture that was moved: of what was found while
 * it swung.
 */
export function lagOf(found: readonly (readonly Float32Array[])[]): number {
  const frames = found.slice(SETTLE_FRAMES);
  const truth = swing.slice(SETTLE_FRAMES);
  return pooledLagFrames(
    LANDMARKS.flatMap((landmark) =>
      ([0, 1] as const).map((axis) => ({
        followed: frames.map((people) => people[0]?.[landmark * LANDMARK_STRIDE + axis] ?? Number.NaN),
        truth: truth.map(({ x, y }) => (axis === 0 ? x : y)),
      })),
    ),
  );
}
