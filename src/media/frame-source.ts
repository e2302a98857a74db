import { VideoSampleSink, type VideoSample } from 'mediabunny';
import { FrameCopy } from './frame-copy.ts';
import { nearestFrame, SAME_FRAME_S } from './frame-times.ts';
import { MediaError } from './media-error.ts';
import type { OpenVideo } from './open-video.ts';
import type { RegionCanvas } from './region-canvas.ts';
import { isCanvasSoftware } from './software-canvas.ts';

/** Half a microsecond of slack: timestamps pass through whole microseconds in WebCodecs. */
const TIMESTAMP_SLACK_S = 1e-6;

/**
 * A decoded frame with its index in presentation order. It is closed when the consumer asks for the
 * next one.
 */
export interface DecodedFrame {
  readonly frame: number;
  readonly timeS: number;
  readonly sample: VideoSample;
}

/**
 * Decodes the frames of the half-open span [firstFrame, endFrame) in presentation order. A handful
 * of frames is decoded ahead (mediabunny bounds the queue); each is closed after use, also when the
 * consumer leaves early.
 *
 * @throws MediaError `decode-failed`.
 */
export async function* decodeFrames(
  video: OpenVideo,
  firstFrame: number,
  endFrame: number,
): AsyncGenerator<DecodedFrame, void, undefined> {
  const { timesS, originS } = video.times;
  const first = timesS[firstFrame];
  if (first === undefined || endFrame <= firstFrame) return;
  // Behind the last frame may lie others, which an edit list cuts off.
  const end = timesS[endFrame] ?? (timesS.at(-1) ?? 0) + 2 * TIMESTAMP_SLACK_S;
  const sink = new VideoSampleSink(video.track);
  try {
    for await (const sample of sink.samples(
      originS + first - TIMESTAMP_SLACK_S,
      originS + end - TIMESTAMP_SLACK_S,
    )) {
      try {
        const frame = nearestFrame(timesS, sample.timestamp - originS);
        // The first one asked for is the one on show then: before frame 0 that may be one that an
        // edit list cuts off.
        const isBefore = sample.timestamp < originS + first - SAME_FRAME_S;
        if (!isBefore && frame >= firstFrame && frame < endFrame)
          yield { frame, timeS: timesS[frame] ?? 0, sample };
      } finally {
        sample.close();
      }
    }
  } catch (error) {
    throw asDecodeError(error);
  }
}

/**
 * Decodes single frames (ascending indices), each packet at most once. Frames that fail to decode
 * are left out.
 */
export async function* decodeSparseFrames(
  video: OpenVideo,
  frames: readonly number[],
): AsyncGenerator<DecodedFrame, void, undefined> {
  const { timesS, originS } = video.times;
  const wanted = frames.filter((frame) => frame >= 0 && frame < timesS.length);
  const sink = new VideoSampleSink(video.track);
  const timestamps = wanted.map((frame) => originS + (timesS[frame] ?? 0) + TIMESTAMP_SLACK_S);
  let index = 0;
  try {
    for await (const sample of sink.samplesAtTimestamps(timestamps)) {
      const frame = wanted[index++];
      if (!sample || frame === undefined) continue;
      try {
        yield { frame, timeS: timesS[frame] ?? 0, sample };
      } finally {
        sample.close();
      }
    }
  } catch (error) {
    throw asDecodeError(error);
  }
}

/**
 * A frame at hand: `drawTo` paints its region, upright. Valid until the next frame is asked for.
 */
export interface DrawableFrame {
  readonly frame: number;
  readonly timeS: number;
  drawTo(target: RegionCanvas): void;
}

/**
 * Decoded frames to be drawn, by way of a copy where drawing them would fill the browser's memory.
 */
export async function* drawableFrames(
  decoded: AsyncIterable<DecodedFrame>,
): AsyncGenerator<DrawableFrame, void, undefined> {
  const copy = isCanvasSoftware() ? new FrameCopy() : null;
  for await (const { frame, timeS, sample } of decoded) {
    const isCopied = (await copy?.take(sample)) ?? false;
    const drawTo = (target: RegionCanvas): void =>
      copy && isCopied ? target.drawCopy(copy) : target.drawSample(sample);
    yield { frame, timeS, drawTo };
  }
}

function asDecodeError(error: unknown): unknown {
  // Errors thrown by the consumer inside the loop do not come through here: generators do not see
  // them.
  return error instanceof MediaError
    ? error
    : new MediaError('decode-failed', String(error), { cause: error });
}
