import wasmLoaderUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.js?url';
import wasmBinaryUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import fullUrl from '../../models/pose_landmarker_full.task?url';
import heavyUrl from '../../models/pose_landmarker_heavy.task?url';
import liteUrl from '../../models/pose_landmarker_lite.task?url';
import type { ModelId } from '../core/run/run-context.ts';

/** Same-origin addresses of the model bundles that `npm run models` builds. */
export const MODEL_URLS: Readonly<Record<ModelId, string>> = {
  lite: liteUrl,
  full: fullUrl,
  heavy: heavyUrl,
};

/**
 * MediaPipe's WebAssembly for module workers: what `FilesetResolver.forVisionTasks(base, true)`
 * would name.
 */
export const WASM_FILESET = { wasmLoaderPath: wasmLoaderUrl, wasmBinaryPath: wasmBinaryUrl } as const;
