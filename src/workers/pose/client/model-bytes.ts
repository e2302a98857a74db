import type { ModelId } from '../../../core/run/run-context.ts';
import { MODEL_URLS } from '../../../inference/model-manifest.ts';
import { PoseError } from './pose-error.ts';

const fetched = new Map<ModelId, Promise<Blob>>();

/**
 * The bytes of a pose model, fetched once for all workers: a blob crosses to them without a copy.
 *
 * @throws PoseError `model-load-failed`; it is fetched again the next time.
 */
export function modelBytes(model: ModelId): Promise<Blob> {
  const known = fetched.get(model);
  if (known) return known;
  const bytes = fetchBytes(MODEL_URLS[model]);
  fetched.set(model, bytes);
  bytes.catch(() => fetched.delete(model));
  return bytes;
}

/** They are fetched again when they are asked for. */
export function forgetModelBytes(): void {
  fetched.clear();
}

async function fetchBytes(url: string): Promise<Blob> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.blob();
  } catch (error) {
    throw new PoseError({ code: 'model-load-failed', detail: `${url}: ${String(error)}` }, { cause: error });
  }
}
