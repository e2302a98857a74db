import { InferenceError } from './inference-error.ts';

/** The bytes behind a same-origin address. @throws InferenceError `model-load-failed` */
export async function fetchBytes(url: string): Promise<Uint8Array> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new InferenceError('model-load-failed', `${url}: ${String(error)}`, { cause: error });
  }
}

/** The bytes of a blob. @throws InferenceError `model-load-failed` */
export async function readBytes(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    throw new InferenceError('model-load-failed', String(error), { cause: error });
  }
}
