import { BufferTarget, Output, QUALITY_HIGH, VideoSample, VideoSampleSource } from 'mediabunny';
import { decodeFrames } from './frame-source.ts';
import { nearestFrame } from './frame-times.ts';
import { MediaError } from './media-error.ts';
import type { OpenVideo } from './open-video.ts';
import { CannotEncodeError, encodableKind } from './encodable-kind.ts';
import { RegionCanvas } from './region-canvas.ts';

/**
 * The frames that are drawn on, how fast they play (1 = as filmed, less = slower), and the new
 * video's size in pixels.
 */
export interface AnnotateSpan {
  /** Number of the first frame in the clip: what `drawOn` counts from. */
  readonly firstFrame: number;
  /**
   * Presentation time of each frame of the span, seconds of the clip. A file that was shared in
   * parts has fewer frames.
   */
  readonly timesS: Float64Array;
  readonly speed: number;
  readonly width: number;
  readonly height: number;
  /** A frame that stays on show for longer, seconds of the video; left out: none. */
  readonly hold?: { readonly frame: number; readonly seconds: number };
  /** Longer side of the pictures that are drawn on, pixels; left out: that of the video. */
  readonly pictureSide?: number;
}

/**
 * A clip's time and its file's own differ by no more than the rounding of containers' clocks,
 * seconds.
 */
const SAME_FRAME_S = 1.5e-3;

/** Pictures that are being drawn on while others are decoded and encoded. */
const IN_FLIGHT = 3;

/**
 * Decodes a span of frames, has each drawn on, and encodes the result. Every frame is there once,
 * at its own presentation time divided by the speed, counted from the first one; those after a held
 * frame come later by as long as it is held. The sound is left out.
 *
 * @param drawOn takes the picture over and gives back one of the video's size, in order
 * @throws CannotEncodeError; MediaError `decode-failed`, also where the file lacks a frame of the
 * span
 */
export async function annotateVideo(
  video: OpenVideo,
  { firstFrame, timesS, speed, width, height, hold, pictureSide }: AnnotateSpan,
  drawOn: (frame: number, bitmap: ImageBitmap) => Promise<ImageBitmap>,
  onProgress: (share: number) => void,
): Promise<{ data: ArrayBuffer; type: string; codec: string }> {
  const fromFrame = placeInFile(video, timesS);
  const { codec, format } = await encodableKind(width, height);
  const output = new Output({ format, target: new BufferTarget() });
  const source = new VideoSampleSource({ codec, quality: QUALITY_HIGH, keyFrameInterval: 1 });
  output.addVideoTrack(source);
  await output.start();
  const startS = timesS[0] ?? 0;
  const encode = async (index: number, drawn: Promise<ImageBitmap>): Promise<void> => {
    const bitmap = await drawn;
    const timeS = timesS[index] ?? 0;
    const nextS = timesS[index + 1] ?? timeS + (timeS - (timesS[index - 1] ?? timeS));
    const frame = firstFrame + index;
    const heldS = hold && frame > hold.frame ? hold.seconds : 0;
    const longerS = hold && frame === hold.frame ? hold.seconds : 0;
    const sample = new VideoSample(bitmap, {
      timestamp: (timeS - startS) / speed + heldS,
      duration: (nextS - timeS) / speed + longerS,
    });
    try {
      await source.add(sample);
    } finally {
      sample.close();
      bitmap.close();
    }
    onProgress((index + 1) / timesS.length);
  };
  const region = { x: 0, y: 0, width: video.info.width, height: video.info.height };
  const picture = new RegionCanvas(region, pictureSide ?? Math.max(width, height));
  const waiting: { index: number; drawn: Promise<ImageBitmap> }[] = [];
  for await (const { frame, sample } of decodeFrames(video, fromFrame, fromFrame + timesS.length)) {
    const index = frame - fromFrame;
    picture.drawSample(sample);
    waiting.push({ index, drawn: drawOn(firstFrame + index, picture.canvas.transferToImageBitmap()) });
    const oldest = waiting.length >= IN_FLIGHT ? waiting.shift() : undefined;
    if (oldest) await encode(oldest.index, oldest.drawn);
  }
  for (const { index, drawn } of waiting) await encode(index, drawn);
  await output.finalize();
  if (!output.target.buffer) throw new CannotEncodeError('nothing was written');
  return { data: output.target.buffer, type: format.mimeType, codec };
}

/** Where in the file the span begins. */
function placeInFile({ times }: OpenVideo, timesS: Float64Array): number {
  const fromFrame = nearestFrame(times.timesS, timesS[0] ?? 0);
  const isThere = timesS.every(
    (timeS, index) => Math.abs((times.timesS[fromFrame + index] ?? Number.NaN) - timeS) < SAME_FRAME_S,
  );
  if (!isThere) throw new MediaError('decode-failed', 'the file lacks frames of this part');
  return fromFrame;
}
