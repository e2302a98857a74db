import type { RunFileErrorCode } from '../core/run/failure-codes.ts';

/** No run can be read from a file. `message` is for "details" only. */
export class RunFileError extends Error {
  override readonly name = 'RunFileError';
  readonly code: RunFileErrorCode;

  constructor(code: RunFileErrorCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.code = code;
  }
}
