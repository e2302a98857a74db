import type { RecordFailureCode } from '../../../core/run/failure-codes.ts';
import { MediaError } from '../../../media/media-error.ts';

/** Why a recording could not be begun or went no further, by what was thrown. */
export function recordFailureCode(error: unknown): RecordFailureCode {
  if (error instanceof MediaError) return 'no-encoder';
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'disk-full';
  return ['SecurityError', 'NotAllowedError', 'InvalidStateError'].includes(name)
    ? 'storage-blocked'
    : 'recording-failed';
}
