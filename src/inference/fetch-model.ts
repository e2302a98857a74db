import type { ModelId } from '../core/run/run-context.ts';
import { InferenceError } from './inference-error.ts';
import { MODEL_URLS } from './model-manifest.ts';

/** The bytes of a pose model's bundle. @throws InferenceError `model-load-failed` */
export async function fetchModel(model: ModelId): Promise<Uint8Array> {
  try {
    const response = await fetch(MODEL_URLS[model]);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new InferenceError('model-load-failed', `${MODEL_URLS[model]}: ${String(error)}`, { cause: error });
  }
}
