import { InferenceError } from '../inference-error.ts';

const LOCAL_HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
/** Flag: the sizes stand behind the data, not in the header. */
const SIZES_LATER = 1 << 3;

/**
 * A file of a `.task` bundle, which is a zip that stores and does not deflate: a view, nothing is
 * copied.
 *
 * @throws InferenceError `model-load-failed` when the bundle holds no such file, or is no such zip.
 */
export function storedEntry(bundle: Uint8Array, name: string): Uint8Array {
  const view = new DataView(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  const text = new TextDecoder();
  let at = 0;
  while (at + HEADER_BYTES <= bundle.byteLength && view.getUint32(at, true) === LOCAL_HEADER) {
    if (view.getUint16(at + 8, true) !== STORED || view.getUint16(at + 6, true) & SIZES_LATER) break;
    const size = view.getUint32(at + 18, true);
    const nameEnd = at + HEADER_BYTES + view.getUint16(at + 26, true);
    const start = nameEnd + view.getUint16(at + 28, true);
    if (start + size > bundle.byteLength) break;
    if (text.decode(bundle.subarray(at + HEADER_BYTES, nameEnd)) === name) {
      return bundle.subarray(start, start + size);
    }
    at = start + size;
  }
  throw new InferenceError('model-load-failed', `the bundle holds no stored ${name}`);
}
