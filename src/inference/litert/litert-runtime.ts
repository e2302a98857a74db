// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package has no types; every realm that imports this file needs them
/// <reference path="./wasm-loaders.d.ts" />
import { getGlobalLiteRtPromise, loadLiteRt } from '@litertjs/core';
import wasmUrl from '@litertjs/core/wasm/litert_wasm_compat_internal.wasm?url';
import { fetchBytes } from '../fetch-bytes.ts';
import { InferenceError } from '../inference-error.ts';

/**
 * Starts LiteRT in this module worker, once: the build that needs neither threads nor relaxed SIMD,
 * which every current browser runs (Safari has no relaxed SIMD).
 *
 * @throws InferenceError `model-load-failed` when its files do not arrive; whatever LiteRT throws
 * when it does not run here.
 */
export async function startLiteRt(): Promise<void> {
  const running = getGlobalLiteRtPromise();
  if (running) {
    await running;
    return;
  }
  const [wasmBinary, ModuleFactory] = await Promise.all([fetchBytes(wasmUrl), importLoader()]);
  // LiteRT would fetch its loader with `importScripts`, which module workers refuse: it finds it
  // loaded already.
  Object.assign(self, {
    ModuleFactory,
    Module: { wasmBinary, print: () => undefined, printErr: () => undefined },
    importScripts: () => undefined,
  });
  await loadLiteRt('loaded-already.js');
}

async function importLoader(): Promise<unknown> {
  try {
    return (await import('@litertjs/core/wasm/litert_wasm_compat_internal.js')).default;
  } catch (error) {
    throw new InferenceError('model-load-failed', `LiteRT's loader: ${String(error)}`, { cause: error });
  }
}
