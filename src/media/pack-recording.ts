import {
  ALL_FORMATS,
  BlobSource,
  BufferTarget,
  Conversion,
  Input,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import { MediaError } from './media-error.ts';

/**
 * A recording that was written in fragments as a file that any player knows the length of: its
 * packets are copied. H.264 stays in MP4; other codecs go into WebM, which more programs play them
 * from.
 *
 * @throws MediaError `decode-failed` where it cannot be read
 */
export async function packRecording(
  file: Blob,
  onProgress: (share: number) => void,
): Promise<{ data: ArrayBuffer; type: string }> {
  using input = new Input({ formats: ALL_FORMATS, source: new BlobSource(file) });
  const codec = await (await input.getPrimaryVideoTrack())?.getCodec();
  if (!codec) throw new MediaError('decode-failed', 'the recording has no picture');
  const isPlain = codec === 'avc';
  const format = isPlain ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target: new BufferTarget() });
  const conversion = await Conversion.init({ input, output });
  if (!conversion.isValid) throw new MediaError('decode-failed', 'the recording cannot be packed');
  conversion.onProgress = onProgress;
  await conversion.execute();
  if (!output.target.buffer) throw new MediaError('decode-failed', 'nothing was written');
  return { data: output.target.buffer, type: format.mimeType };
}
