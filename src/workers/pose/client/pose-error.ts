import type { PoseErrorCode } from '../../../core/run/failure-codes.ts';
import type { PoseFailure } from '../protocol.ts';
import { WorkerDiedError } from '../../connection/client/connect-worker.ts';
import { WorkerFailedError, WorkerSilentError } from '../../connection/client/request-worker.ts';

/** What the page API rejects with, besides the abort signal's reason. */
export class PoseError extends Error implements PoseFailure {
  override readonly name = 'PoseError';
  readonly code: PoseErrorCode;
  readonly detail: string;

  constructor({ code, detail }: PoseFailure, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Gives the worker client's errors their code; anything else (an abort, a bug) passes unchanged.
 */
export function toPoseError(error: unknown): unknown {
  if (error instanceof WorkerFailedError)
    return new PoseError(error.failure as PoseFailure, { cause: error });
  if (error instanceof WorkerDiedError) {
    return new PoseError({ code: 'worker-died', detail: error.message }, { cause: error });
  }
  if (error instanceof WorkerSilentError) {
    return new PoseError({ code: 'reading-stalled', detail: error.message }, { cause: error });
  }
  return error;
}
