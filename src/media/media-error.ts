import type { MediaErrorCode } from '../core/run/failure-codes.ts';

/** A file that cannot be read, with its code; the message is for "details" only. */
export class MediaError extends Error {
  readonly code: MediaErrorCode;

  constructor(code: MediaErrorCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'MediaError';
    this.code = code;
  }
}
