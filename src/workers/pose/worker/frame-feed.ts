import {
  decodeFrames,
  decodeSparseFrames,
  drawableFrames,
  type DrawableFrame,
} from '../../../media/frame-source.ts';
import type { OpenVideo } from '../../../media/open-video.ts';
import type { FrameSupply, PoseEvent } from '../protocol.ts';
import { requestFrame } from './pushed-frames.ts';

/** Which frames are wanted: a half-open span, or single ones in ascending order. */
export type WantedFrames = FrameSpan | readonly number[];

interface FrameSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Yields the wanted frames in presentation order, from the decoder or, where that cannot, from the
 * page.
 */
export async function* feedFrames(
  video: OpenVideo,
  wanted: WantedFrames,
  supply: FrameSupply,
  emit: (event: PoseEvent) => void,
): AsyncGenerator<DrawableFrame, void, undefined> {
  if (supply === 'pushed') {
    yield* pushedFrames(video, wanted, emit);
    return;
  }
  yield* drawableFrames(
    isSpan(wanted) ? decodeFrames(video, wanted.from, wanted.to) : decodeSparseFrames(video, wanted),
  );
}

async function* pushedFrames(
  video: OpenVideo,
  wanted: WantedFrames,
  emit: (event: PoseEvent) => void,
): AsyncGenerator<DrawableFrame, void, undefined> {
  const frames = isSpan(wanted)
    ? Array.from({ length: wanted.to - wanted.from }, (_, i) => wanted.from + i)
    : wanted;
  for (const frame of frames) {
    const timeS = video.times.timesS[frame];
    if (timeS === undefined) continue;
    const nextS = video.times.timesS[frame + 1] ?? timeS + 1 / video.times.fps;
    const bitmap = await requestFrame(emit, frame, video.times.originS + (timeS + nextS) / 2);
    if (!bitmap) return;
    try {
      yield { frame, timeS, drawTo: (target) => target.drawBitmap(bitmap) };
    } finally {
      bitmap.close();
    }
  }
}

function isSpan(wanted: WantedFrames): wanted is FrameSpan {
  return 'from' in wanted;
}
