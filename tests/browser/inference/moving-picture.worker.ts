import type { ModelId } from '../../../src/core/run/run-context.ts';
import { createBlazePoseEstimator, type BlazePoseMode } from '../../../src/inference/blazepose-estimator.ts';

export interface MovingPictureRequest {
  readonly model: ModelId;
  readonly mode: BlazePoseMode;
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
  | { readonly frames: readonly (readonly Float32Array[])[]; readonly delegate: string }
  | { readonly error: string };

async function follow(request: MovingPictureRequest): Promise<MovingPictureAnswer> {
  const { model, mode, picture, shifts, width, height, region } = request;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false })!;
  const estimator = await createBlazePoseEstimator({ model, delegate: 'CPU', mode });
  const frames = shifts.map(({ x, y }) => {
    context.fillStyle = 'rgb(90, 90, 90)';
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, x, y);
    return estimator.estimate({ canvas, region });
  });
  estimator.close();
  return { frames, delegate: estimator.delegate };
}

self.onmessage = ({ data }: MessageEvent<MovingPictureRequest>) => {
  follow(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => self.postMessage({ error: String(error) } satisfies MovingPictureAnswer),
  );
};
