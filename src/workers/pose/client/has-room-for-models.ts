/** Two lanes hold two models, on a page that may not be asked for anything in the end. */
const GIGABYTES_FOR_MODELS = 4;

/**
 * Whether models may be held that nobody asked for. Chromium says how much memory there is, others
 * do not.
 */
export function hasRoomForModels(): boolean {
  const { deviceMemory = GIGABYTES_FOR_MODELS } = navigator as Navigator & { readonly deviceMemory?: number };
  return deviceMemory >= GIGABYTES_FOR_MODELS;
}
