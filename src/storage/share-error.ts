/** Why a shared run cannot be opened or written; worded in `text/share-failures.ts`. */
export type ShareErrorCode =
  | 'empty-file'
  | 'not-a-share-file'
  | 'truncated'
  | 'corrupted'
  | 'encrypted'
  | 'unsupported-zip'
  | 'unexpected-entry'
  | 'too-large'
  | 'expands-too-much'
  | 'newer-version'
  | 'invalid-record'
  | 'invalid-track'
  | 'cannot-read';

/** A refusal. `message` is for "details" only. */
export class ShareError extends Error {
  readonly code: ShareErrorCode;

  constructor(code: ShareErrorCode, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.name = 'ShareError';
    this.code = code;
  }
}
