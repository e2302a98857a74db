import type { ShareErrorCode } from '../core/run/failure-codes.ts';

/** A refusal. `message` is for "details" only. */
export class ShareError extends Error {
  readonly code: ShareErrorCode;

  constructor(code: ShareErrorCode, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.name = 'ShareError';
    this.code = code;
  }
}
