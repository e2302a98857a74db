import type { EstimatorMode, PoseEstimator } from '../../../src/inference/pose-estimator.ts';
import type { ModelId } from '../../../src/core/run/run-context.ts';
import { createEstimator, type Engine } from './create-engine.ts';

/** Which estimator this worker has: it makes it once, and starts over with each request. */
export interface EstimatorChoice {
  readonly engine: Engine;
  readonly model: ModelId;
  readonly mode: EstimatorMode;
}

export interface MovingPictureRequest extends EstimatorChoice {
  readonly picture: ImageBitmap;
  /** Where the picture is drawn in each frame, pixels. */
  readonly shifts: readonly { readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
  /** Where the canvas lies in a larger frame, to which landmarks are mapped back. */
  readonly region: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Per frame the people found, landmarks in pixels of the larger frame. */
export type MovingPictureAnswer =
  { readonly frames: readonly (readonly Float32Array[])[] } | { readonly error: string };

let made: Promise<PoseEstimator> | undefined;

async function estimatorOf({ engine, model, mode }: EstimatorChoice): Promise<PoseEstimator> {
  if (!made) {
    made = createEstimator(engine, model, mode);
    return made;
  }
  const estimator = await made;
  await estimator.startOver();
  return estimator;
}

async function follow(request: MovingPictureRequest): Promise<MovingPictureAnswer> {
  const { picture, shifts, width, height, region } = request;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false })!;
  const estimator = await estimatorOf(request);
  const frames: (readonly Float32Array[])[] = [];
  for (const { x, y } of shifts) {
    context.fillStyle = 'rgb(90, 90, 90)';
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, x, y);
    frames.push(await estimator.estimate({ canvas, region }));
  }
  return { frames };
}

self.onmessage = ({ data }: MessageEvent<MovingPictureRequest>) => {
  follow(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => self.postMessage({ error: String(error) } satisfies MovingPictureAnswer),
  );
};
