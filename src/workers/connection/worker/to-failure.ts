import { InferenceError } from '../../../inference/inference-error.ts';
import { MediaError } from '../../../media/media-error.ts';
import type { PoseFailure } from '../../pose/protocol.ts';

/**
 * Foreign words that mean that memory ran out, in the decoders and WebAssembly engines seen so far.
 */
const OUT_OF_MEMORY =
  /out of memory|memory allocation|cannot enlarge memory|allocation failed|QuotaExceeded/i;

/** The typed failure in whatever was thrown inside the worker. */
export function toFailure(error: unknown): PoseFailure {
  const detail = error instanceof Error ? error.message : String(error);
  if (OUT_OF_MEMORY.test(detail)) return { code: 'out-of-memory', detail };
  if (error instanceof MediaError || error instanceof InferenceError) return { code: error.code, detail };
  return { code: 'decode-failed', detail };
}
