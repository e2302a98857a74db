import type { ModelId } from '../../../src/core/run/run-context.ts';
import type { EstimatorMode } from '../../../src/inference/pose-estimator.ts';
import { createEstimator, type Engine } from './create-engine.ts';

export interface MovingPictureRequest {
  readonly engine: Engine;
  readonly model: ModelId;
  readonly mode: EstimatorMode;
  readonly picture: ImageBitmap;
  /** Where the picture is drawn in each frame, pixels. */
  readonly shifts: readonly { readonly x: number; readonly y: number }[];
  /** Pictures that are looked at before the estimator starts over; left out: it is new. */
  readonly before?: readonly { readonly x: number; readonly y: number }[];
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
  | { readonly frames: readonly (readonly Float32Array[])[]; readonly delegate: string }
  | { readonly error: string };

async function follow(request: MovingPictureRequest): Promise<MovingPictureAnswer> {
  const { engine, model, mode, picture, before = [], shifts, width, height, region } = request;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false })!;
  const estimator = await createEstimator(engine, model, mode);
  const look = ({ x, y }: { x: number; y: number }) => {
    context.fillStyle = 'rgb(90, 90, 90)';
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, x, y);
    return estimator.estimate({ canvas, region });
  };
  for (const shift of before) await look(shift);
  if (before.length > 0) await estimator.startOver();
  const frames: (readonly Float32Array[])[] = [];
  for (const shift of shifts) frames.push(await look(shift));
  estimator.close();
  return { frames, delegate: estimator.delegate };
}

self.onmessage = ({ data }: MessageEvent<MovingPictureRequest>) => {
  follow(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => self.postMessage({ error: String(error) } satisfies MovingPictureAnswer),
  );
};
