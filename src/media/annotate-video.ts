import { BufferTarget, Output, QUALITY_HIGH, VideoSample, VideoSampleSource } from 'mediabunny';
import { decodeFrames } from './frame-source.ts';
import type { OpenVideo } from './open-video.ts';
import { CannotEncodeError, encodableKind } from './encodable-kind.ts';
import { RegionCanvas } from './region-canvas.ts';

export interface AnnotateSpan {
  readonly firstFrame: number;
  readonly endFrame: number;
  readonly speed: number;
  readonly width: number;
  readonly height: number;
}

/** Pictures that are being drawn on while others are decoded and encoded. */
const IN_FLIGHT = 3;

/**
 * Decodes a span of frames, has each drawn on, and encodes the result. Every frame is there once, at its own presentation
 * time divided by the speed, counted from the first one; the sound is left out.
 *
 * @param drawOn takes the picture over and gives back one of the same size, in order
 * @throws CannotEncodeError; MediaError `decode-failed`
 */
export async function annotateVideo(
  video: OpenVideo,
  { firstFrame, endFrame, speed, width, height }: AnnotateSpan,
  drawOn: (frame: number, bitmap: ImageBitmap) => Promise<ImageBitmap>,
  onProgress: (share: number) => void,
): Promise<{ data: ArrayBuffer; type: string; codec: string }> {
  const { codec, format } = await encodableKind(width, height);
  const output = new Output({ format, target: new BufferTarget() });
  const source = new VideoSampleSource({ codec, quality: QUALITY_HIGH, keyFrameInterval: 1 });
  output.addVideoTrack(source);
  await output.start();
  const { timesS } = video.times;
  const startS = timesS[firstFrame] ?? 0;
  const encode = async (frame: number, drawn: Promise<ImageBitmap>): Promise<void> => {
    const bitmap = await drawn;
    const timeS = timesS[frame] ?? 0;
    const nextS = timesS[frame + 1] ?? timeS + (timeS - (timesS[frame - 1] ?? timeS));
    const sample = new VideoSample(bitmap, {
      timestamp: (timeS - startS) / speed,
      duration: (nextS - timeS) / speed,
    });
    try {
      await source.add(sample);
    } finally {
      sample.close();
      bitmap.close();
    }
    onProgress((frame + 1 - firstFrame) / (endFrame - firstFrame));
  };
  const region = { x: 0, y: 0, width: video.info.width, height: video.info.height };
  const picture = new RegionCanvas(region, Math.max(width, height));
  const waiting: { frame: number; drawn: Promise<ImageBitmap> }[] = [];
  for await (const { frame, sample } of decodeFrames(video, firstFrame, endFrame)) {
    picture.drawSample(sample);
    waiting.push({ frame, drawn: drawOn(frame, picture.canvas.transferToImageBitmap()) });
    const oldest = waiting.length >= IN_FLIGHT ? waiting.shift() : undefined;
    if (oldest) await encode(oldest.frame, oldest.drawn);
  }
  for (const { frame, drawn } of waiting) await encode(frame, drawn);
  await output.finalize();
  if (!output.target.buffer) throw new CannotEncodeError('nothing was written');
  return { data: output.target.buffer, type: format.mimeType, codec };
}
