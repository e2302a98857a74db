import { loadLiteRt } from '@litertjs/core';
import compatUrl from '@litertjs/core/wasm/litert_wasm_compat_internal.wasm?url';
import relaxedUrl from '@litertjs/core/wasm/litert_wasm_internal.wasm?url';
import threadedUrl from '@litertjs/core/wasm/litert_wasm_threaded_internal.wasm?url';
import threadedJs from '@litertjs/core/wasm/litert_wasm_threaded_internal.js?url';

const builds = {
  compat: [compatUrl, () => import('@litertjs/core/wasm/litert_wasm_compat_internal.js')],
  relaxed: [relaxedUrl, () => import('@litertjs/core/wasm/litert_wasm_internal.js')],
  threaded: [threadedUrl, () => import('@litertjs/core/wasm/litert_wasm_threaded_internal.js')],
} as const;
export type Build = keyof typeof builds;

export async function startLiteRt(build: Build): Promise<void> {
  const [url, load] = builds[build];
  const { default: ModuleFactory } = await load();
  Object.assign(self, {
    ModuleFactory,
    Module: { locateFile: () => url, mainScriptUrlOrBlob: new URL(threadedJs, self.location.href).href },
    importScripts: () => undefined,
  });
  await loadLiteRt('loaded-already.js', { threads: build === 'threaded' });
}
