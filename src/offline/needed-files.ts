/** WebAssembly of the pose estimator that draws with WebGL, and of the one that can do without. */
const WITH_WEBGL = /\/vision_wasm[^/]*\.wasm$/;
const WITHOUT_WEBGL = /\/litert_wasm[^/]*\.wasm$/;

/**
 * Of the app's large files those that this browser will ever ask for: of the two pose estimators'
 * WebAssembly, ten megabytes each, only one.
 */
export function neededFiles(urls: readonly string[], hasWebGl: boolean): readonly string[] {
  const unneeded = hasWebGl ? WITHOUT_WEBGL : WITH_WEBGL;
  return urls.filter((url) => !unneeded.test(url));
}
