import wasmLoaderUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.js?url';
import wasmBinaryUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import footPointsUrl from '../../models/foot-points/foot-points.bin?url';
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

/** Same-origin address of the weights of the network that looks at feet (`models/foot-points`). */
export const FOOT_POINTS_URL = footPointsUrl;

/**
 * MediaPipe's WebAssembly for module workers: what `FilesetResolver.forVisionTasks(base, true)`
 * would name.
 */
export const WASM_FILESET = { wasmLoaderPath: wasmLoaderUrl, wasmBinaryPath: wasmBinaryUrl } as const;
