import type { ModelId } from '../../../src/core/run/run-context.ts';
import { createBlazePoseEstimator } from '../../../src/inference/blazepose-estimator.ts';
import { fetchBytes } from '../../../src/inference/fetch-bytes.ts';
import { createLiteRtEstimator } from '../../../src/inference/litert-estimator.ts';
import { MODEL_URLS } from '../../../src/inference/model-manifest.ts';
import type { EstimatorMode, PoseEstimator } from '../../../src/inference/pose-estimator.ts';

/** What runs the networks. */
export type Engine = 'mediapipe' | 'litert';

/** An estimator on the CPU, by the name of what runs it. */
export async function createEstimator(
  engine: Engine,
  model: ModelId,
  mode: EstimatorMode,
): Promise<PoseEstimator> {
  const bundle = await fetchBytes(MODEL_URLS[model]);
  if (engine === 'litert') return createLiteRtEstimator(bundle, { mode, fellBack: false });
  return createBlazePoseEstimator(bundle, { delegate: 'CPU', mode });
}
