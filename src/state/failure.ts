import { POSE_ERROR_CODES, type PoseErrorCode } from '../core/run/failure-codes.ts';
import type { PoseFailure } from '../workers/pose/protocol.ts';

/** True for the error with which an aborted call ends. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/**
 * The typed failure in whatever was thrown; what is not one of ours becomes `worker-died` with its
 * text.
 */
export function toPoseFailure(error: unknown): PoseFailure {
  if (typeof error === 'object' && error !== null && 'code' in error && isPoseErrorCode(error.code)) {
    const { code, detail } = error as PoseFailure;
    return { code, detail: String(detail) };
  }
  return { code: 'worker-died', detail: String(error) };
}

function isPoseErrorCode(code: unknown): code is PoseErrorCode {
  return POSE_ERROR_CODES.some((known) => known === code);
}
