import type { Delegate } from '../core/run/estimate-timing.ts';
import type { ModelId } from '../core/run/run-context.ts';
import { createBlazePoseEstimator } from './blazepose-estimator.ts';
import { fetchBytes, readBytes } from './fetch-bytes.ts';
import { InferenceError } from './inference-error.ts';
import { MODEL_URLS } from './model-manifest.ts';
import type { EstimatorMode, PoseEstimator } from './pose-estimator.ts';

export interface EstimatorOptions {
  readonly model: ModelId;
  /** Where MediaPipe may run; LiteRT runs on the CPU. */
  readonly delegate: Delegate;
  readonly mode: EstimatorMode;
  /** The model's bytes; left out: they are fetched. */
  readonly bundle?: Blob;
}

/**
 * The pose estimator of this browser: MediaPipe where there is WebGL, which it cannot do without,
 * else LiteRT (README.md says why in this order). Where MediaPipe does not start in spite of WebGL,
 * LiteRT is tried as well.
 *
 * @throws InferenceError `model-load-failed` when a file does not arrive, `pose-unsupported` when
 * neither estimator runs in this browser.
 */
export async function createPoseEstimator({
  model,
  delegate,
  mode,
  bundle: known,
}: EstimatorOptions): Promise<PoseEstimator> {
  const bundle = known ? await readBytes(known) : await fetchBytes(MODEL_URLS[model]);
  let why = 'MediaPipe: no WebGL';
  if (hasWebGl()) {
    try {
      return await createBlazePoseEstimator(bundle, { delegate, mode });
    } catch (error) {
      why = `MediaPipe: ${String(error)}`;
    }
  }
  const { createLiteRtEstimator } = await import('./litert-estimator.ts').catch((error: unknown) => {
    throw new InferenceError('model-load-failed', `LiteRT: ${String(error)}`, { cause: error });
  });
  try {
    return await createLiteRtEstimator(bundle, { mode, fellBack: delegate === 'GPU' });
  } catch (error) {
    if (error instanceof InferenceError) throw error;
    throw new InferenceError('pose-unsupported', `${why}; LiteRT: ${String(error)}`, { cause: error });
  }
}

/** Whether this worker may draw with WebGL 2. */
function hasWebGl(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
