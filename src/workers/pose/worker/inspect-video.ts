import { decodeSparseFrames } from '../../../media/frame-source.ts';
import { openVideo } from '../../../media/open-video.ts';
import { RegionCanvas } from '../../../media/region-canvas.ts';
import type { PoseEvent, PoseReply } from '../protocol.ts';
import { wholeFrame } from './pushed-frames.ts';

/**
 * Longest side of a picture that is shown on a clip's card, pixels: sharp there, small in memory.
 */
export const CARD_LONG_SIDE = 1280;

/** Reads the container and, where WebCodecs can, the first frame. */
export async function inspectVideo(
  file: Blob,
  name: string,
  emit: (event: PoseEvent) => void,
): Promise<PoseReply['inspect']> {
  using video = await openVideo(file, name, { onRead: (frames) => emit({ type: 'reading', frames }) });
  const { info, plain } = video;
  if (info.decodePath !== 'webcodecs') return { info, firstFrame: null, plain };
  for await (const { sample } of decodeSparseFrames(video, [0])) {
    const picture = new RegionCanvas(wholeFrame(info), CARD_LONG_SIDE);
    picture.drawSample(sample);
    return { info, firstFrame: picture.canvas.transferToImageBitmap(), plain };
  }
  return { info: { ...info, decodePath: 'video-element' }, firstFrame: null, plain };
}
