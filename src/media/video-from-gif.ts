import { BufferTarget, Output, QUALITY_HIGH, VideoSample, VideoSampleSource } from 'mediabunny';
import { CannotEncodeError, encodableKind } from './encodable-kind.ts';
import { MediaError } from './media-error.ts';

/** Browsers show frames that ask for less than this for a tenth of a second, seconds. */
const SHORTEST_S = 0.011;
const USUAL_S = 0.1;
/**
 * Some three minutes at 30 frames a second, and the pixels of a minute of it at full HD: a small
 * file may hold far more, and keep the device busy for hours.
 */
const MOST_FRAMES = 6000;
const MOST_PIXELS = 4e9;

/**
 * An animated GIF as a video with the same frames, each shown as long as the GIF says. Only the
 * first pass of a GIF that repeats itself.
 *
 * @throws MediaError `codec-unsupported` where the browser cannot decode GIFs frame by frame,
 * `not-a-video` for a still picture or no GIF, `gif-too-large`; CannotEncodeError
 */
export async function videoFromGif(
  file: Blob,
  onProgress: (share: number) => void,
): Promise<{ readonly data: ArrayBuffer; readonly type: string }> {
  if (!('ImageDecoder' in globalThis)) throw new MediaError('codec-unsupported', 'no ImageDecoder');
  const decoder = new ImageDecoder({ data: await file.arrayBuffer(), type: 'image/gif' });
  try {
    await Promise.all([decoder.tracks.ready, decoder.completed]).catch((error: unknown) => {
      throw new MediaError('not-a-video', String(error), { cause: error });
    });
    const frames = decoder.tracks.selectedTrack?.frameCount ?? 0;
    if (frames < 2) throw new MediaError('not-a-video', `${frames} picture(s)`);
    if (frames > MOST_FRAMES) throw new MediaError('gif-too-large', `${frames} pictures`);
    return await encodeFrames(decoder, frames, onProgress);
  } finally {
    decoder.close();
  }
}

async function encodeFrames(
  decoder: ImageDecoder,
  frames: number,
  onProgress: (share: number) => void,
): Promise<{ readonly data: ArrayBuffer; readonly type: string }> {
  const { image: first } = await decoder.decode({ frameIndex: 0 });
  const pixels = frames * first.displayWidth * first.displayHeight;
  if (pixels > MOST_PIXELS) {
    first.close();
    throw new MediaError('gif-too-large', `${frames} pictures, ${pixels} pixels in all`);
  }
  // H.264 wants even sizes.
  const canvas = new OffscreenCanvas(first.displayWidth & ~1, first.displayHeight & ~1);
  first.close();
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new CannotEncodeError('no canvas');
  const { codec, format } = await encodableKind(canvas.width, canvas.height);
  const output = new Output({ format, target: new BufferTarget() });
  const source = new VideoSampleSource({ codec, quality: QUALITY_HIGH, keyFrameInterval: 1 });
  output.addVideoTrack(source);
  await output.start();
  let timestamp = 0;
  for (let frameIndex = 0; frameIndex < frames; frameIndex++) {
    const { image } = await decoder.decode({ frameIndex });
    const statedS = (image.duration ?? 0) / 1e6;
    const duration = statedS < SHORTEST_S ? USUAL_S : statedS;
    context.drawImage(image, 0, 0);
    image.close();
    const sample = new VideoSample(canvas, { timestamp, duration });
    try {
      await source.add(sample);
    } finally {
      sample.close();
    }
    timestamp += duration;
    onProgress((frameIndex + 1) / frames);
  }
  await output.finalize();
  if (!output.target.buffer) throw new CannotEncodeError('nothing was written');
  return { data: output.target.buffer, type: format.mimeType };
}
