import type { InferenceErrorCode } from '../core/run/failure-codes.ts';

/** A model that cannot be loaded or run; the message is for "details" only. */
export class InferenceError extends Error {
  readonly code: InferenceErrorCode;

  constructor(code: InferenceErrorCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'InferenceError';
    this.code = code;
  }
}
