/** Everything that can be wrong with a file, as codes; `text/` words them. */
export type MediaErrorCode =
  | 'not-a-video'
  | 'empty-file'
  | 'no-video-track'
  | 'truncated-file'
  | 'impossible-index'
  | 'too-many-frames'
  | 'one-picture'
  | 'codec-unsupported'
  | 'codec-unsupported-hevc'
  | 'decode-failed';

/** A file that cannot be read, with its code; the message is for "details" only. */
export class MediaError extends Error {
  readonly code: MediaErrorCode;

  constructor(code: MediaErrorCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'MediaError';
    this.code = code;
  }
}
