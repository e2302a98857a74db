import { VideoSampleSink, type VideoSample } from 'mediabunny';
import { nearestFrame } from './frame-times.ts';
import { MediaError } from './media-error.ts';
import type { OpenVideo } from './open-video.ts';

/** Half a microsecond of slack: timestamps pass through whole microseconds in WebCodecs. */
const TIMESTAMP_SLACK_S = 1e-6;

/** A decoded frame with its index in presentation order. It is closed when the consumer asks for the next one. */
export interface DecodedFrame {
  readonly frame: number;
  readonly timeS: number;
  readonly sample: VideoSample;
}

/**
 * Decodes the frames of the half-open span [firstFrame, endFrame) in presentation order. A handful of frames is
 * decoded ahead (mediabunny bounds the queue); each is closed after use, also when the consumer leaves early.
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
  const end = timesS[endFrame];
  const sink = new VideoSampleSink(video.track);
  try {
    for await (const sample of sink.samples(
      originS + first - TIMESTAMP_SLACK_S,
      end === undefined ? Infinity : originS + end - TIMESTAMP_SLACK_S,
    )) {
      try {
        const frame = nearestFrame(timesS, sample.timestamp - originS);
        if (frame >= firstFrame && frame < endFrame) yield { frame, timeS: timesS[frame] ?? 0, sample };
      } finally {
        sample.close();
      }
    }
  } catch (error) {
    throw asDecodeError(error);
  }
}

/** Decodes single frames (ascending indices), each packet at most once. Frames that fail to decode are left out. */
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

function asDecodeError(error: unknown): unknown {
  // Errors thrown by the consumer inside the loop do not come through here: generators do not see them.
  return error instanceof MediaError
    ? error
    : new MediaError('decode-failed', String(error), { cause: error });
}
