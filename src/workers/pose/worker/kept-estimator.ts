import { createPoseEstimator, type EstimatorOptions } from '../../../inference/create-estimator.ts';
import type { PoseEstimator } from '../../../inference/pose-estimator.ts';

let kept: { readonly wish: string; readonly estimator: Promise<PoseEstimator> } | null = null;

/**
 * The estimator of this worker: made when it is first asked for, and kept for the commands that
 * follow. It knows nothing of the pictures before.
 *
 * @throws Error where another one is asked for than the worker has: MediaPipe starts once in a
 * worker. InferenceError as making one does.
 */
export async function keptEstimator({ bundle, ...options }: EstimatorOptions): Promise<PoseEstimator> {
  const wish = JSON.stringify([options.model, options.delegate, options.mode]);
  if (!kept) {
    kept = { wish, estimator: createPoseEstimator({ ...options, ...(bundle && { bundle }) }) };
    return kept.estimator;
  }
  if (kept.wish !== wish) throw new Error(`this worker has ${kept.wish} and cannot take ${wish}`);
  const estimator = await kept.estimator;
  await estimator.startOver();
  return estimator;
}
