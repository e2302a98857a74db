import {
  canEncodeVideo,
  Mp4OutputFormat,
  QUALITY_HIGH,
  WebMOutputFormat,
  type OutputFormat,
  type VideoCodec,
} from 'mediabunny';

/** This browser can write none of the kinds of video that others can show. */
export class CannotEncodeError extends Error {
  override readonly name = 'CannotEncodeError';
}

/** MP4 with H.264 plays everywhere; WebM with VP9 or VP8 in every browser. */
const KINDS: readonly { readonly codec: VideoCodec; readonly container: 'mp4' | 'webm' }[] = [
  { codec: 'avc', container: 'mp4' },
  { codec: 'vp9', container: 'webm' },
  { codec: 'vp8', container: 'webm' },
];

/** A kind of video that this browser can write. */
export interface EncodableKind {
  readonly codec: VideoCodec;
  readonly format: OutputFormat;
}

/**
 * The most widely shown kind of video that this browser can write in a size.
 *
 * @throws CannotEncodeError
 */
export async function encodableKind(width: number, height: number): Promise<EncodableKind> {
  for (const { codec, container } of KINDS) {
    const can = await canEncodeVideo(codec, { width, height, quality: QUALITY_HIGH }).catch(() => false);
    if (!can) continue;
    return {
      codec,
      format: container === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(),
    };
  }
  throw new CannotEncodeError(`no encoder for ${width} × ${height}`);
}
