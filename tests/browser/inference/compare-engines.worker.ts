import type { ModelId } from '../../../src/core/run/run-context.ts';
import type { EstimatorMode } from '../../../src/inference/pose-estimator.ts';
import { decodeSparseFrames } from '../../../src/media/frame-source.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { createEstimator } from './create-engine.ts';

export interface CompareRequest {
  readonly clip: Blob;
  readonly frames: readonly number[];
  readonly model: ModelId;
  readonly mode: EstimatorMode;
}

/** Per frame the landmarks that either engine found; null = nobody. */
export type CompareAnswer =
  | {
      readonly mediapipe: readonly (Float32Array | null)[];
      readonly litert: readonly (Float32Array | null)[];
    }
  | { readonly error: string };

async function compare({ clip, frames, model, mode }: CompareRequest): Promise<CompareAnswer> {
  using video = await openVideo(clip, 'clip');
  const { width, height } = video.info;
  const mediapipe = await createEstimator('mediapipe', model, mode);
  const litert = await createEstimator('litert', model, mode);
  const picture = new RegionCanvas({ x: 0, y: 0, width, height }, 1024);
  const found: [Float32Array | null, Float32Array | null][] = [];
  for await (const { sample } of decodeSparseFrames(video, frames)) {
    picture.drawSample(sample);
    const [one] = await mediapipe.estimate(picture);
    const [other] = await litert.estimate(picture);
    found.push([one ?? null, other ?? null]);
  }
  return { mediapipe: found.map(([one]) => one), litert: found.map(([, other]) => other) };
}

self.onmessage = ({ data }: MessageEvent<CompareRequest>) => {
  compare(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => self.postMessage({ error: String(error) } satisfies CompareAnswer),
  );
};
