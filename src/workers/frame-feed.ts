import { decodeFrames, decodeSparseFrames } from '../media/frame-source.ts';
import type { OpenVideo } from '../media/open-video.ts';
import type { RegionCanvas } from '../media/region-canvas.ts';
import type { FrameSupply, PoseEvent } from './pose-protocol.ts';
import { requestFrame } from './pushed-frames.ts';

/** A frame at hand: `drawTo` paints its region, upright. Valid until the next frame is asked for. */
export interface FedFrame {
  readonly frame: number;
  readonly timeS: number;
  drawTo(target: RegionCanvas): void;
}

/** Which frames are wanted: a half-open span, or single ones in ascending order. */
export type WantedFrames = FrameSpan | readonly number[];

interface FrameSpan {
  readonly from: number;
  readonly to: number;
}

/** Yields the wanted frames in presentation order, from the decoder or, where that cannot, from the page. */
export async function* feedFrames(
  video: OpenVideo,
  wanted: WantedFrames,
  supply: FrameSupply,
  emit: (event: PoseEvent) => void,
): AsyncGenerator<FedFrame, void, undefined> {
  if (supply === 'pushed') {
    yield* pushedFrames(video, wanted, emit);
    return;
  }
  const decoded = isSpan(wanted)
    ? decodeFrames(video, wanted.from, wanted.to)
    : decodeSparseFrames(video, wanted);
  for await (const { frame, timeS, sample } of decoded) {
    yield { frame, timeS, drawTo: (target) => target.drawSample(sample) };
  }
}

async function* pushedFrames(
  video: OpenVideo,
  wanted: WantedFrames,
  emit: (event: PoseEvent) => void,
): AsyncGenerator<FedFrame, void, undefined> {
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
